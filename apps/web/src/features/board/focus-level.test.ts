import type { Board, BoardLevel } from '@daihoi/contract/progress';
import { describe, expect, test } from 'vitest';
import { focusLevel, spokenLevels } from './focus-level.ts';

function level(name: string, total: number, closed: number): BoardLevel {
  return {
    level: name,
    total,
    closed,
    totalAsOf: '2020-07-31',
    totalChangedOn: null,
    planned: 0,
    held: closed,
    reported: 0,
    ratified: 0,
    late: 0,
    forecastLate: 0,
    postponed: 0,
    window: null,
    shares: [],
  };
}

function board(...levels: BoardLevel[]): Board {
  const unit = {
    id: 'u',
    code: 'T',
    level: 'PROVINCIAL',
    unitType: 'PROVINCE',
    fullName: 'T',
    shortName: 'T',
  };
  return { unit, asOf: '2020-07-31', levels, windows: [], tiles: [] };
}

describe('the level to chase', () => {
  test('is the highest open one below the unit itself', () => {
    const shown = board(
      level('GRASSROOTS', 811, 811),
      level('UPPER_GRASSROOTS', 19, 9),
      level('PROVINCIAL', 1, 0),
    );
    expect(focusLevel(shown)?.level).toBe('UPPER_GRASSROOTS');
  });

  test('is the unit’s own once all below have closed, and none when it has too', () => {
    expect(focusLevel(board(level('GRASSROOTS', 3, 3), level('PROVINCIAL', 1, 0)))?.level).toBe(
      'PROVINCIAL',
    );
    expect(focusLevel(board(level('GRASSROOTS', 3, 3)))).toBeUndefined();
  });
});

describe('the sentence', () => {
  test('speaks of the levels below, without those that only have a reported share', () => {
    const shown = board(
      level('CELL', 0, 0),
      level('GRASSROOTS', 811, 811),
      level('PROVINCIAL', 1, 0),
    );
    expect(spokenLevels(shown).map((each) => each.level)).toEqual(['GRASSROOTS']);
    expect(spokenLevels(board(level('PROVINCIAL', 1, 0))).map((each) => each.level)).toEqual([
      'PROVINCIAL',
    ]);
  });
});
