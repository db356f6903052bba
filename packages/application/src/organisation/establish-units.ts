import {
  err,
  invariant,
  ok,
  type CalendarDate,
  type Id,
  type Result,
  type UnitId,
} from '@daihoi/domain/kernel';
import {
  childPath,
  parseUnitPath,
  segmentOf,
  type DecidingPaper,
  type MemberCount,
  type UnitFounding,
} from '@daihoi/domain/organisation';
import { initials, searchKey, vietnameseSortKey } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { EstablishedUnit, UnitRow } from './unit-store.ts';

/** One unit of a list that is established together; the superior is named by its code, in the list or in the tree. */
export interface UnitOnList extends Omit<UnitFounding, 'parentId'> {
  readonly parentCode: string | undefined;
  readonly effectiveOn: CalendarDate;
  readonly memberCounts: readonly MemberCount[];
}

export type EstablishRefusal =
  | { readonly code: 'unit.parent-unknown'; readonly unitCode: string; readonly parentCode: string }
  | { readonly code: 'unit.code-taken'; readonly unitCode: string };

/** What a unit is found by when somebody types: names without marks, the code, and the first letters of the names. */
export function searchKeyOf(unit: Pick<UnitFounding, 'code' | 'fullName' | 'shortName'>): string {
  return ` ${searchKey(`${unit.fullName} ${unit.shortName} ${unit.code}`)} ${initials(unit.fullName)}`;
}

/**
 * Establishes a whole list in the caller's transaction, superiors before their subordinates. The list has been checked
 * for names, levels and cycles before; what is left to refuse is what only the tree knows.
 */
export async function establishUnits(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: {
    readonly actor: Actor | undefined;
    readonly units: readonly UnitOnList[];
    readonly paper: DecidingPaper;
  },
): Promise<Result<readonly EstablishedUnit[], EstablishRefusal>> {
  const places = new Map<string, { readonly id: UnitId; readonly path: string }>();
  const segments = await stores.units.nextSegments(work.units.length);
  const established: EstablishedUnit[] = [];
  for (const [index, unit] of work.units.entries()) {
    const parent = await placeOf(stores, places, unit);
    if (!parent.ok) return parent;
    if (places.has(unit.code)) return err({ code: 'unit.code-taken', unitCode: unit.code });
    const number = segments[index];
    invariant(number !== undefined, 'one segment for each unit');
    const next = toEstablished({
      ports,
      work,
      unit,
      parent: parent.value,
      segment: segmentOf(number),
    });
    places.set(unit.code, { id: next.event.unitId, path: next.path });
    established.push(next);
  }
  await stores.units.establish(established);
  return ok(established);
}

type Place = { readonly id: UnitId; readonly path: string } | undefined;

async function placeOf(
  stores: Stores,
  places: ReadonlyMap<string, { readonly id: UnitId; readonly path: string }>,
  unit: UnitOnList,
): Promise<Result<Place, EstablishRefusal>> {
  if (unit.parentCode === undefined) return ok(undefined);
  const known = places.get(unit.parentCode) ?? (await stores.units.byCode(unit.parentCode));
  if (known) return ok({ id: known.id, path: known.path });
  return err({ code: 'unit.parent-unknown', unitCode: unit.code, parentCode: unit.parentCode });
}

function toEstablished(given: {
  readonly ports: Pick<Ports, 'clock' | 'newId'>;
  readonly work: { readonly actor: Actor | undefined; readonly paper: DecidingPaper };
  readonly unit: UnitOnList;
  readonly parent: Place;
  readonly segment: string;
}): EstablishedUnit {
  const { ports, work, unit, parent, segment } = given;
  const { code, fullName, shortName, level, kind } = unit;
  const above = parseUnitPath(parent?.path ?? '');
  invariant(above.ok, 'a stored path is well formed');
  const founding = { code, fullName, shortName, level, kind, parentId: parent?.id ?? null };
  return {
    eventId: ports.newId<Id<'UnitEventId'>>(),
    event: {
      type: 'established',
      unitId: ports.newId<UnitId>(),
      effectiveOn: unit.effectiveOn,
      paper: work.paper,
      founding,
      predecessorIds: [],
    },
    segment,
    path: childPath(above.value, segment),
    searchKey: searchKeyOf(unit),
    nameSort: vietnameseSortKey(unit.shortName),
    memberCounts: unit.memberCounts,
    recordedAt: ports.clock.now(),
    recordedBy: work.actor?.accountId,
  };
}

/** A unit that was just established, as the stores will read it back. */
export function asUnitRow(unit: EstablishedUnit): UnitRow {
  const { founding, unitId, effectiveOn } = unit.event;
  return {
    id: unitId,
    code: founding.code,
    level: founding.level,
    unitType: founding.kind,
    parentId: founding.parentId ?? undefined,
    segment: unit.segment,
    path: unit.path,
    fullName: founding.fullName,
    shortName: founding.shortName,
    validFrom: effectiveOn,
    validTo: undefined,
    version: 1,
  };
}
