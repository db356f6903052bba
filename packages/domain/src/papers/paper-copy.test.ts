import { expect, test } from 'vitest';
import { judgeCopy } from './paper-copy.ts';

function said(form: Parameters<typeof judgeCopy>[0], own: boolean, passage = ''): string {
  const judged = judgeCopy(form, { own, passage });
  return judged.ok ? 'allowed' : judged.error.code;
}

test('CP-02: a full copy is made by the issuer, a re-copy by who received it', () => {
  expect([said('fullCopy', true), said('fullCopy', false)]).toEqual([
    'allowed',
    'copy.by-issuer-only',
  ]);
  expect([said('recopy', false), said('recopy', true)]).toEqual(['allowed', 'copy.own-paper']);
});

test('CP-02: an extract is made by both, and says which passage', () => {
  expect([said('extract', true, 'Mục 2'), said('extract', false, 'Mục 2')]).toEqual([
    'allowed',
    'allowed',
  ]);
  expect(said('extract', true)).toBe('copy.no-passage');
});
