import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import { adminTexts } from '../../i18n/admin.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = { title: (lang) => adminTexts.sentence(lang, 'name') };

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
