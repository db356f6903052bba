import type { CalendarDate, CongressId, ReportId, UnitId } from '@daihoi/domain/kernel';
import type { IssuedPaperId, IssuedPaperRow } from '../issued-paper-store.ts';

/** A unit as a line of the register names it. */
export interface RegisteredUnit {
  readonly id: UnitId;
  readonly code: string;
  readonly level: string;
  readonly unitType: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly path: string;
}

/** An issued paper with who issued it and what it is about. */
export interface RegisteredPaper {
  readonly paper: IssuedPaperRow;
  readonly issuer: RegisteredUnit;
  /** The congress that it decides on. */
  readonly congress: { readonly id: CongressId; readonly unit: RegisteredUnit } | undefined;
  /** The progress report that it is. */
  readonly report: { readonly id: ReportId; readonly asOf: CalendarDate } | undefined;
  /** The paper that took its place. */
  readonly replacedBy:
    | { readonly id: IssuedPaperId; readonly number: string; readonly issuedOn: CalendarDate }
    | undefined;
}

/** `own`: issued by the unit; `subtree`: by it or a unit below it; `received`: sent to it, or by a superior about its congress. */
export const paperReaches = ['own', 'subtree', 'received'] as const;
export type PaperReach = (typeof paperReaches)[number];

export interface PaperSearch {
  readonly unitId: UnitId;
  readonly path: string;
  readonly reach: PaperReach;
  readonly kinds?: readonly string[];
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** Folded search words, all of which number, abstract or issuer must hold. */
  readonly words: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** The register of issued papers, newest first. */
export interface PaperRegister {
  search(search: PaperSearch): Promise<readonly RegisteredPaper[]>;
  /** How many there are; counting stops at `most`. */
  count(search: PaperSearch, most: number): Promise<number>;
  byId(id: IssuedPaperRow['id']): Promise<RegisteredPaper | undefined>;
}
