import { err, ok, type CalendarDate, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { SeriesHolder } from '@daihoi/domain/papers';
import type { CongressRecord } from '../../congress/congress-store.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SeasonRow } from '../../season/index.ts';
import { termOn } from '../term-of-numbers.ts';

/**
 * Under what the numbers of a unit stand: those of its committee under the term of the day, those of its congress under that
 * congress, whatever the term.
 * @returns refused where the unit has no congress in the season, and its numbers are asked for
 */
export function placeOfNumbers(
  holder: SeriesHolder,
  of: {
    readonly unitId: UnitId;
    readonly season: SeasonRow;
    readonly congress: CongressRecord | undefined;
    readonly on: CalendarDate;
  },
): Result<string, NotFound> {
  if (holder === 'committee') return ok(termOn(of.on, of));
  return of.congress
    ? ok(congressTerm(of.congress.value.id))
    : err({ code: 'target.not-found', kind: 'congress', id: of.unitId });
}

/** Under what the numbers of a congress stand. */
export function congressTerm(congressId: string): string {
  return `congress:${congressId}`;
}
