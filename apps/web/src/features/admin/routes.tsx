import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/admin.ts')).adminTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/admin',
      handle,
      lazy: async () => ({ Component: (await import('./admin-page.tsx')).AdminPage }),
    },
    {
      path: '/admin/accounts/new',
      handle,
      lazy: async () => ({ Component: (await import('./new-account-page.tsx')).NewAccountPage }),
    },
    {
      path: '/admin/accounts/level',
      handle,
      lazy: async () => ({ Component: (await import('./level-page.tsx')).LevelPage }),
    },
    {
      path: '/admin/accounts/:accountId',
      handle,
      lazy: async () => ({ Component: (await import('./account-page.tsx')).AccountPage }),
    },
  ],
};
