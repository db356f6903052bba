import type { CalendarDate, UnitId } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';

/** The term within which the papers of a committee are numbered on a day. */
export async function termOfNumbers(
  stores: Stores,
  season: SeasonRow,
  issuer: { readonly unitId: UnitId; readonly on: CalendarDate },
): Promise<string> {
  const congress = await stores.congresses.byUnit(season.id, issuer.unitId);
  return termOn(issuer.on, { season, congress });
}

/**
 * The term within which the papers of a committee are numbered on a day (NO-01): from the close of one congress to the
 * close of the next. A committee whose congress of this season has closed numbers in the new term.
 */
export function termOn(
  day: CalendarDate,
  {
    season,
    congress,
  }: { readonly season: SeasonRow; readonly congress?: CongressRecord | undefined },
): string {
  const closedOn = congress?.value.days.closedOn;
  const { from, to } = season.term;
  return closedOn !== undefined && closedOn <= day
    ? `${from}-${to}`
    : `${from - (to - from)}-${from}`;
}
