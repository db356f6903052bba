import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

const handle: TitleHandle = {
  title: async (lang) => (await import('../../i18n/audit.ts')).auditTexts.sentence(lang, 'name'),
};

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/audit',
      handle,
      lazy: async () => ({ Component: (await import('./audit-page.tsx')).AuditPage }),
    },
  ],
};
