import type { CalendarDate } from '../kernel/index.ts';

/** The stretch of days on which a complaint was open; both ends belong to it. */
export interface ComplaintSpan {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
}

/** True at the end of a day while nobody has concluded: what arrives later, and what is concluded by then, is not open. */
export function isOpenOn({ from, until }: ComplaintSpan, day: CalendarDate): boolean {
  return from <= day && (until === undefined || until > day);
}

/** A stretch as it was known on a day; undefined when the complaint had not arrived yet. */
export function knownOn(span: ComplaintSpan, day: CalendarDate): ComplaintSpan | undefined {
  if (span.from > day) return undefined;
  return span.until !== undefined && span.until <= day ? span : { from: span.from };
}
