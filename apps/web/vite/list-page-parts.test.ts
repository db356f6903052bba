import { expect, test } from 'vitest';
import { addressOf, pagesIn } from './list-page-parts.ts';

const door = `
const handle = { title: async (lang) => (await import('../../i18n/papers.ts')).papersTexts.sentence(lang, 'name') };
export const routes: FeatureRoutes = {
  framed: [
    {
      path: '/reports/issued',
      handle,
      lazy: async () => ({ Component: (await import('./register-page.tsx')).RegisterPage }),
    },
    {
      path: '/reports/:reportId',
      handle,
      lazy: async () => ({
        Component: (await import('./report-page.tsx')).ReportPage,
      }),
    },
  ],
  bare: [
    {
      path: '/verify/:code?',
      lazy: async () => ({ Component: (await import('./strangers-page.tsx')).StrangersPage }),
    },
  ],
};`;

test('finds the pages of a file of routes, and which of them stand in the frame', () => {
  expect(pagesIn(door)).toEqual([
    { path: '/reports/issued', files: ['./register-page.tsx'], framed: true },
    { path: '/reports/:reportId', files: ['./report-page.tsx'], framed: true },
    { path: '/verify/:code?', files: ['./strangers-page.tsx'], framed: false },
  ]);
});

test.each([
  ['/board/:unitId?', '/board', true],
  ['/board/:unitId?', '/board/U', true],
  ['/board/:unitId?', '/board/U/', true],
  ['/board/:unitId?', '/board/U/changes', false],
  ['/board/:unitId/changes', '/board/U/changes', true],
  ['/board/:unitId/changes', '/boards/U/changes', false],
])('the address of %s: %s %s', (path, asked, itsOwn) => {
  expect(new RegExp(addressOf(path), 'u').test(asked)).toBe(itsOwn);
});
