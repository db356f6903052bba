import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

function titled(key: 'name' | 'retention.name'): TitleHandle {
  return {
    title: async (lang) => (await import('../../i18n/archive.ts')).archiveTexts.sentence(lang, key),
  };
}

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/congresses/:congressId/archive',
      handle: titled('name'),
      lazy: async () => ({
        Component: (await import('./congress-archive-page.tsx')).CongressArchivePage,
      }),
    },
    {
      path: '/reports/archive',
      handle: titled('name'),
      lazy: async () => ({ Component: (await import('./term-archive-page.tsx')).TermArchivePage }),
    },
    {
      path: '/retention',
      handle: titled('retention.name'),
      lazy: async () => ({ Component: (await import('./retention-page.tsx')).RetentionPage }),
    },
  ],
};
