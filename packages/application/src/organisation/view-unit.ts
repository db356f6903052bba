import { err, ok, type CalendarDate, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { MemberCount, UnitEvent } from '@daihoi/domain/organisation';
import { sortVietnamese } from '@daihoi/domain/text';
import { actsOn, type Act, type Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { OutlineRow, RecordedChange, UnitCongress } from './outline-store.ts';
import type { UnitRow } from './unit-store.ts';

/** Everything that the page of one unit shows. */
export interface UnitPage {
  readonly unit: UnitRow;
  /** The unit as it stood on the asked day; undefined when it did not exist then. */
  readonly state: OutlineRow | undefined;
  readonly line: readonly UnitRow[];
  readonly children: readonly OutlineRow[];
  readonly changes: readonly RecordedChange[];
  /** Names of the units that the changes speak of. */
  readonly names: ReadonlyMap<UnitId, string>;
  readonly memberCounts: readonly MemberCount[];
  readonly congresses: readonly UnitCongress[];
  readonly acts: readonly Act[];
}

/** The page of a unit as of a day: facts, superiors, subordinates, history with its papers, member counts. */
export async function viewUnit(
  ports: Ports,
  actor: Actor,
  ask: { readonly unitId: UnitId; readonly asOf: CalendarDate },
): Promise<Result<UnitPage, NotFound>> {
  const { units, outline } = ports.read;
  const unit = await units.byId(ask.unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const state = await outline.stateOn(unit.id, ask.asOf);
  const [line, children, changes, memberCounts, congresses] = await Promise.all([
    units.lineTo(state?.path ?? unit.path),
    childrenOf(ports, ask),
    outline.changesOf(unit.id),
    outline.memberCounts(unit.id),
    outline.congressesOf(unit.id),
  ]);
  const names = await outline.names(changes.flatMap(({ event }) => unitsIn(event)));
  const acts = actsOn(actor, unit.path);
  return ok({ unit, state, line, children, changes, names, memberCounts, congresses, acts });
}

/** The units directly under a unit on a day, in the order of their names. */
export async function childrenOf(
  ports: Pick<Ports, 'read'>,
  ask: { readonly unitId: UnitId; readonly asOf: CalendarDate },
): Promise<readonly OutlineRow[]> {
  const rows = await ports.read.outline.childrenOn(ask.unitId, ask.asOf);
  return sortVietnamese(rows, (row) => row.shortName);
}

function unitsIn(event: UnitEvent): readonly UnitId[] {
  switch (event.type) {
    case 'established':
      return [
        ...event.predecessorIds,
        ...(event.founding.parentId === null ? [] : [event.founding.parentId]),
      ];
    case 'moved':
      return [event.parentId];
    case 'merged':
      return [event.successorId, ...event.predecessorIds];
    case 'split':
      return event.newUnitIds;
    case 'renamed':
    case 'dissolved':
    case 'levelChanged':
      return [];
  }
}
