import type { CalendarDate, UnitId } from '../kernel/index.ts';
import type { OrganizationLevel } from './organization-level.ts';
import type { UnitKind } from './unit.ts';

/** The paper that decides a change. Numbers restart each term, so number, day and issuer together are the key. */
export interface DecidingPaper {
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly issuer: string;
}

/** What every entry of a unit's history says: whose it is, from which day it holds, and by which paper. */
interface UnitEventHead {
  readonly unitId: UnitId;
  readonly effectiveOn: CalendarDate;
  readonly paper: DecidingPaper;
}

/** The names and place a unit is born with. */
export interface UnitFounding {
  readonly code: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly level: OrganizationLevel;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
}

export interface UnitEstablished extends UnitEventHead {
  readonly type: 'established';
  readonly founding: UnitFounding;
  /** The units it comes from by merger or split; empty when it is new. */
  readonly predecessorIds: readonly UnitId[];
}

export interface UnitRenamed extends UnitEventHead {
  readonly type: 'renamed';
  readonly fullName: string;
  readonly shortName: string;
}

export interface UnitMoved extends UnitEventHead {
  readonly type: 'moved';
  readonly parentId: UnitId;
}

/** Stands in the history of every predecessor, and of a successor that takes others in and lives on. */
export interface UnitMerged extends UnitEventHead {
  readonly type: 'merged';
  readonly successorId: UnitId;
  readonly predecessorIds: readonly UnitId[];
}

export interface UnitSplit extends UnitEventHead {
  readonly type: 'split';
  readonly newUnitIds: readonly UnitId[];
  /** False when the unit ends with the split. */
  readonly livesOn: boolean;
}

export interface UnitDissolved extends UnitEventHead {
  readonly type: 'dissolved';
}

export interface UnitLevelChanged extends UnitEventHead {
  readonly type: 'levelChanged';
  readonly level: OrganizationLevel;
  readonly kind: UnitKind;
}

export type UnitEvent =
  | UnitEstablished
  | UnitRenamed
  | UnitMoved
  | UnitMerged
  | UnitSplit
  | UnitDissolved
  | UnitLevelChanged;

/** True when the unit no longer exists from the event's day on. */
export function endsUnit(event: UnitEvent): boolean {
  if (event.type === 'dissolved') return true;
  if (event.type === 'split') return !event.livesOn;
  return event.type === 'merged' && event.successorId !== event.unitId;
}
