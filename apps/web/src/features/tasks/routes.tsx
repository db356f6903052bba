import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/tasks.ts')).taskTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/today',
      handle,
      lazy: async () => ({ Component: (await import('./today-page.tsx')).TodayPage }),
    },
  ],
};
