import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const register: TitleHandle = {
  title: async (lang) => (await import('../../i18n/papers.ts')).papersTexts.sentence(lang, 'name'),
};
const verify: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/papers.ts')).papersTexts.sentence(lang, 'verify.name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/reports/issued',
      handle: register,
      lazy: async () => ({ Component: (await import('./register-page.tsx')).RegisterPage }),
    },
    {
      path: '/reports/verify',
      handle: verify,
      lazy: async () => ({ Component: (await import('./verify-page.tsx')).VerifyPage }),
    },
  ],
  bare: [
    {
      path: '/verify/:code?',
      handle: verify,
      lazy: async () => ({ Component: (await import('./strangers-page.tsx')).StrangersPage }),
    },
  ],
};
