import { expect, test } from 'vitest';
import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { candidateLines, wallPage } from './candidate-lines.ts';

const candidates = ['an', 'binh', 'chi', 'dung', 'em'].map((id) => ({ id, name: id }));
const line = (id: string, votes: number, majority: boolean) => ({
  id,
  votes,
  percentOfBase: '0.00',
  rank: 1,
  majority,
});

function count(more: Partial<NonNullable<BallotSessionView['count']>>) {
  return {
    ballotForm: 'strike',
    base: 30,
    threshold: 16,
    elected: [],
    alternates: [],
    tied: [],
    seatsLeft: 0,
    outcome: 'complete',
    next: [],
    candidates: [],
    findings: [],
    rules: [],
    valid: 30,
    invalid: 0,
    invalidReasons: {},
    ...more,
  };
}

test('from the most votes down, equals in the order of the ballot', () => {
  const lines = candidateLines(
    candidates,
    count({
      elected: ['binh'],
      tied: ['chi', 'an'],
      candidates: [line('chi', 20, true), line('an', 20, true), line('binh', 25, true)],
    }),
  );
  expect(lines.map(({ id, ending }) => [id, ending])).toEqual([
    ['binh', 'elected'],
    ['an', 'tied'],
    ['chi', 'tied'],
  ]);
});

test('more than half without a seat is something else than not half', () => {
  const lines = candidateLines(
    candidates,
    count({ candidates: [line('dung', 17, true), line('em', 9, false)] }),
  );
  expect(lines.map(({ ending }) => ending)).toEqual(['majority', 'below']);
});

test('the wall shows fifteen names a page and never leaves its pages', () => {
  const names = Array.from({ length: 55 }, (_, at) => at + 1);
  expect(wallPage(names, 1)).toMatchObject({ page: 1, pages: 4 });
  expect(wallPage(names, 4).lines).toHaveLength(10);
  expect(wallPage(names, 9).page).toBe(4);
  expect(wallPage([], 1)).toEqual({ lines: [], page: 1, pages: 1 });
});
