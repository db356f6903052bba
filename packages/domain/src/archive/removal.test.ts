import { describe, expect, test } from 'vitest';
import { brand, calendarDate, type AccountId } from '../kernel/index.ts';
import {
  judgeRemoval,
  keptUntil,
  settleRemoval,
  type Removal,
  type RetentionTerm,
} from './index.ts';

const one = brand<AccountId>('01900000-0000-7000-8000-000000000001');
const two = brand<AccountId>('01900000-0000-7000-8000-000000000002');
const day = calendarDate('2020-02-29');

function years(count: number): RetentionTerm {
  return { kind: 'years', years: count, clause: 'khoản 1' };
}

describe('the last day on which a file is kept', () => {
  test('follows from its years; a leap day ends with its month', () => {
    expect(keptUntil(day, [years(10)])).toBe('2030-02-28');
    expect(keptUntil(calendarDate('2020-07-31'), [years(5)])).toBe('2025-07-31');
  });

  test('is the longest of its parts', () => {
    expect(keptUntil(day, [years(4), years(20)])).toBe('2040-02-29');
  });

  test('never comes while one part is kept for good, has no term, or nothing is known', () => {
    expect(keptUntil(day, [years(4), { kind: 'permanent', clause: 'khoản 2' }])).toBeUndefined();
    expect(keptUntil(day, [years(4), undefined])).toBeUndefined();
    expect(keptUntil(day, [])).toBeUndefined();
  });
});

describe('a removal', () => {
  const proposed: Removal = {
    source: 'archive',
    decision: '12-QĐ/ĐU',
    decidedOn: day,
    state: 'PROPOSED',
    proposedBy: one,
  };

  test('is confirmed by another person, never by who proposed it', () => {
    expect(settleRemoval(proposed, { move: 'confirm', by: one })).toMatchObject({
      error: { code: 'removal.same-person' },
    });
    expect(settleRemoval(proposed, { move: 'confirm', by: two })).toMatchObject({
      value: { state: 'CONFIRMED' },
    });
  });

  test('is withdrawn by either, and settled once', () => {
    const withdrawn = settleRemoval(proposed, { move: 'withdraw', by: one });
    expect(withdrawn).toMatchObject({ value: { state: 'WITHDRAWN' } });
    if (!withdrawn.ok) throw new Error('withdraws');
    expect(settleRemoval(withdrawn.value, { move: 'confirm', by: two })).toMatchObject({
      error: { code: 'removal.settled', state: 'WITHDRAWN' },
    });
  });

  test.each([
    ['removal.complaint-open', { complaintOpen: true }, {}],
    ['removal.nothing-due', { due: 0 }, {}],
    ['removal.decision-missing', {}, { decision: '' }],
    ['removal.decision-day', {}, { decidedOn: calendarDate('2031-01-02') }],
  ])('is refused: %s', (code, known, said) => {
    const today = calendarDate('2031-01-01');
    const judged = judgeRemoval(
      { ...proposed, ...said },
      { due: 2, complaintOpen: false, today, ...known },
    );
    expect(judged).toMatchObject({ error: { code } });
  });
});
