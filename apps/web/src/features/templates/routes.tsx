import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/templates.ts')).templatesTexts.sentence(lang, 'name'),
};
const targets: TitleHandle = {
  title: async (lang) =>
    (await import('../../i18n/templates.ts')).templatesTexts.sentence(lang, 'targets.name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/templates',
      handle,
      lazy: async () => ({ Component: (await import('./library-page.tsx')).LibraryPage }),
    },
    {
      path: '/templates/:unitId/:templateId',
      handle,
      lazy: async () => ({ Component: (await import('./template-page.tsx')).TemplatePage }),
    },
    {
      path: '/targets/:congressId',
      handle: targets,
      lazy: async () => ({ Component: (await import('./targets-page.tsx')).TargetsPage }),
    },
  ],
};
