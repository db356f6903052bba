import { progressRoutes } from '@daihoi/contract/progress';
import { questionOf } from '../../api/use-route.ts';
import type { AsksFirst, FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/board.ts')).boardTexts.sentence(lang, 'name'),
};

/** The board that before-paint.js has asked for already when this page is the first one. */
const board: TitleHandle & AsksFirst = {
  ...handle,
  asks(queries, { params: { unitId }, search }) {
    if (unitId === undefined || search.size > 0) return;
    queries
      .query(questionOf(progressRoutes.board, { params: { unitId }, query: {} }))
      .catch(() => undefined);
  },
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/board/:unitId?',
      handle: board,
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
