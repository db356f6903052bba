import type { UnitId } from '@daihoi/domain/kernel';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';

/**
 * The term within which the papers of a committee are numbered on a day (NO-01): from the close of one congress to the
 * close of the next. A committee whose congress of this season has closed numbers in the new term.
 */
export async function termOfNumbers(
  stores: Stores,
  season: SeasonRow,
  issuer: { readonly unitId: UnitId; readonly on: CalendarDate },
): Promise<string> {
  const own = await stores.congresses.byUnit(season.id, issuer.unitId);
  const closedOn = own?.value.days.closedOn;
  const { from, to } = season.term;
  return closedOn !== undefined && closedOn <= issuer.on
    ? `${from}-${to}`
    : `${from - (to - from)}-${from}`;
}
