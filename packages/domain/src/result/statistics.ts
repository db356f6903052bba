import type { ElectionOffice } from '../election/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import { amountOf, chooseRule, type AgeBand, type Rule } from '../rulebook/index.ts';
import { ageOn, isEthnicMinority, type ElectedPerson } from './elected-person.ts';
import type { OfficeResult } from './election-result-form.ts';
import {
  addCounts,
  emptyStatistics,
  mergeStatistics,
  type Statistics,
} from './merge-statistics.ts';

/** One office of one congress, as the statistics see it. */
export interface StatisticsRow {
  readonly office: ElectionOffice;
  readonly byCongress: boolean;
  readonly seats: number;
  /** Names on the first list. */
  readonly candidates: number;
  /** Of these, people standing for re-election. */
  readonly reElectionStood: number;
  readonly rounds: number;
  readonly elected: readonly ElectedPerson[];
  /** True when the result is not per the approved option. */
  readonly notPerPlan: boolean;
}

/** The day at which ages are counted, and the bands and limits of the rulebook. */
export interface StatisticsBasis {
  readonly on: CalendarDate;
  /** Young means younger than this, in full years. */
  readonly youngUnder: number;
  readonly bands: readonly AgeBand[];
}

/** The basis that a rulebook gives; undefined when it names no bands or no limit. */
export function statisticsBasis(
  rules: readonly Rule[],
  on: CalendarDate,
): StatisticsBasis | undefined {
  const youngUnder = amountOf(chooseRule(rules, { key: 'structure.youngUnder', level: 'ANY' }));
  const bands = chooseRule(rules, { key: 'statistics.ageBands', level: 'ANY' })?.value;
  if (youngUnder === undefined || bands?.kind !== 'ageBands') return undefined;
  return { on, youngUnder, bands: bands.bands };
}

/** What the statistics take from a reported office. Alternates are not counted among those elected. */
export function toStatisticsRow(block: OfficeResult, notPerPlan: boolean): StatisticsRow {
  const list = block.ballots[0]?.candidates ?? [];
  return {
    office: block.office,
    byCongress: block.byCongress,
    seats: block.seats,
    candidates: list.length,
    reElectionStood: list.filter((each) => each.candidacy === 'RE_ELECTION').length,
    rounds: block.ballots.length,
    elected: block.elected.filter((each) => each.alternate !== true),
    notPerPlan,
  };
}

/** Counts rows of one kind of office. Counting them in parts and merging gives the same. */
export function statisticsOf(rows: readonly StatisticsRow[], basis: StatisticsBasis): Statistics {
  return rows.reduce(
    (sum, row) => mergeStatistics(sum, statisticsOfRow(row, basis)),
    emptyStatistics,
  );
}

/** The same, kept apart by office. */
export function statisticsByOffice(
  rows: readonly StatisticsRow[],
  basis: StatisticsBasis,
): Readonly<Partial<Record<ElectionOffice, Statistics>>> {
  const groups = Object.groupBy(rows, (row) => row.office);
  return Object.fromEntries(
    Object.entries(groups).map(([office, group]) => [office, statisticsOf(group, basis)]),
  );
}

function statisticsOfRow(row: StatisticsRow, basis: StatisticsBasis): Statistics {
  const { elected } = row;
  const reElected = countWhere(elected, (each) => each.candidacy === 'RE_ELECTION');
  const secretaries = row.office === 'secretary' ? elected.length : 0;
  const births = elected.map((each) => each.birthDate.date).toSorted();
  const [oldest] = births;
  const youngest = births.at(-1);
  return {
    contests: 1,
    seats: row.seats,
    candidates: row.candidates,
    rounds: row.rounds,
    elected: elected.length,
    reElected,
    firstTime: elected.length - reElected,
    reElectionStood: row.reElectionStood,
    female: countWhere(elected, (each) => each.sex === 'FEMALE'),
    young: countWhere(elected, (each) => ageOn(each.birthDate, basis.on) < basis.youngUnder),
    ethnicMinority: countWhere(elected, isEthnicMinority),
    professors: countWhere(elected, (each) => each.professor),
    ageSum: elected.reduce((sum, each) => sum + ageOn(each.birthDate, basis.on), 0),
    secretaries,
    directlyElectedSecretaries: row.byCongress ? secretaries : 0,
    nonLocalSecretaries:
      secretaries === 0 ? 0 : countWhere(elected, (each) => each.nonLocal === true),
    notPerPlan: row.notPerPlan ? 1 : 0,
    ageBands: tally(elected, (each) => ageBandOf(ageOn(each.birthDate, basis.on), basis.bands)),
    education: tally(elected, (each) => each.educationLevel),
    politicalTheory: tally(elected, (each) => each.politicalTheoryLevel),
    ...(oldest === undefined ? {} : { oldest }),
    ...(youngest === undefined ? {} : { youngest }),
  };
}

/** The code of the band an age falls into; OUTSIDE where the bands leave a hole. */
export function ageBandOf(age: number, bands: readonly AgeBand[]): string {
  const band = bands.find(
    (each) => each.from <= age && (each.upTo === undefined || age <= each.upTo),
  );
  return band?.code ?? 'OUTSIDE';
}

function countWhere(
  people: readonly ElectedPerson[],
  keep: (person: ElectedPerson) => boolean,
): number {
  return people.filter(keep).length;
}

function tally(
  people: readonly ElectedPerson[],
  codeOf: (person: ElectedPerson) => string,
): Readonly<Record<string, number>> {
  return people.reduce<Readonly<Record<string, number>>>(
    (counts, person) => addCounts(counts, { [codeOf(person)]: 1 }),
    {},
  );
}
