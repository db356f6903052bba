import { expect, test } from 'vitest';
import { acceptPalePen } from './pale-pen.ts';
import type { RowFinding } from './settle-rows.ts';
import { bareRow } from './testing/bare-row.ts';

const template = bareRow;

function struck(): RowFinding {
  return { template, verdict: { mark: 'struck', confidence: 1, stroke: [], entering: [] } };
}

function pale(usual: number, width = 0.35): RowFinding {
  const otherwise = { because: 'palePen', usual, width, finding: struck() } as const;
  return { template, verdict: { mark: 'ambiguous', doubt: 'faintStroke' }, otherwise };
}

function marksOf(findings: readonly RowFinding[]): readonly string[] {
  return acceptPalePen(findings).map(({ verdict }) => verdict.mark);
}

test('six names crossed alike by thin pale lines are struck, five go to people', () => {
  expect(marksOf([40, 42, 38, 45, 50, 36].map((usual) => pale(usual)))).toEqual(
    Array.from({ length: 6 }, () => 'struck'),
  );
  expect(marksOf([40, 42, 38, 45, 50].map((usual) => pale(usual)))).not.toContain('struck');
});

test('lines as broad as what shines through paper go to people, however many', () => {
  expect(marksOf(Array.from({ length: 20 }, () => pale(40, 0.5)))).not.toContain('struck');
});

test('a line much paler or darker than the others of its page goes to people', () => {
  const others = Array.from({ length: 6 }, () => pale(40));
  expect(marksOf([...others, pale(20), pale(70)]).slice(-2)).toEqual(['ambiguous', 'ambiguous']);
});

test('rows with another doubt stay as they are', () => {
  const doubtful: RowFinding = { template, verdict: { mark: 'ambiguous', doubt: 'extraInk' } };
  const others = Array.from({ length: 6 }, () => pale(40));
  expect(acceptPalePen([...others, doubtful]).at(-1)).toBe(doubtful);
});
