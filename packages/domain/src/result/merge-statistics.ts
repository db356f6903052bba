import type { CalendarDate, Ratio } from '../kernel/index.ts';

/** Whole numbers that add up: the statistics of a subtree are the sum of those of its parts. */
export interface StatisticsFigures {
  /** Elections counted: one office of one congress. */
  readonly contests: number;
  readonly seats: number;
  readonly candidates: number;
  readonly rounds: number;
  readonly elected: number;
  readonly reElected: number;
  readonly firstTime: number;
  readonly reElectionStood: number;
  readonly female: number;
  readonly young: number;
  readonly ethnicMinority: number;
  readonly professors: number;
  /** Sum of ages in full years, for the average. */
  readonly ageSum: number;
  readonly secretaries: number;
  readonly directlyElectedSecretaries: number;
  readonly nonLocalSecretaries: number;
  /** Elections whose result is not per the approved option. */
  readonly notPerPlan: number;
}

export interface Statistics extends StatisticsFigures {
  readonly ageBands: Readonly<Record<string, number>>;
  readonly education: Readonly<Record<string, number>>;
  readonly politicalTheory: Readonly<Record<string, number>>;
  /** Birthday of the oldest person elected. */
  readonly oldest?: CalendarDate;
  readonly youngest?: CalendarDate;
}

const zero: StatisticsFigures = {
  contests: 0,
  seats: 0,
  candidates: 0,
  rounds: 0,
  elected: 0,
  reElected: 0,
  firstTime: 0,
  reElectionStood: 0,
  female: 0,
  young: 0,
  ethnicMinority: 0,
  professors: 0,
  ageSum: 0,
  secretaries: 0,
  directlyElectedSecretaries: 0,
  nonLocalSecretaries: 0,
  notPerPlan: 0,
};

/** The statistics of nothing: merging it changes nothing. */
export const emptyStatistics: Statistics = {
  ...zero,
  ageBands: {},
  education: {},
  politicalTheory: {},
};

/** Adds two statistics up. The order and the grouping of the parts do not matter. */
export function mergeStatistics(left: Statistics, right: Statistics): Statistics {
  const births = [left.oldest, right.oldest, left.youngest, right.youngest]
    .filter((each) => each !== undefined)
    .toSorted();
  const [oldest] = births;
  const youngest = births.at(-1);
  return {
    ...addFigures(left, right),
    ageBands: addCounts(left.ageBands, right.ageBands),
    education: addCounts(left.education, right.education),
    politicalTheory: addCounts(left.politicalTheory, right.politicalTheory),
    ...(oldest === undefined ? {} : { oldest }),
    ...(youngest === undefined ? {} : { youngest }),
  };
}

/** Adds two tables of counts by code. */
export function addCounts(
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const codes = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
  return Object.fromEntries(codes.map((code) => [code, (left[code] ?? 0) + (right[code] ?? 0)]));
}

/** Names on the lists above the number to elect; nothing for a list that is too short. */
export function surplusOf(statistics: Statistics): Ratio {
  return { num: Math.max(0, statistics.candidates - statistics.seats), den: statistics.seats };
}

/** Seats left empty. */
export function shortfallOf(statistics: Statistics): number {
  return statistics.seats - statistics.elected;
}

/** People who stood for re-election and were not elected, as a part of those who stood (not of all elected). */
export function lostReElection(statistics: Statistics): Ratio {
  return {
    num: statistics.reElectionStood - statistics.reElected,
    den: statistics.reElectionStood,
  };
}

/** Mean age as a fraction; undefined where nobody was elected. */
export function averageAge(statistics: Statistics): Ratio | undefined {
  return statistics.elected === 0 ? undefined : { num: statistics.ageSum, den: statistics.elected };
}

/** One figure as a part of all elected. */
export function shareOfElected(
  statistics: Statistics,
  figure: 'reElected' | 'firstTime' | 'female' | 'young' | 'ethnicMinority' | 'professors',
): Ratio {
  return { num: statistics[figure], den: statistics.elected };
}

function addFigures(left: StatisticsFigures, right: StatisticsFigures): StatisticsFigures {
  return {
    contests: left.contests + right.contests,
    seats: left.seats + right.seats,
    candidates: left.candidates + right.candidates,
    rounds: left.rounds + right.rounds,
    elected: left.elected + right.elected,
    reElected: left.reElected + right.reElected,
    firstTime: left.firstTime + right.firstTime,
    reElectionStood: left.reElectionStood + right.reElectionStood,
    female: left.female + right.female,
    young: left.young + right.young,
    ethnicMinority: left.ethnicMinority + right.ethnicMinority,
    professors: left.professors + right.professors,
    ageSum: left.ageSum + right.ageSum,
    secretaries: left.secretaries + right.secretaries,
    directlyElectedSecretaries: left.directlyElectedSecretaries + right.directlyElectedSecretaries,
    nonLocalSecretaries: left.nonLocalSecretaries + right.nonLocalSecretaries,
    notPerPlan: left.notPerPlan + right.notPerPlan,
  };
}
