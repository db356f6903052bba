import type { CalendarDate, UnitId } from '../kernel/index.ts';
import type { OrganizationLevel } from './organization-level.ts';

/**
 * What a unit is besides its level: the two kinds of a grassroots organisation, or the territory, force or body that an
 * organisation belongs to.
 */
export const unitKinds = [
  'MULTI_CELL',
  'SINGLE_CELL',
  'COMMUNE',
  'WARD',
  'TOWNSHIP',
  'SPECIAL_ZONE',
  'DISTRICT',
  'URBAN_DISTRICT',
  'TOWN',
  'CITY',
  'PROVINCE',
  'BLOC',
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
  'ARMY',
  'POLICE',
  'BORDER_GUARD',
  'OTHER',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** Glossary: a grassroots organisation of several cells, or a cell that is itself one. */
export type GrassrootsKind = 'MULTI_CELL' | 'SINGLE_CELL';

/** Members of a unit on a day. A total never goes without its day. */
export interface MemberCount {
  readonly asOf: CalendarDate;
  readonly official: number;
  readonly probationary: number;
}

/** A unit as it stands on some day. It exists from `validFrom` up to, not including, `validTo`. */
export interface Unit {
  readonly id: UnitId;
  readonly code: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly level: OrganizationLevel;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly memberCounts: readonly MemberCount[];
}

/** True when the unit exists on the day. */
export function existsOn(unit: Unit, date: CalendarDate): boolean {
  return unit.validFrom <= date && (unit.validTo === undefined || date < unit.validTo);
}

/** The count in force on a day: the latest whose as-of date is not after it. */
export function memberCountAsOf(unit: Unit, date: CalendarDate): MemberCount | undefined {
  return unit.memberCounts.reduce<MemberCount | undefined>(
    (best, each) =>
      each.asOf <= date && (best === undefined || best.asOf <= each.asOf) ? each : best,
    undefined,
  );
}

/** The latest count known. */
export function latestMemberCount(unit: Unit): MemberCount | undefined {
  return unit.memberCounts.reduce<MemberCount | undefined>(
    (best, each) => (best === undefined || best.asOf <= each.asOf ? each : best),
    undefined,
  );
}

/** Which of the two kinds a grassroots organisation is; undefined for every other level. */
export function grassrootsKindOf(unit: Pick<Unit, 'level' | 'kind'>): GrassrootsKind | undefined {
  if (unit.level !== 'GRASSROOTS') return undefined;
  return unit.kind === 'SINGLE_CELL' ? 'SINGLE_CELL' : 'MULTI_CELL';
}

/** MULTI_CELL and SINGLE_CELL are words for grassroots organisations only. */
export function kindFitsLevel(unit: Pick<Unit, 'level' | 'kind'>): boolean {
  return unit.level === 'GRASSROOTS' || (unit.kind !== 'MULTI_CELL' && unit.kind !== 'SINGLE_CELL');
}
