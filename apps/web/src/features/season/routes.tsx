import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/season.ts')).seasonTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/season/:seasonId?',
      handle,
      lazy: async () => ({ Component: (await import('./season-page.tsx')).SeasonPage }),
    },
  ],
};
