import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/profile.ts')).profileTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/account',
      handle,
      lazy: async () => ({ Component: (await import('./profile-page.tsx')).ProfilePage }),
    },
  ],
};
