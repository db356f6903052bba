import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/sign-in.ts')).signInTexts.sentence(lang, 'title'),
};

export const routes: FeatureRoutes = {
  bare: [
    {
      path: '/sign-in',
      handle,
      lazy: async () => ({ Component: (await import('./sign-in-page.tsx')).SignInPage }),
    },
  ],
};
