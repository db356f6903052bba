import type { ElectionOffice } from '@daihoi/domain/election';
import type { CalendarDate, CongressId, SeasonId } from '@daihoi/domain/kernel';
import type { BirthDate } from '@daihoi/domain/result';

/** Whose results are added up: a subtree, a season, congresses closed by the end of a day. */
export interface StatisticsScope {
  readonly seasonId: SeasonId;
  readonly path: string;
  readonly asOf: CalendarDate;
}

/** One office of one level. */
export interface StatisticsKey {
  readonly level: string;
  readonly office: ElectionOffice;
}

/** Sums over the elections of an office at a level. */
export interface ContestSums extends StatisticsKey {
  readonly contests: number;
  readonly seats: number;
  readonly candidates: number;
  readonly reElectionStood: number;
  readonly rounds: number;
  readonly notPerPlan: number;
}

/** Sums over the people elected to an office at a level. */
export interface PersonSums extends StatisticsKey {
  readonly elected: number;
  readonly reElected: number;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly professors: number;
  readonly directlyElected: number;
  readonly nonLocal: number;
  readonly oldest: CalendarDate;
  readonly youngest: CalendarDate;
}

/** How many people elected share an age, an education or a level of theory. */
export interface PersonTally extends StatisticsKey {
  readonly of: 'age' | 'education' | 'politicalTheory';
  readonly code: string;
  readonly n: number;
}

/** Which people or elections stand behind a figure. Ages are full years, both ends included. */
export type PersonPick =
  | { readonly kind: 'all' | 'female' | 'ethnicMinority' | 'reElected' | 'firstTime' }
  | { readonly kind: 'professor' | 'direct' | 'nonLocal' }
  | { readonly kind: 'age'; readonly from: number; readonly upTo?: number }
  | { readonly kind: 'education' | 'politicalTheory'; readonly code: string };

export type ContestPick = 'all' | 'notPerPlan' | 'shortfall' | 'repeated';

export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** A person in the list behind a figure. */
export interface PersonLine {
  readonly congressId: CongressId;
  readonly unitName: string;
  readonly office: ElectionOffice;
  readonly name: string;
  readonly sex: string;
  readonly birthDate: BirthDate;
  readonly ethnicity: string;
  readonly education: string;
  readonly politicalTheory: string;
  readonly candidacy: string;
  readonly post: string;
}

/** An election in the list behind a figure. */
export interface ContestLine {
  readonly congressId: CongressId;
  readonly unitName: string;
  readonly seats: number;
  readonly candidates: number;
  readonly elected: number;
  readonly rounds: number;
  readonly notPerPlan: boolean;
}

export interface Page<Line> {
  readonly total: number;
  readonly lines: readonly Line[];
}

export interface StatisticsStore {
  contestSums(scope: StatisticsScope): Promise<readonly ContestSums[]>;
  personSums(scope: StatisticsScope): Promise<readonly PersonSums[]>;
  tallies(scope: StatisticsScope): Promise<readonly PersonTally[]>;
  persons(
    scope: StatisticsScope,
    pick: StatisticsKey & { readonly pick: PersonPick },
    slice: Slice,
  ): Promise<Page<PersonLine>>;
  contests(
    scope: StatisticsScope,
    pick: StatisticsKey & { readonly pick: ContestPick },
    slice: Slice,
  ): Promise<Page<ContestLine>>;
}
