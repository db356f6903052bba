import type { CalendarDate, CongressId, UnitId } from '../kernel/index.ts';
import { endsUnit, type DecidingPaper, type UnitEvent } from './unit-event.ts';

/** A congress as a change of the tree sees it: held from the close of its formal session on, open before. */
export interface CongressAtChange {
  readonly congressId: CongressId;
  readonly unitId: UnitId;
  readonly standing:
    { readonly kind: 'open' } | { readonly kind: 'held'; readonly on: CalendarDate };
}

/** What becomes of a congress whose unit ends in mid-season. */
export type CongressFate =
  | {
      /** It was not held: closed, and no longer counted among those still to come. */
      readonly fate: 'dissolvedBeforeCongress';
      readonly congressId: CongressId;
      readonly unitId: UnitId;
      readonly on: CalendarDate;
      readonly paper: DecidingPaper;
      readonly successorIds: readonly UnitId[];
    }
  | {
      /** It was held: it stays in the history of its own unit, with its result. */
      readonly fate: 'keptAsHistory';
      readonly congressId: CongressId;
      readonly unitId: UnitId;
      readonly heldOn: CalendarDate;
      readonly successorIds: readonly UnitId[];
    };

/**
 * Says what happens to the congresses of units that a merger, split or dissolution ends. Congresses of units that
 * live on are not touched and not named. The successor begins without a congress: its own is planned by people.
 */
export function settleCongresses(
  events: readonly UnitEvent[],
  congresses: readonly CongressAtChange[],
): readonly CongressFate[] {
  const endings = new Map(events.filter(endsUnit).map((event) => [event.unitId, event]));
  return congresses.flatMap((congress) => {
    const ending = endings.get(congress.unitId);
    return ending ? [fateOf(congress, ending)] : [];
  });
}

function fateOf(congress: CongressAtChange, ending: UnitEvent): CongressFate {
  const { congressId, unitId, standing } = congress;
  const successorIds = successorsOf(ending);
  if (standing.kind === 'held') {
    return { fate: 'keptAsHistory', congressId, unitId, heldOn: standing.on, successorIds };
  }
  const { effectiveOn: on, paper } = ending;
  return { fate: 'dissolvedBeforeCongress', congressId, unitId, on, paper, successorIds };
}

function successorsOf(ending: UnitEvent): readonly UnitId[] {
  if (ending.type === 'merged') return [ending.successorId];
  return ending.type === 'split' ? ending.newUnitIds : [];
}
