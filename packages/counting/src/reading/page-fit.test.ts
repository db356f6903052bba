import { expect, test } from 'vitest';
import { doubtful } from './read-row.ts';
import { liesOnName, type NameEvidence } from './name-evidence.ts';
import { judgeByFit } from './page-fit.ts';
import type { RowFinding } from './settle-rows.ts';
import { bareRow } from './testing/bare-row.ts';

const template = bareRow;
const nothing: NameEvidence = {
  specks: 0,
  traces: { among: 0, behind: 0, around: 0, atNumber: 0 },
  isGrainy: false,
  more: 0,
  onName: 3,
  line: 2,
  gaps: [],
  beside: 0,
};

function left(evidence: NameEvidence): RowFinding {
  return { template, verdict: { mark: 'left', confidence: 1, entering: [] }, evidence };
}

function hidden(evidence: NameEvidence): RowFinding {
  const otherwise = { because: 'badFit', finding: left(evidence) } as const;
  return { template, verdict: doubtful('extraInk'), evidence, otherwise };
}

function lastMark(page: NameEvidence, row: NameEvidence): string | undefined {
  const others = Array.from({ length: 20 }, () => left(page));
  return judgeByFit([...others, hidden(row)]).at(-1)?.verdict.mark;
}

test('what lies on a name is weighed by what lies on the others of its page', () => {
  const row = { ...nothing, onName: 17 };
  expect(liesOnName(row)).toBe(true);
  expect(lastMark(nothing, row)).toBe('ambiguous');
  expect(lastMark({ ...nothing, onName: 10 }, row)).toBe('left');
});

test('print that fits worse than any other excuses no more', () => {
  const page = { ...nothing, onName: 40 };
  expect(lastMark(page, { ...nothing, onName: 25 })).toBe('left');
  expect(lastMark(page, { ...nothing, onName: 26 })).toBe('ambiguous');
});

test('a speck on the name counts on any page', () => {
  const page = { ...nothing, onName: 10 };
  expect(lastMark(page, { ...nothing, onName: 14, specks: 1 })).toBe('ambiguous');
});

test('names with traces of a pen do not tell how print fits', () => {
  const pen = { ...nothing, line: 20, traces: { ...nothing.traces, among: 12 } };
  expect(lastMark(pen, pen)).toBe('ambiguous');
});
