import type { CalendarDate } from '../kernel/index.ts';

/**
 * The dates of a paper, kept apart: the day its figures are of, the day it was signed, the day it was made public, and
 * the days of the papers it cites.
 */
export interface PaperDates {
  readonly asOf?: CalendarDate;
  readonly signedOn: CalendarDate;
  readonly publishedOn?: CalendarDate;
  readonly cited?: readonly CalendarDate[];
}

/** Two dates in the wrong order: `earlier` should not come after `later`. */
export interface DateOrderFault {
  readonly code:
    | 'paperDates.asOfAfterSigning'
    | 'paperDates.asOfAfterPublication'
    | 'paperDates.signedAfterPublication'
    | 'paperDates.signedBeforeCited'
    | 'paperDates.signedInFuture';
  readonly earlier: CalendarDate;
  readonly later: CalendarDate;
}

/**
 * Checks the order of the dates of a paper: as-of, signing, publication; nothing cited is younger than the paper, and
 * it is not signed after `today` (DT-04). Equal days are in order.
 */
export function checkPaperDates(dates: PaperDates, today: CalendarDate): readonly DateOrderFault[] {
  const { asOf, signedOn, publishedOn, cited = [] } = dates;
  return [
    ...inOrder('paperDates.asOfAfterSigning', asOf, signedOn),
    ...inOrder('paperDates.asOfAfterPublication', asOf, publishedOn),
    ...inOrder('paperDates.signedAfterPublication', signedOn, publishedOn),
    ...cited.flatMap((citedOn) => inOrder('paperDates.signedBeforeCited', citedOn, signedOn)),
    ...inOrder('paperDates.signedInFuture', signedOn, today),
  ];
}

function inOrder(
  code: DateOrderFault['code'],
  earlier: CalendarDate | undefined,
  later: CalendarDate | undefined,
): readonly DateOrderFault[] {
  if (earlier === undefined || later === undefined || earlier <= later) return [];
  return [{ code, earlier, later }];
}
