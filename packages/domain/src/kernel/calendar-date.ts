import { brand, type Branded } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** A day of the organisation's calendar (Asia/Ho_Chi_Minh), written YYYY-MM-DD. Orders as text. */
export type CalendarDate = Branded<string, 'CalendarDate'>;

/** A moment, ISO 8601 in UTC with milliseconds. Orders as text. */
export type Instant = Branded<string, 'Instant'>;

export interface MalformedDate {
  readonly code: 'date.malformed';
  readonly raw: string;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** Parses YYYY-MM-DD and refuses days that do not exist (31/2). */
export function parseCalendarDate(raw: string): Result<CalendarDate, MalformedDate> {
  const match = iso.exec(raw);
  if (!match) return err({ code: 'date.malformed', raw });
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / dayMs;
  return fromDayNumber(days) === raw
    ? ok(brand<CalendarDate>(raw))
    : err({ code: 'date.malformed', raw });
}

/** A date literal written by us: throws when it is malformed, for that is a bug. */
export function calendarDate(raw: string): CalendarDate {
  const parsed = parseCalendarDate(raw);
  if (!parsed.ok) throw new Error(`not a date: ${raw}`);
  return parsed.value;
}

/** Days since 1970-01-01. */
export function toDayNumber(date: CalendarDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** The day that lies `days` after 1970-01-01. */
export function fromDayNumber(days: number): CalendarDate {
  return brand<CalendarDate>(new Date(days * dayMs).toISOString().slice(0, 10));
}

/** Adds calendar days (negative goes back). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Calendar days from `from` to `to` (negative when `to` is earlier). */
export function daysBetween(range: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}): number {
  return toDayNumber(range.to) - toDayNumber(range.from);
}

/** The later of two days. */
export function laterOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left > right ? left : right;
}

/** The calendar day in Vietnam (UTC+7, no daylight saving) at a moment. */
export function dayOf(at: Instant): CalendarDate {
  return fromDayNumber(Math.floor((Date.parse(at) + 7 * 3_600_000) / dayMs));
}

/** Makes an Instant from milliseconds since 1970. */
export function instantFrom(ms: number): Instant {
  return brand<Instant>(new Date(ms).toISOString());
}
