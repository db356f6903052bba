import { describe, expect, test } from 'vitest';
import { calendarDate, percentText, type Ratio } from '../kernel/index.ts';
import { rulebookFor, rulesInForce } from '../rulebook/index.ts';
import {
  ageOn,
  averageAge,
  birthDateOf,
  emptyStatistics,
  lostReElection,
  mergeStatistics,
  shareOfElected,
  shortfallOf,
  statisticsBasis,
  statisticsByOffice,
  statisticsOf,
  surplusOf,
  toStatisticsRow,
  type ElectedPerson,
  type Statistics,
  type StatisticsRow,
} from './index.ts';

const on = calendarDate('2020-08-31');
const basis = statisticsBasis(rulesInForce(rulebookFor('2020-2025').rules, on), on);
if (!basis) throw new Error('no basis');

function percent(share: Ratio, decimals = 1): string {
  return percentText({ part: share.num, whole: share.den, decimals });
}

function born(year: number, month?: number, day?: number) {
  const date = birthDateOf({
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  });
  if (!date) throw new Error('no such day');
  return date;
}

const plain: ElectedPerson = {
  id: 'A',
  name: 'Lê Thị An',
  sex: 'FEMALE',
  birthDate: born(1985, 9, 1),
  ethnicity: 'Tày',
  educationLevel: 'MASTER',
  professor: false,
  politicalTheoryLevel: 'ADVANCED',
  candidacy: 'FIRST_TIME',
  post: 'head of office',
  votes: 200,
};

function row(change: Partial<StatisticsRow> = {}): StatisticsRow {
  return {
    office: 'committee',
    byCongress: true,
    seats: 3,
    candidates: 4,
    reElectionStood: 2,
    rounds: 1,
    elected: [],
    notPerPlan: false,
    ...change,
  };
}

describe('age', () => {
  test('the year is full on the birthday, not a day before', () => {
    expect(ageOn(born(1980, 8, 31), on)).toBe(40);
    expect(ageOn(born(1980, 9, 1), on)).toBe(39);
  });

  test('an unknown day and month stand at 1 January (26-HD/BTCTW)', () => {
    expect(born(1980)).toEqual({ date: '1980-01-01', precision: 'year' });
    expect(born(1980, 5)).toEqual({ date: '1980-05-01', precision: 'month' });
    expect(ageOn(born(1980), on)).toBe(40);
  });

  test('a day that does not exist is no birthday', () => {
    expect(birthDateOf({ year: 1980, month: 2, day: 30 })).toBeUndefined();
  });
});

describe('statisticsOf', () => {
  const people = [
    plain,
    {
      ...plain,
      id: 'B',
      sex: 'MALE',
      ethnicity: ' kinh ',
      birthDate: born(1965),
      candidacy: 'RE_ELECTION',
    },
    {
      ...plain,
      id: 'C',
      sex: 'MALE',
      ethnicity: 'Kinh',
      birthDate: born(1979, 12, 1),
      educationLevel: 'DOCTORATE',
      professor: true,
    },
  ] as const satisfies readonly ElectedPerson[];
  const found = statisticsOf([row({ elected: people, notPerPlan: true })], basis);

  test('counts people by every mark', () => {
    expect(found).toEqual({
      contests: 1,
      seats: 3,
      candidates: 4,
      rounds: 1,
      elected: 3,
      reElected: 1,
      firstTime: 2,
      reElectionStood: 2,
      female: 1,
      young: 1,
      ethnicMinority: 1,
      professors: 1,
      ageSum: 34 + 55 + 40,
      secretaries: 0,
      directlyElectedSecretaries: 0,
      nonLocalSecretaries: 0,
      notPerPlan: 1,
      ageBands: { FROM_30_TO_40: 2, OVER_50: 1 },
      education: { DOCTORATE: 1, MASTER: 2 },
      politicalTheory: { ADVANCED: 3 },
      oldest: '1965-01-01',
      youngest: '1985-09-01',
    });
  });

  test('average age, surplus, shortfall and lost re-election are fractions of whole numbers', () => {
    expect(averageAge(found)).toEqual({ num: 129, den: 3 });
    expect(averageAge(emptyStatistics)).toBeUndefined();
    expect(surplusOf(found)).toEqual({ num: 1, den: 3 });
    expect(shortfallOf(found)).toBe(0);
    expect(lostReElection(found)).toEqual({ num: 1, den: 2 });
  });

  test('secretaries are counted in their own office, directly elected ones where the congress voted', () => {
    const secretary = {
      office: 'secretary',
      seats: 1,
      elected: [{ ...plain, nonLocal: true }],
    } as const;
    const rows = [
      row(secretary),
      row({ ...secretary, byCongress: false }),
      row({ elected: people }),
    ];
    const byOffice = statisticsByOffice(rows, basis);
    expect(byOffice.secretary).toMatchObject({
      secretaries: 2,
      directlyElectedSecretaries: 1,
      nonLocalSecretaries: 2,
    });
    expect(byOffice.committee).toMatchObject({ elected: 3, secretaries: 0 });
    expect(byOffice.delegates).toBeUndefined();
  });

  test('alternates are not among those elected', () => {
    const block = {
      office: 'delegates',
      byCongress: true,
      seats: 1,
      ballots: [],
      elected: [plain, { ...plain, id: 'Z', alternate: true }],
    } as const;
    expect(toStatisticsRow(block, false).elected.map((each) => each.id)).toEqual(['A']);
  });

  test('the basis comes from the rulebook: under 42 in the cycle of 2025', () => {
    const later = calendarDate('2025-08-31');
    const rules = rulesInForce(rulebookFor('2025-2030').rules, later);
    expect(statisticsBasis(rules, later)?.youngUnder).toBe(42);
    expect(statisticsBasis([], later)).toBeUndefined();
  });
});

