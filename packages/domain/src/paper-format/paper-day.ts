import { addDays, monthsLater, parseCalendarDate, type CalendarDate } from '../kernel/index.ts';
import { datePatterns } from './data/date-patterns.ts';
import { lineText } from './line-facts.ts';
import type { PaperLine } from './paper-file.ts';

/** The first and the last day on which something can have been. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The day of a paper as far as its line says it: a day of the calendar, one that is in none, or a line of which a part is left
 * open. Of the latter two the month or the year may be certain; `within` is undefined where not even the year is.
 */
export type PaperDay =
  | { readonly kind: 'exact'; readonly date: CalendarDate }
  | { readonly kind: 'impossible' | 'partial'; readonly within: DaySpan | undefined };

/** Reads the day in the line of place and date; undefined where the line names no day in any form. */
export function paperDayOf(line: PaperLine | undefined): PaperDay | undefined {
  if (line === undefined) return undefined;
  const text = lineText(line);
  const whole = datePatterns.loose.exec(text)?.groups;
  if (whole !== undefined) {
    const { day = '', month = '', year = '' } = whole;
    const date = parseCalendarDate(`${year}-${two(month)}-${two(day)}`);
    return date.ok
      ? { kind: 'exact', date: date.value }
      : { kind: 'impossible', within: spanOf(year, month) };
  }
  const open = datePatterns.open.exec(text)?.groups;
  if (open === undefined) return undefined;
  return { kind: 'partial', within: spanOf(open['year'] ?? '', open['month'] ?? '') };
}

/** The month where there is such a one, else the year. */
function spanOf(year: string, month: string): DaySpan | undefined {
  const start = parseCalendarDate(`${year}-${two(month)}-01`);
  if (start.ok) return { from: start.value, to: lastBefore(start.value, 1) };
  const first = parseCalendarDate(`${year}-01-01`);
  return first.ok ? { from: first.value, to: lastBefore(first.value, 12) } : undefined;
}

function lastBefore(from: CalendarDate, months: number): CalendarDate {
  return addDays(monthsLater(from, months), -1);
}

/** The last day on which the paper can have been signed, as seen today: the day by which its rules are chosen. */
export function lastDayOf({ from, to }: DaySpan, today: CalendarDate): CalendarDate {
  return from <= today && today < to ? today : to;
}

function two(part: string): string {
  return part.padStart(2, '0');
}
