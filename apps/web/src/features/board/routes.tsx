import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/board.ts')).boardTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/board/:unitId?',
      handle,
      lazy: async () => ({ Component: (await import('./board-page.tsx')).BoardPage }),
    },
    {
      path: '/board/:unitId/changes',
      handle,
      lazy: async () => ({ Component: (await import('./changes-page.tsx')).ChangesPage }),
    },
    {
      path: '/board/:unitId/:level/:figure',
      handle,
      lazy: async () => ({ Component: (await import('./figure-page.tsx')).FigurePage }),
    },
  ],
};
