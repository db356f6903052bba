import { invariant, type CalendarDate, type UnitId } from '@daihoi/domain/kernel';
import type { Stores } from '../../ports/ports.ts';
import type { SeasonRow } from '../../season/index.ts';
import { termOfNumbers } from '../term-of-numbers.ts';

/**
 * Under what the numbers of a unit stand: those of its committee under the term of the day, those of its congress under that
 * congress, whatever the term.
 */
export async function placeOfNumbers(
  stores: Stores,
  season: SeasonRow,
  asked: {
    readonly unitId: UnitId;
    readonly on: CalendarDate;
    readonly holder: 'committee' | 'congress';
  },
): Promise<string> {
  if (asked.holder === 'committee') return termOfNumbers(stores, season, asked);
  const congress = await stores.congresses.byUnit(season.id, asked.unitId);
  invariant(congress !== undefined, 'numbers of a congress are asked for where there is one');
  return congressTerm(congress.value.id);
}

/** Under what the numbers of a congress stand. */
export function congressTerm(congressId: string): string {
  return `congress:${congressId}`;
}
