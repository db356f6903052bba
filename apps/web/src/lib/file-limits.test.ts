import { expect, test } from 'vitest';
import { refusalOf } from './file-limits.ts';

const limits = { endings: ['.docx', '.pdf'], maxBytes: 20 * 1_048_576 };

test('a file of a known kind within the limit is taken', () => {
  expect(refusalOf({ name: 'De an nhan su.DOCX', size: 1024 }, limits)).toBeUndefined();
});

test('another kind is refused by its ending', () => {
  expect(refusalOf({ name: 'phieu.exe', size: 1 }, limits)).toBe('wrongKind');
  expect(refusalOf({ name: 'docx', size: 1 }, limits)).toBe('wrongKind');
});

test('one byte over the limit is too large', () => {
  expect(refusalOf({ name: 'a.pdf', size: limits.maxBytes }, limits)).toBeUndefined();
  expect(refusalOf({ name: 'a.pdf', size: limits.maxBytes + 1 }, limits)).toBe('tooLarge');
});
