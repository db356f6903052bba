import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/comments.ts')).commentTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/comments',
      handle,
      lazy: async () => ({ Component: (await import('./list-page.tsx')).ListPage }),
    },
    {
      path: '/comments/ask/:congressId/:draftId',
      handle,
      lazy: async () => ({ Component: (await import('./asking/ask-page.tsx')).AskPage }),
    },
    {
      path: '/comments/:unitId/:consultationId',
      handle,
      lazy: async () => ({ Component: (await import('./consultation-page.tsx')).ConsultationPage }),
    },
  ],
};
