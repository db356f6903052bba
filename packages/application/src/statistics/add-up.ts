import type { ElectionOffice } from '@daihoi/domain/election';
import { ageBandOf, type Statistics, type StatisticsBasis } from '@daihoi/domain/result';
import type { ContestSums, PersonSums, PersonTally, StatisticsKey } from './statistics-store.ts';

/** The statistics of one office at one level. */
export interface OfficeStatistics {
  readonly level: string;
  readonly office: ElectionOffice;
  readonly statistics: Statistics;
}

/** Joins the sums that the database made into the same figures that `statisticsOf` counts person by person. */
export function addUp(
  sums: {
    readonly contests: readonly ContestSums[];
    readonly persons: readonly PersonSums[];
    readonly tallies: readonly PersonTally[];
  },
  basis: StatisticsBasis,
): readonly OfficeStatistics[] {
  return sums.contests.map((contest) => {
    const { level, office } = contest;
    const persons = sums.persons.find((each) => isSame(each, contest));
    const tallies = sums.tallies.filter((each) => isSame(each, contest));
    return { level, office, statistics: join({ contest, persons, tallies }, basis) };
  });
}

function isSame(left: StatisticsKey, right: StatisticsKey): boolean {
  return left.level === right.level && left.office === right.office;
}

function join(
  parts: {
    readonly contest: ContestSums;
    readonly persons: PersonSums | undefined;
    readonly tallies: readonly PersonTally[];
  },
  basis: StatisticsBasis,
): Statistics {
  const { contest, tallies } = parts;
  const { level: _level, office, ...figures } = contest;
  const persons = parts.persons ?? nobody;
  const { elected, reElected, directlyElected, nonLocal, oldest, youngest } = persons;
  const ages = tallies
    .filter((each) => each.of === 'age')
    .map((each) => ({ age: Number(each.code), n: each.n }));
  const secretaries =
    office === 'secretary'
      ? {
          secretaries: elected,
          directlyElectedSecretaries: directlyElected,
          nonLocalSecretaries: nonLocal,
        }
      : noSecretaries;
  return {
    ...figures,
    ...secretaries,
    elected,
    reElected,
    firstTime: elected - reElected,
    female: persons.female,
    ethnicMinority: persons.ethnicMinority,
    professors: persons.professors,
    young: sumOf(ages.filter(({ age }) => age < basis.youngUnder).map((each) => each.n)),
    ageSum: sumOf(ages.map(({ age, n }) => age * n)),
    ageBands: bandCounts(ages, basis),
    education: codeCounts(tallies, 'education'),
    politicalTheory: codeCounts(tallies, 'politicalTheory'),
    ...(oldest && youngest ? { oldest, youngest } : {}),
  };
}

const noSecretaries = { secretaries: 0, directlyElectedSecretaries: 0, nonLocalSecretaries: 0 };

/** The sums where nobody was elected. */
const nobody = {
  elected: 0,
  reElected: 0,
  female: 0,
  ethnicMinority: 0,
  professors: 0,
  directlyElected: 0,
  nonLocal: 0,
  oldest: undefined,
  youngest: undefined,
};

function bandCounts(
  ages: readonly { readonly age: number; readonly n: number }[],
  basis: StatisticsBasis,
): Readonly<Record<string, number>> {
  const groups = Map.groupBy(ages, ({ age }) => ageBandOf(age, basis.bands));
  return Object.fromEntries(
    [...groups].map(([code, group]) => [code, sumOf(group.map((each) => each.n))]),
  );
}

function codeCounts(
  tallies: readonly PersonTally[],
  of: PersonTally['of'],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tallies.filter((each) => each.of === of).map((each) => [each.code, each.n]),
  );
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + each, 0);
}
