import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/rehearsal.ts')).rehearsalTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/rehearsal',
      handle,
      lazy: async () => ({ Component: (await import('./rehearsal-page.tsx')).RehearsalPage }),
    },
  ],
};
