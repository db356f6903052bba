import { describe, expect, test } from 'vitest';
import { calendarDate } from '@daihoi/domain/kernel';
import { rulebookFor, rulesInForce } from '@daihoi/domain/rulebook';
import { longestDuration } from './longest-duration.ts';

const rules = rulesInForce(rulebookFor('2020-2025').rules, calendarDate('2020-05-04'));

describe('the longest duration of a congress', () => {
  test('comes from the directive, with its article, where the plan of the season says nothing', () => {
    const found = longestDuration({ level: 'GRASSROOTS', settings: undefined, rules });
    expect(found).toMatchObject({ halfDays: 4, rule: { document: '35-CT/TW' } });
  });

  test('comes from the plan of the season where that sets the level', () => {
    const settings = { maxHalfDays: { GRASSROOTS: 3 }, paper: '12-KH/TU' } as const;
    expect(longestDuration({ level: 'GRASSROOTS', settings, rules })).toEqual({
      halfDays: 3,
      rule: { document: '12-KH/TU' },
    });
    expect(longestDuration({ level: 'PROVINCIAL', settings, rules })?.halfDays).toBe(8);
  });

  test('names no paper where the plan has none, and no limit where nobody sets one', () => {
    const settings = { maxHalfDays: { CELL: 1 } };
    expect(longestDuration({ level: 'CELL', settings, rules })).toEqual({ halfDays: 1 });
    expect(longestDuration({ level: 'GRASSROOTS', settings, rules: [] })).toBeUndefined();
  });
});
