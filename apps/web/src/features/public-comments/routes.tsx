import type { FeatureRoutes } from '../../lib/feature-routes.ts';
import type { TitleHandle } from '../../lib/page-title.ts';

async function texts() {
  return (await import('../../i18n/public-comments.ts')).publicCommentTexts;
}

const page: TitleHandle = { title: async (lang) => (await texts()).sentence(lang, 'name') };
const receipt: TitleHandle = {
  title: async (lang) => (await texts()).sentence(lang, 'receipt.name'),
};
const held: TitleHandle = { title: async (lang) => (await texts()).sentence(lang, 'held.name') };

export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/comments/:unitId/:consultationId/pages',
      handle: held,
      lazy: async () => ({ Component: (await import('./held/held-page.tsx')).HeldPage }),
    },
  ],
  bare: [
    {
      path: '/gop-y/tra-loi',
      handle: receipt,
      lazy: async () => ({ Component: (await import('./receipt-page.tsx')).ReceiptPage }),
    },
    {
      path: '/gop-y/dv/:code',
      handle: page,
      lazy: async () => ({ Component: (await import('./comment-page.tsx')).MemberPage }),
    },
    {
      path: '/gop-y/:code',
      handle: page,
      lazy: async () => ({ Component: (await import('./comment-page.tsx')).PublicPage }),
    },
  ],
};
