import type { ArticleRef, CalendarDate, Confidence } from '../kernel/index.ts';
import type { OrganizationLevel } from './organization-level.ts';
import type { UnitKind } from './unit.ts';

/** A name for people in both languages. */
export interface LevelName {
  readonly vi: string;
  readonly en: string;
}

export interface SchemeLevel {
  readonly level: OrganizationLevel;
  readonly names: LevelName;
  /** Levels that may stand directly above, nearest first. Empty at the top. */
  readonly parents: readonly OrganizationLevel[];
  readonly holdsCongress: boolean;
}

/** On which levels units of a kind stand, e.g. a commune. An army organisation is found on several. */
export interface SchemeKind {
  readonly kind: UnitKind;
  readonly levels: readonly OrganizationLevel[];
}

export type LevelSchemeId = 'levels-until-2025-06-30' | 'levels-from-2025-07-01';

/** The levels of the organisation as they were on the days from `validFrom` to `validTo`, both included. */
export interface LevelScheme {
  readonly id: LevelSchemeId;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** Lowest first: the place in this list is the rank. */
  readonly levels: readonly SchemeLevel[];
  readonly kinds: readonly SchemeKind[];
  readonly source: ArticleRef;
  readonly confidence: Confidence;
}
