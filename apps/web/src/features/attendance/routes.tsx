import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/attendance.ts')).attendanceTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/congresses/:congressId/register',
      handle,
      lazy: async () => ({ Component: (await import('./register-page.tsx')).RegisterPage }),
    },
  ],
};
