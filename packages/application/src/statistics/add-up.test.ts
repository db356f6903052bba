import { describe, expect, test } from 'vitest';
import { emptyStatistics, type StatisticsBasis } from '@daihoi/domain/result';
import { calendarDate } from '@daihoi/domain/kernel';
import { addUp } from './add-up.ts';

const basis: StatisticsBasis = {
  on: calendarDate('2020-08-31'),
  youngUnder: 40,
  bands: [
    { code: 'UP_TO_40', from: 0, upTo: 40 },
    { code: 'OVER_40', from: 41 },
  ],
};
const key = { level: 'GRASSROOTS', office: 'secretary' } as const;
const contest = {
  ...key,
  contests: 2,
  seats: 2,
  candidates: 3,
  reElectionStood: 1,
  rounds: 3,
  notPerPlan: 1,
};

describe('sums of the database as statistics', () => {
  test('ages decide who is young and in which band, both ends included', () => {
    const tallies = [39, 40, 41].map((age) => ({
      ...key,
      of: 'age' as const,
      code: String(age),
      n: 2,
    }));
    const [line] = addUp({ contests: [contest], persons: [], tallies }, basis);
    expect(line?.statistics).toMatchObject({
      young: 2,
      ageSum: 240,
      ageBands: { UP_TO_40: 4, OVER_40: 2 },
    });
  });

  test('an election that elected nobody counts with its seats', () => {
    const [line] = addUp({ contests: [contest], persons: [], tallies: [] }, basis);
    expect(line?.statistics).toEqual({
      ...emptyStatistics,
      contests: 2,
      seats: 2,
      candidates: 3,
      reElectionStood: 1,
      rounds: 3,
      notPerPlan: 1,
    });
  });
});
