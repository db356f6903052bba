import { expect, it } from 'vitest';
import { guideOf } from './guide-of.ts';

const files = Object.keys(import.meta.glob('../../../../docs/operating/*.md'));

it.each([
  ['/congresses/1/counting/COMMITTEE/2', 'kiem-phieu'],
  ['/congresses/1/register', 'diem-danh'],
  ['/congresses/1/result/COMMITTEE/persons', 'ket-qua-va-chuan-y'],
  ['/congresses/1/archive', 'luu-tru'],
  ['/reports/archive', 'luu-tru'],
  ['/congresses', 'trinh-va-duyet'],
  ['/drafts/1/2/release', 'van-kien'],
  ['/reports/received', 'van-kien'],
  ['/reports', 'theo-doi-mot-mua'],
  ['/rules', 'kiem-tra-the-thuc'],
  ['/rehearsal', 'dien-tap'],
  ['/admin/accounts/new', 'cai-dat'],
])('leads from %s to the guide %s, which is there', (pathname, name) => {
  expect(guideOf(pathname)).toBe(`/guides/${name}`);
  expect(files).toContain(`../../../../docs/operating/${name}.md`);
});

it('leads from any other page to the list', () => {
  expect(guideOf('/today')).toBe('/guides');
});
