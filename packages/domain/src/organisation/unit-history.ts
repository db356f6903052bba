import { invariant, unreachable, type CalendarDate } from '../kernel/index.ts';
import type { MemberCount, Unit } from './unit.ts';
import { endsUnit, type UnitEstablished, type UnitEvent } from './unit-event.ts';

/** All that happened to one unit, in the order of effect, its establishment first, and the counts reported for it. */
export interface UnitHistory {
  readonly events: readonly [UnitEstablished, ...UnitEvent[]];
  readonly memberCounts: readonly MemberCount[];
}

/** Begins the history of a newly established unit. */
export function startHistory(established: UnitEstablished): UnitHistory {
  return { events: [established], memberCounts: [] };
}

/** Adds an event. Events come in order of effect: the deciders see to it, so anything else is a bug. */
export function appendEvent(history: UnitHistory, event: UnitEvent): UnitHistory {
  invariant(event.unitId === history.events[0].unitId, 'an event belongs to its own unit');
  invariant(lastChangeOn(history) <= event.effectiveOn, 'events are appended in order of effect');
  return { ...history, events: [...history.events, event] };
}

/** The day from which the last change holds. */
export function lastChangeOn(history: UnitHistory): CalendarDate {
  return (history.events.at(-1) ?? history.events[0]).effectiveOn;
}

/** The unit after all its events, with `validTo` when it has ended. */
export function latestStateOf(history: UnitHistory): Unit {
  return foldEvents(history, history.events);
}

/** The unit as it stood on a day; undefined before its establishment and from the day it ended. */
export function unitAsOf(history: UnitHistory, date: CalendarDate): Unit | undefined {
  if (date < history.events[0].effectiveOn) return undefined;
  const past = history.events.filter((event) => event.effectiveOn <= date);
  const unit = foldEvents(history, past);
  if (unit.validTo !== undefined) return undefined;
  return { ...unit, memberCounts: history.memberCounts.filter((count) => count.asOf <= date) };
}

function foldEvents(history: UnitHistory, events: readonly UnitEvent[]): Unit {
  const [born] = history.events;
  const start: Unit = {
    id: born.unitId,
    ...born.founding,
    validFrom: born.effectiveOn,
    memberCounts: history.memberCounts,
  };
  return events.reduce(applyEvent, start);
}

function applyEvent(unit: Unit, event: UnitEvent): Unit {
  if (endsUnit(event)) return { ...unit, validTo: event.effectiveOn };
  switch (event.type) {
    case 'renamed':
      return { ...unit, fullName: event.fullName, shortName: event.shortName };
    case 'moved':
      return { ...unit, parentId: event.parentId };
    case 'levelChanged':
      return { ...unit, level: event.level, kind: event.kind };
    case 'established':
    case 'merged':
    case 'split':
    case 'dissolved':
      return unit;
    default:
      return unreachable(event);
  }
}
