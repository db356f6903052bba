import type { OutlineRow, RecordedChange, UnitPage } from '@daihoi/application/organisation';
import type {
  HistoryEntry,
  OutlineUnit,
  UnitPage as WirePage,
} from '@daihoi/contract/organisation';
import type { CalendarDate, UnitId } from '@daihoi/domain/kernel';
import type { UnitEvent } from '@daihoi/domain/organisation';
import { toUnitRef } from './shapes.ts';

/** A unit in the outline, on the wire. */
export function toOutline(row: OutlineRow): OutlineUnit {
  return { ...toUnitRef(row), children: row.children, members: row.members ?? null };
}

/** The page of one unit, on the wire. */
export function toUnitPage(page: UnitPage, asOf: CalendarDate): WirePage {
  const { unit, state } = page;
  return {
    unit: {
      ...toUnitRef(unit),
      version: unit.version,
      parentId: unit.parentId ?? null,
      validFrom: unit.validFrom,
      validTo: unit.validTo ?? null,
    },
    state: state ? toOutline(state) : null,
    asOf,
    line: page.line.map(toUnitRef),
    children: page.children.map(toOutline),
    history: page.changes.map((change) => toHistory(change, page.names)),
    memberCounts: [...page.memberCounts],
    congresses: [...page.congresses],
    acts: [...page.acts],
  };
}

function toHistory(change: RecordedChange, names: ReadonlyMap<UnitId, string>): HistoryEntry {
  const { event } = change;
  const successor =
    event.type === 'merged' && event.successorId !== event.unitId ? event.successorId : undefined;
  return {
    type: event.type,
    effectiveOn: event.effectiveOn,
    paper: event.paper,
    recordedAt: change.recordedAt,
    recordedBy: change.recordedBy ?? null,
    ...wordsOf(event),
    units: partners(event).map(named),
    successor: successor ? named(successor) : null,
  };

  function named(id: UnitId) {
    return { id, name: names.get(id) ?? '' };
  }
}

function wordsOf(event: UnitEvent): Pick<HistoryEntry, 'fullName' | 'level'> {
  if (event.type === 'established')
    return { fullName: event.founding.fullName, level: event.founding.level };
  if (event.type === 'renamed') return { fullName: event.fullName, level: null };
  return { fullName: null, level: event.type === 'levelChanged' ? event.level : null };
}

/** The other units of a change, apart from the successor. */
function partners(event: UnitEvent): readonly UnitId[] {
  switch (event.type) {
    case 'established':
      return event.predecessorIds;
    case 'moved':
      return [event.parentId];
    case 'merged':
      return event.predecessorIds.filter((id) => id !== event.unitId);
    case 'split':
      return event.newUnitIds;
    case 'renamed':
    case 'levelChanged':
    case 'dissolved':
      return [];
  }
}
