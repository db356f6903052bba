import { parseCalendarDate, toDayNumber, type CalendarDate } from '../kernel/index.ts';
import { calendarWords as words } from './data/calendar-words.ts';

/** A day as a text writes it; `date` is undefined for one that is in no calendar. */
export interface WrittenDay {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly date: CalendarDate | undefined;
}

/** The days that a text names, from left to right. A day without a year is read in a leap year. */
export function daysIn(text: string): readonly WrittenDay[] {
  if (!/\d/u.test(text)) return [];
  const found = [words.numericDate, words.spokenDate, words.dayAndMonth].flatMap((form) =>
    [...text.matchAll(form)].map(dayOf),
  );
  return found
    .filter((day, at) => !found.some((other, before) => before < at && overlap(day, other)))
    .toSorted((left, right) => left.at - right.at);
}

function overlap(left: WrittenDay, right: WrittenDay): boolean {
  return left.at < right.end && right.at < left.end;
}

const leapYear = 2020;

function dayOf(match: RegExpExecArray): WrittenDay {
  const { day = '', month = '', year } = match.groups ?? {};
  const known = year === undefined ? undefined : Number(year);
  const [text] = match;
  return {
    text,
    at: match.index,
    end: match.index + text.length,
    year: known,
    date: dateFrom(known ?? leapYear, Number(month), Number(day)),
  };
}

function dateFrom(year: number, month: number, day: number): CalendarDate | undefined {
  const parts = [String(year).padStart(4, '0'), two(month), two(day)];
  const parsed = parseCalendarDate(parts.join('-'));
  return parsed.ok ? parsed.value : undefined;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** The weekday of a day: 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}
