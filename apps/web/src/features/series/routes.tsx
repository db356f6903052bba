import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/series.ts')).seriesTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/reports/numbers',
      handle,
      lazy: async () => ({ Component: (await import('./series-page.tsx')).SeriesPage }),
    },
  ],
};
