import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/congress.ts')).congressTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/congresses',
      handle,
      lazy: async () => ({
        Component: (await import('./list/congress-list-page.tsx')).CongressListPage,
      }),
    },
    {
      path: '/congresses/:congressId',
      handle,
      lazy: async () => ({ Component: (await import('./congress-page.tsx')).CongressPage }),
    },
    {
      path: '/congresses/:congressId/result/:office/ballots/:number',
      handle,
      lazy: async () => ({ Component: (await import('./result/ballot-page.tsx')).BallotPage }),
    },
    {
      path: '/congresses/:congressId/result/:office/persons',
      handle,
      lazy: async () => ({ Component: (await import('./result/persons-page.tsx')).PersonsPage }),
    },
    {
      path: '/congresses/:congressId/scheme',
      handle,
      lazy: async () => ({ Component: (await import('./result/scheme-page.tsx')).SchemePage }),
    },
  ],
};
