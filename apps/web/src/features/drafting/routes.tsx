import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/drafting.ts')).draftingTexts.sentence(lang, 'name'),
};

const secret: TitleHandle = {
  title: async (lang) => (await import('../../i18n/secret.ts')).secretTexts.sentence(lang, 'name'),
};

const quick: TitleHandle = {
  title: async (lang) => (await import('../../i18n/quick.ts')).quickTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/drafts',
      handle,
      lazy: async () => ({ Component: (await import('./desk-page.tsx')).DeskPage }),
    },
    {
      path: '/secret-papers',
      handle: secret,
      lazy: async () => ({
        Component: (await import('./secret/secret-list-page.tsx')).SecretListPage,
      }),
    },
    {
      path: '/secret-papers/:paperId',
      handle: secret,
      lazy: async () => ({ Component: (await import('./secret/secret-page.tsx')).SecretPage }),
    },
    {
      path: '/quick-check',
      handle: quick,
      lazy: async () => ({
        Component: (await import('./quick/quick-check-page.tsx')).QuickCheckPage,
      }),
    },
    {
      path: '/drafts/:congressId',
      handle,
      lazy: async () => ({ Component: (await import('./draft-list-page.tsx')).DraftListPage }),
    },
    {
      path: '/drafts/:congressId/papers/:paperId',
      handle,
      lazy: async () => ({ Component: (await import('./paper-check-page.tsx')).PaperCheckPage }),
    },
    {
      path: '/drafts/:congressId/:draftId/studies/:fileId',
      handle,
      lazy: async () => ({
        Component: (await import('./plan/study-check-page.tsx')).StudyCheckPage,
      }),
    },
    {
      path: '/drafts/:congressId/:draftId',
      handle,
      lazy: async () => ({ Component: (await import('./draft-page.tsx')).DraftPage }),
    },
  ],
};
