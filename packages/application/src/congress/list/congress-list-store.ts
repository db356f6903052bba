import type { CongressState } from '@daihoi/domain/congress';
import type { CalendarDate, SeasonId, UnitId } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress-store.ts';

/** A congress in a list, with its unit and the unit above it (names repeat; the place tells them apart). */
export interface ListedCongress {
  readonly record: CongressRecord;
  readonly unit: {
    readonly id: UnitId;
    readonly code: string;
    readonly level: string;
    readonly unitType: string;
    readonly fullName: string;
    readonly shortName: string;
  };
  readonly superiorName: string;
}

export const congressSorts = ['deadline', 'name', 'plan', 'state'] as const;
export type CongressSort = (typeof congressSorts)[number];

export interface CongressSearch {
  readonly seasonId: SeasonId;
  readonly path: string;
  readonly level?: string;
  readonly states?: readonly CongressState[];
  /** Only those whose last day lies before this day and that nobody closed, cancelled or put off. */
  readonly lateOn?: CalendarDate;
  /** Folded search words, all of which the unit must match. */
  readonly words: readonly string[];
  readonly sort: CongressSort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface CongressListStore {
  search(search: CongressSearch): Promise<readonly ListedCongress[]>;
  /** How many there are; counting stops at `most`. */
  count(search: CongressSearch, most: number): Promise<number>;
}
