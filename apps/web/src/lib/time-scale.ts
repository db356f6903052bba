import {
  calendarDate,
  daysBetween,
  fromDayNumber,
  toDayNumber,
  type CalendarDate,
} from '@daihoi/domain/kernel';
import { formatMonth, type Lang } from '@daihoi/domain/text';

/** The days that a ruler or a curve shows, both included. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Where a day lies in a span: 0 at its first day, 1 at its last; outside it stays at the edge. */
export function placeOf(day: CalendarDate, span: DaySpan): number {
  const length = daysBetween(span);
  if (length <= 0) return 0;
  const passed = daysBetween({ from: span.from, to: day });
  return Math.min(1, Math.max(0, passed / length));
}

/** The day at a place of a span (0 to 1). */
export function dayAt(place: number, span: DaySpan): CalendarDate {
  const within = Math.min(1, Math.max(0, place));
  return fromDayNumber(toDayNumber(span.from) + Math.round(within * daysBetween(span)));
}

/** The first days of the months that begin within a span, and its own first day. */
export function monthStarts(span: DaySpan): readonly CalendarDate[] {
  const starts: CalendarDate[] = [span.from];
  let next = startOfNextMonth(span.from);
  while (next <= span.to) {
    starts.push(next);
    next = startOfNextMonth(next);
  }
  return starts;
}

/** A month on an axis: "T8" in Vietnamese, "Aug" in English. */
export function monthMark(day: CalendarDate, lang: Lang): string {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4));
  return lang === 'vi' ? `T${month}` : (formatMonth({ year, month }, 'en').split(' ')[0] ?? '');
}

function startOfNextMonth(day: CalendarDate): CalendarDate {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return calendarDate(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}
