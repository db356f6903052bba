import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, fromDayNumber } from '../kernel/index.ts';
import {
  candidacyKinds,
  educationLevels,
  emptyStatistics,
  mergeStatistics,
  politicalTheoryLevels,
  statisticsOf,
  type ElectedPerson,
  type StatisticsBasis,
  type StatisticsRow,
} from './index.ts';

const basis: StatisticsBasis = {
  on: calendarDate('2020-08-31'),
  youngUnder: 40,
  bands: [
    { code: 'UNDER_30', from: 0, upTo: 29 },
    { code: 'FROM_30_TO_40', from: 30, upTo: 40 },
    { code: 'OVER_50', from: 51 },
  ],
};

const person: fc.Arbitrary<ElectedPerson> = fc.record({
  id: fc.uuid(),
  name: fc.constant('Trần Văn Bình'),
  sex: fc.constantFrom('MALE' as const, 'FEMALE' as const),
  birthDate: fc
    .integer({ min: -5_000, max: 12_000 })
    .map((day) => ({ date: fromDayNumber(day), precision: 'day' as const })),
  ethnicity: fc.constantFrom('Kinh', 'Tày', 'Nùng', 'Khmer'),
  educationLevel: fc.constantFrom(...educationLevels),
  professor: fc.boolean(),
  politicalTheoryLevel: fc.constantFrom(...politicalTheoryLevels),
  candidacy: fc.constantFrom(...candidacyKinds),
  post: fc.constant('member'),
  votes: fc.nat(),
  nonLocal: fc.boolean(),
});

const row: fc.Arbitrary<StatisticsRow> = fc.record({
  office: fc.constantFrom('committee' as const, 'secretary' as const),
  byCongress: fc.boolean(),
  seats: fc.nat(60),
  candidates: fc.nat(80),
  reElectionStood: fc.nat(40),
  rounds: fc.nat(3),
  elected: fc.array(person, { maxLength: 5 }),
  notPerPlan: fc.boolean(),
});

const rows = fc.array(row, { maxLength: 6 });
const statistics = rows.map((each) => statisticsOf(each, basis));

describe('laws of mergeStatistics', () => {
  test('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(statistics, statistics, (a, b) => {
        expect(mergeStatistics(a, b)).toEqual(mergeStatistics(b, a));
      }),
    );
  });

  test('the grouping of the parts does not matter', () => {
    fc.assert(
      fc.property(statistics, statistics, statistics, (a, b, c) => {
        expect(mergeStatistics(mergeStatistics(a, b), c)).toEqual(
          mergeStatistics(a, mergeStatistics(b, c)),
        );
      }),
    );
  });

  test('merging nothing changes nothing', () => {
    fc.assert(
      fc.property(statistics, (a) => {
        expect(mergeStatistics(a, emptyStatistics)).toEqual(a);
      }),
    );
  });

  test('the sum of the parts equals a recount of the whole', () => {
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        expect(mergeStatistics(statisticsOf(left, basis), statisticsOf(right, basis))).toEqual(
          statisticsOf([...left, ...right], basis),
        );
      }),
    );
  });

  test('every breakdown adds up to the number elected', () => {
    fc.assert(
      fc.property(statistics, (a) => {
        for (const table of [a.ageBands, a.education, a.politicalTheory]) {
          expect(Object.values(table).reduce((sum, each) => sum + each, 0)).toBe(a.elected);
        }
        expect(a.reElected + a.firstTime).toBe(a.elected);
      }),
    );
  });
});
