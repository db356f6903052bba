import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/organisation.ts')).organisationTexts.sentence(lang, 'title'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/units',
      handle,
      lazy: async () => ({ Component: (await import('./tree-page.tsx')).TreePage }),
    },
    {
      path: '/units/:unitId',
      handle,
      lazy: async () => ({ Component: (await import('./unit-page.tsx')).UnitPage }),
    },
    {
      path: '/units/:unitId/import',
      handle,
      lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
    },
  ],
};
