import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/archive.ts')).archiveTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/congresses/:congressId/archive',
      handle,
      lazy: async () => ({
        Component: (await import('./congress-archive-page.tsx')).CongressArchivePage,
      }),
    },
    {
      path: '/reports/archive',
      handle,
      lazy: async () => ({ Component: (await import('./term-archive-page.tsx')).TermArchivePage }),
    },
  ],
};
