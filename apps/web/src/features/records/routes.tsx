import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

function titled(key: 'release.name' | 'paper.facts' | 'inbox.name'): TitleHandle {
  return {
    title: async (lang) => (await import('../../i18n/records.ts')).recordsTexts.sentence(lang, key),
  };
}

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/drafts/:congressId/:draftId/release',
      handle: titled('release.name'),
      lazy: async () => ({ Component: (await import('./release-page.tsx')).ReleasePage }),
    },
    {
      path: '/papers/:unitId/:paperId',
      handle: titled('paper.facts'),
      lazy: async () => ({ Component: (await import('./paper-page.tsx')).PaperPage }),
    },
    {
      path: '/reports/received',
      handle: titled('inbox.name'),
      lazy: async () => ({ Component: (await import('./inbox-page.tsx')).InboxPage }),
    },
  ],
};
