import type { CalendarDate, CongressId, UnitId } from '@daihoi/domain/kernel';

/** A unit that may be what somebody is looking for. */
export interface FoundUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly level: string;
  readonly unitType: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly path: string;
  readonly nameSort: string;
  readonly validTo: CalendarDate | undefined;
}

export interface SearchStore {
  /**
   * Units under one of the paths whose search key has a word that begins with each of `words`, at most `limit`, higher
   * levels first where there are many.
   */
  units(ask: {
    readonly words: readonly string[];
    readonly code: string;
    readonly paths: readonly string[];
    readonly limit: number;
  }): Promise<readonly FoundUnit[]>;
  /** The newest congress of each of the units. */
  congressesOf(ids: readonly UnitId[]): Promise<ReadonlyMap<UnitId, CongressId>>;
  /** Short names by path, for the line under a hit. */
  namesOn(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
