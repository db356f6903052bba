import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/report.ts')).reportTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/reports',
      handle,
      lazy: async () => ({ Component: (await import('./reports-page.tsx')).ReportsPage }),
    },
    {
      path: '/reports/:reportId',
      handle,
      lazy: async () => ({ Component: (await import('./report-page.tsx')).ReportPage }),
    },
  ],
};
