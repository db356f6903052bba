import { describe, expect, test } from 'vitest';
import { brand, calendarDate, type AccountId } from '../kernel/index.ts';
import type { BallotDisposal } from './ballot-disposal.ts';
import { disposeBallots, keepingOf } from './keep-ballots.ts';
import { moment, sampleSession } from './testing/sample-session.ts';

const sealed = sampleSession({ state: 'SEALED', regulation: '190-QĐ/TW' });
const keeping = keepingOf(sealed, calendarDate('2025-08-31'));
const disposal: BallotDisposal = {
  outcome: 'destroyed',
  on: calendarDate('2026-03-02'),
  paper: '12-QĐ/ĐU',
  recordedAt: moment,
  recordedBy: brand<AccountId>('01900000-0000-7000-8000-0000000000cc'),
};
const known = { keeping, today: calendarDate('2026-03-02'), complaintOpen: false };

test('Đ35 QC 190, Đ37 QC 244: ballots are kept six months from the day of the seal', () => {
  expect(keeping).toMatchObject({ months: 6, until: '2026-02-28' });
  expect(keeping.rule.source).toMatchObject({ document: '190-QĐ/TW', article: 35 });
  const before = keepingOf({ regulation: '244-QĐ/TW' }, calendarDate('2020-06-04'));
  expect(before).toMatchObject({ months: 6, until: '2020-12-04' });
});

describe('sealed ballots', () => {
  test('are destroyed by a paper once the term is over', () => {
    expect(disposeBallots(sealed, disposal, known)).toMatchObject({
      ok: true,
      value: { disposal },
    });
  });

  test('are not destroyed on the last day of the term, nor while a complaint is open', () => {
    const last = { ...disposal, on: keeping.until };
    expect(disposeBallots(sealed, last, known)).toMatchObject({
      error: { code: 'ballot-session.kept-too-short', until: '2026-02-28' },
    });
    expect(disposeBallots(sealed, disposal, { ...known, complaintOpen: true })).toMatchObject({
      error: { code: 'ballot-session.kept-for-complaint' },
    });
  });

  test('may be handed over before the term ends, but not before the seal nor in days to come', () => {
    const over = { ...disposal, outcome: 'handedOver', on: calendarDate('2025-10-01') } as const;
    expect(disposeBallots(sealed, over, known).ok).toBe(true);
    for (const on of ['2025-08-30', '2026-03-03'])
      expect(disposeBallots(sealed, { ...over, on: calendarDate(on) }, known)).toMatchObject({
        error: { code: 'ballot-session.disposal-day' },
      });
  });

  test('are disposed of once, by a numbered paper, and only under their seal', () => {
    const gone = { ...sealed, disposal };
    expect(disposeBallots(gone, disposal, known)).toMatchObject({
      error: { code: 'ballot-session.disposed-already', paper: '12-QĐ/ĐU' },
    });
    expect(disposeBallots(sealed, { ...disposal, paper: '' }, known)).toMatchObject({
      error: { code: 'ballot-session.disposal-paper' },
    });
    expect(disposeBallots({ ...sealed, state: 'RESULT' }, disposal, known)).toMatchObject({
      error: { code: 'ballot-session.not-sealed' },
    });
  });
});