describe('published totals', () => {
  /** District level, 31/8/2020: two parts, those re-elected and the new ones. */
  const reElected: Statistics = {
    ...emptyStatistics,
    elected: 27_690,
    reElected: 27_690,
    reElectionStood: 27_690 + 352,
    seats: 28_000,
  };
  const firstTime: Statistics = {
    ...emptyStatistics,
    elected: 9_264,
    firstTime: 9_264,
    seats: 9_782,
    female: 6_376,
    young: 5_469,
    ethnicMinority: 3_995,
  };
  const district = mergeStatistics(reElected, firstTime);

  test('district level 2020: 27,690 + 9,264 = 36,954 with the published shares', () => {
    expect(district.elected).toBe(36_954);
    expect(percent(shareOfElected(district, 'reElected'))).toBe('74.9');
    expect(percent(shareOfElected(district, 'firstTime'))).toBe('25.1');
    expect(percent(shareOfElected(district, 'female'))).toBe('17.3');
    expect(percent(shareOfElected(district, 'young'))).toBe('14.8');
    expect(percent(shareOfElected(district, 'ethnicMinority'))).toBe('10.8');
    expect(shortfallOf(district)).toBe(828);
  });

  test('district level 2020: 352 who lost are 1.3 percent of those who stood again, not of all', () => {
    expect(lostReElection(district)).toEqual({ num: 352, den: 28_042 });
    expect(percent(lostReElection(district))).toBe('1.3');
  });

  test('district level 2020: 1,141 secretaries are 926 and 215, of them 122 directly elected', () => {
    const part = (secretaries: number, directlyElectedSecretaries: number): Statistics => ({
      ...emptyStatistics,
      secretaries,
      directlyElectedSecretaries,
    });
    expect(mergeStatistics(part(926, 100), part(215, 22))).toMatchObject({
      secretaries: 1_141,
      directlyElectedSecretaries: 122,
    });
  });

  test('province level, 50 of 67: 2,468 with their shares to two decimals', () => {
    const province: Statistics = {
      ...emptyStatistics,
      elected: 2_468,
      firstTime: 798,
      female: 400,
      ethnicMinority: 273,
      education: { MASTER: 1_372 },
    };
    expect(percent(shareOfElected(province, 'firstTime'), 2)).toBe('32.33');
    // Printed as 16,20 %: 400 of 2,468 is 16.207, and the press cut the digit off.
    expect(percent(shareOfElected(province, 'female'), 2)).toBe('16.21');
    expect(percent(shareOfElected(province, 'ethnicMinority'), 2)).toBe('11.06');
    expect(percent({ num: province.education['MASTER'] ?? 0, den: province.elected }, 2)).toBe(
      '55.59',
    );
  });

  test('province level, 67 of 67: 1,084 of 3,330 are new', () => {
    expect(percent({ num: 1_084, den: 3_330 })).toBe('32.6');
  });

  test('a district total recounted person by person equals the published figures', () => {
    const person = (at: number): ElectedPerson => ({
      ...plain,
      id: String(at),
      candidacy: at < 27_690 ? 'RE_ELECTION' : 'FIRST_TIME',
      sex: at < 6_376 ? 'FEMALE' : 'MALE',
      birthDate: born(at < 5_469 ? 1985 : 1970),
      ethnicity: at < 3_995 ? 'Tày' : 'Kinh',
    });
    const rows = Array.from({ length: 101 }, (_, part) =>
      row({
        seats: 400,
        elected: Array.from({ length: Math.min(366, 36_954 - part * 366) }, (__, at) =>
          person(part * 366 + at),
        ),
      }),
    );
    expect(statisticsOf(rows, basis)).toMatchObject({
      elected: 36_954,
      reElected: 27_690,
      firstTime: 9_264,
      female: 6_376,
      young: 5_469,
      ethnicMinority: 3_995,
    });
  });
});
