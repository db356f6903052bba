import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/guides.ts')).guidesTexts.sentence(lang, 'name'),
};

/** Guides stand outside the frame: who cannot sign in reads them too, and they print as they are. */
export const routes: FeatureRoutes = {
  bare: [
    {
      path: '/guides',
      handle,
      lazy: async () => ({ Component: (await import('./guide-list-page.tsx')).GuideListPage }),
    },
    {
      path: '/guides/:name',
      handle,
      lazy: async () => ({ Component: (await import('./guide-page.tsx')).GuidePage }),
    },
  ],
};
