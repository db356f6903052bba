import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/statistics.ts')).statisticsTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/statistics/:unitId?',
      handle,
      lazy: async () => ({ Component: (await import('./statistics-page.tsx')).StatisticsPage }),
    },
    {
      path: '/statistics/:unitId/:level/:office/:pick',
      handle,
      lazy: async () => ({ Component: (await import('./behind-page.tsx')).BehindPage }),
    },
  ],
};
