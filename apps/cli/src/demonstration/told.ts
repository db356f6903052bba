import type { CongressState, DirectPost } from '@daihoi/domain/congress';
import type { UnitKind } from '@daihoi/domain/organisation';
import type { Role } from '@daihoi/application/access';

/** Two calendar days, YYYY-MM-DD, both included. */
export type Days = readonly [from: string, to: string];

/** Where the congress of an upper organisation stands, and the days that are told; what is left out is worked out. */
export interface UpperCourse {
  readonly ordinal: number;
  readonly reach: CongressState;
  readonly plan: Days;
  readonly planApproved?: string;
  readonly preparing?: string;
  readonly submitted?: string;
  /** The first appraisal sent the dossier back on this day. */
  readonly returned?: string;
  readonly resubmitted?: string;
  readonly approved?: string;
  readonly convened?: string;
  readonly reported?: string;
  readonly ratified?: string;
  readonly delegates?: { readonly convened: number; readonly present?: number };
  readonly pilot?: boolean;
}

/** An organisation directly under a province. */
export interface UpperOrganisation {
  readonly code: string;
  /** As it stands after "Đảng bộ", lower case first: "huyện Gò Quao". */
  readonly name: string;
  readonly kind: UnitKind;
  /** How many grassroots organisations stand under it. */
  readonly grassroots: number;
  readonly pilots: number;
  /** Days by which all of its grassroots congresses are over. */
  readonly grassrootsBy?: string;
  readonly course: UpperCourse;
}

export interface ToldWindow {
  readonly level: 'CELL' | 'SECTIONAL' | 'GRASSROOTS' | 'UPPER_GRASSROOTS' | 'PROVINCIAL';
  readonly opens: string;
  readonly closes: string;
}

/** A province and its season of 2020, as the demonstration tells it. */
export interface ToldProvince {
  readonly code: 'KG' | 'BK' | 'LS';
  readonly name: string;
  readonly seasonName: string;
  readonly planPaper: string;
  readonly countedFrom: string;
  readonly windows: readonly ToldWindow[];
  readonly course: UpperCourse;
  readonly members: number;
  readonly uppers: readonly UpperOrganisation[];
  /** Names of places are made of these. */
  readonly places: { readonly first: readonly string[]; readonly second: readonly string[] };
  /** Kinds of all grassroots pilots, where the source names them; `direct` of the many-cell ones elect their secretary. */
  readonly pilotsOnly?: { readonly multiCell: number; readonly singleCell: number };
  /** How many grassroots pilots each upper organisation chooses by the plan, where it says so. */
  readonly pilotBounds?: { readonly min: number; readonly max: number };
  readonly direct: { readonly pilots: number; readonly posts: readonly DirectPost[] };
  /** Congresses of grassroots organisations that were not ratified in full. */
  readonly unratified: readonly {
    /** Code after the province's: "RG-01". */
    readonly unit: string;
    readonly reach: 'PARTIALLY_RATIFIED' | 'REJECTED';
  }[];
  /** A share of cells that was reported without its numerator. */
  readonly cells?: { readonly percent: number; readonly asOf: string; readonly source: string };
}

/** Somebody who acts in the story and whom nobody signs in as. */
export type ToldActor = Omit<ToldAccount, 'note'>;

export interface ToldAccount {
  readonly username: string;
  readonly displayName: string;
  readonly postTitle: string;
  readonly role: Role;
  /** Code of the unit that the right lies at. */
  readonly unit: string;
  readonly note: { readonly vi: string; readonly en: string };
}
