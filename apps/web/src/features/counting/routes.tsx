import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/counting.ts')).countingTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/congresses/:congressId/counting',
      handle,
      lazy: async () => ({
        Component: (await import('./counting-list-page.tsx')).CountingListPage,
      }),
    },
  ],
  bare: [
    {
      path: '/congresses/:congressId/counting/:office/:number',
      handle,
      lazy: async () => ({ Component: (await import('./room/room-page.tsx')).RoomPage }),
    },
    {
      path: '/congresses/:congressId/counting/:office/:number/hall',
      handle,
      lazy: async () => ({ Component: (await import('./result/hall-page.tsx')).HallPage }),
    },
  ],
};
