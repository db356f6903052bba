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

/**
 * What a unit is found by when somebody types: the words of its names without marks, its code, and every ending of the
 * abbreviations of its names, so that each typed word only has to begin a word of the key ("dbhgr", "hgr", "gr").
 */
export function searchKeyOf(unit: Pick<UnitFounding, 'code' | 'fullName' | 'shortName'>): string {
  const words = searchKey(`${unit.fullName} ${unit.shortName} ${unit.code}`).split(' ');
  const short = [unit.fullName, unit.shortName].flatMap((name) => endingsOf(initials(name)));
  return ` ${[...new Set([...words, ...short])].join(' ')}`;
}

function endingsOf(abbreviation: string): readonly string[] {
  return Array.from({ length: Math.max(abbreviation.length - 1, 0) }, (_, index) =>
    abbreviation.slice(index),
  );
}

/**
 * Establishes a whole list in the caller's transaction, superiors before their subordinates. The list has been checked
 * for names, levels and cycles before; what is left to refuse is what only the tree knows.
 */
export async function establishUnits(
  ports: Pick<Ports, 'clock' | 'newId'>,
  stores: Stores,
  work: {
    readonly actor: Pick<Actor, 'accountId'> | undefined;
    readonly units: readonly UnitOnList[];
    readonly paper: DecidingPaper;
  },
): Promise<Result<readonly EstablishedUnit[], EstablishRefusal>> {
  const places = new Map<string, { readonly id: UnitId; readonly path: string }>();
  const founded = new Set<string>();
  const segments = await stores.units.nextSegments(work.units.length);
  const established: EstablishedUnit[] = [];
  for (const [index, unit] of work.units.entries()) {
    const parent = await placeOf(stores, places, unit);
    if (!parent.ok) return parent;
    if (founded.has(unit.code)) return err({ code: 'unit.code-taken', unitCode: unit.code });
    founded.add(unit.code);
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
  places: Map<string, { readonly id: UnitId; readonly path: string }>,
  unit: UnitOnList,
): Promise<Result<Place, EstablishRefusal>> {
  if (unit.parentCode === undefined) return ok(undefined);
  const known = places.get(unit.parentCode) ?? (await stores.units.byCode(unit.parentCode));
  if (known) {
    const place = { id: known.id, path: known.path };
    places.set(unit.parentCode, place);
    return ok(place);
  }
  return err({ code: 'unit.parent-unknown', unitCode: unit.code, parentCode: unit.parentCode });
}

function toEstablished(given: {
  readonly ports: Pick<Ports, 'clock' | 'newId'>;
  readonly work: {
    readonly actor: Pick<Actor, 'accountId'> | undefined;
    readonly paper: DecidingPaper;
  };
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
