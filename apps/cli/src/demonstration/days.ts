import {
  addDays,
  instantFrom,
  toDayNumber,
  type CalendarDate,
  type Instant,
} from '@daihoi/domain/kernel';

/** The day itself, or the Friday before when it falls on a weekend. */
export function workday(day: CalendarDate): CalendarDate {
  const weekday = (toDayNumber(day) + 4) % 7;
  if (weekday === 0) return addDays(day, -2);
  return weekday === 6 ? addDays(day, -1) : day;
}

/** An hour of the morning on which the n-th act of a story was written down. */
export function writtenDown(day: CalendarDate, nth: number): Instant {
  return instantFrom(Date.parse(`${day}T01:00:00Z`) + (15 + nth * 23) * 60_000);
}
