import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/synthesis.ts')).synthesisTexts.sentence(lang, 'name'),
};
const home: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/synthesis.ts')).synthesisTexts.sentence(lang, 'home.name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/synthesis/:unitId/:consultationId',
      handle,
      lazy: async () => ({ Component: (await import('./synthesis-page.tsx')).SynthesisPage }),
    },
    {
      path: '/synthesis/:unitId/:consultationId/changes',
      handle,
      lazy: async () => ({ Component: (await import('./changes-page.tsx')).ChangesPage }),
    },
    {
      path: '/synthesis/:unitId/:consultationId/answers',
      handle: home,
      lazy: async () => ({ Component: (await import('./answers-page.tsx')).AnswersPage }),
    },
  ],
};
