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
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? ok(brand<CalendarDate>(raw)) : err({ code: 'date.malformed', raw });
}

/** A date literal written by us: throws when it is malformed, for that is a bug. */
export function calendarDate(raw: string): CalendarDate {
  const parsed = parseCalendarDate(raw);
  if (!parsed.ok) throw new Error(`not a date: ${raw}`);
  return parsed.value;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days from 0000-03-01 to 1970-01-01. */
const epoch = 719_468;
/** Days of 400 years, after which the calendar repeats. */
const era = 146_097;

/**
 * Days since 1970-01-01. Years are counted from March, so that a leap day is the last of its year; boards turn many
 * thousand days into numbers and back, which the built-in dates are too slow for.
 */
export function toDayNumber(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = monthStart(month) + Number(date.slice(8, 10)) - 1;
  const leaps = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * era + yearOfCycle * 365 + leaps + dayOfYear - epoch;
}

/** Day of a year that begins in March on which a month begins. */
function monthStart(month: number): number {
  return Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
}

/** The day that lies `days` after 1970-01-01. */
export function fromDayNumber(days: number): CalendarDate {
  const whole = days + epoch;
  const cycle = Math.floor(whole / era);
  const dayOfCycle = whole - cycle * era;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1_460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const leaps = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - (yearOfCycle * 365 + leaps);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - monthStart(month) + 1;
  return brand<CalendarDate>(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
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

/** The same day of a later month, or the last day of a month that has none such. */
export function monthsLater(from: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const first = firstOf(at);
  const last = addDays(firstOf(at + 1), -1);
  const wanted = addDays(first, day - 1);
  return wanted < last ? wanted : last;
}

function firstOf(month: number): CalendarDate {
  const [year, at] = [Math.floor(month / 12), (month % 12) + 1];
  return calendarDate(`${String(year).padStart(4, '0')}-${String(at).padStart(2, '0')}-01`);
}
