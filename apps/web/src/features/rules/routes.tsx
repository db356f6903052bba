import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/rules.ts')).ruleTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/rules',
      handle,
      lazy: async () => ({ Component: (await import('./rules-page.tsx')).RulesPage }),
    },
  ],
};
