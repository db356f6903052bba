import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { formatRulesOn, judgeIssuingRight } from './index.ts';

describe('rules of form by the date on the paper', () => {
  test.each([
    ['1998-02-02', 'PF-1998', 'PF-1998'],
    ['2004-05-27', 'PF-2004', 'PF-1998'],
    ['2004-05-28', 'PF-2004', 'PF-2004'],
    ['2018-04-02', 'PF-2018', 'PF-2004'],
    ['2018-04-03', 'PF-2018', 'PF-2018'],
    ['2020-08-06', 'PF-2018', 'PF-2018'],
    ['2025-08-01', 'PF-2018', 'PF-2018'],
    ['2026-01-09', 'PF-2026', 'PF-2018'],
    ['2026-05-26', 'PF-2026', 'PF-2018'],
    ['2026-05-27', 'PF-2026', 'PF-2026'],
  ])('%s: types %s, layout %s', (date, types, layout) =>
    expect(formatRulesOn(calendarDate(date))).toEqual({ types, layout }),
  );

  test('nothing is known before the oldest guidance', () =>
    expect(formatRulesOn(calendarDate('1998-02-01'))).toBeUndefined());
});

describe('who may issue what, 399-QĐ/TW', () => {
  const signedOn = calendarDate('2026-06-01');

  test('the executive committee gives rules, the standing committee guidance', () => {
    const executive = { issuer: 'grassrootsExecutiveCommittee', signedOn } as const;
    const standing = { issuer: 'grassrootsStandingCommittee', signedOn } as const;
    const refused = { kind: 'forbidden', severity: 'warning' };
    expect(judgeIssuingRight({ ...executive, type: 'rules' })).toEqual({ kind: 'allowed' });
    expect(judgeIssuingRight({ ...executive, type: 'guidance' })).toEqual(refused);
    expect(judgeIssuingRight({ ...standing, type: 'guidance' })).toEqual({ kind: 'allowed' });
    expect(judgeIssuingRight({ ...standing, type: 'rules' })).toEqual(refused);
  });

  test('a cell: an open list leaves the rest unjudged, that of its congress is closed', () => {
    expect(judgeIssuingRight({ issuer: 'cell', type: 'decision', signedOn })).toEqual({
      kind: 'unknown',
    });
    expect(judgeIssuingRight({ issuer: 'cellCongress', type: 'decision', signedOn })).toEqual({
      kind: 'forbidden',
      severity: 'warning',
    });
  });

  test('under the older regulation a refusal only informs', () =>
    expect(
      judgeIssuingRight({
        issuer: 'cell',
        type: 'guidance',
        signedOn: calendarDate('2020-03-01'),
      }),
    ).toEqual({ kind: 'forbidden', severity: 'info' }));
});
