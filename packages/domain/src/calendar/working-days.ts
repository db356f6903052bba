import { addDays, invariant, type CalendarDate } from '../kernel/index.ts';
import { isWeeklyRest, type HolidayTable } from './holiday-table.ts';

/** Whether people work on a day: a weekday that is not off, or a day of rest that is worked in exchange. */
export function isWorkingDay(date: CalendarDate, table: HolidayTable): boolean {
  if (table.daysOff.some((day) => day.date === date)) return false;
  return !isWeeklyRest(date) || table.workedRestDays.some((day) => day.date === date);
}

/**
 * The day that lies `count` working days after a day, which is itself not counted: "within 7 working days" of the
 * closing day. A negative count goes back: -30 gives the last day on which an opening 30 working days later may be
 * announced. 0 gives the day itself, working or not.
 */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
  table: HolidayTable,
): CalendarDate {
  invariant(Number.isInteger(count), 'working days are whole');
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, table)) left -= 1;
  }
  return day;
}

/**
 * The working days from a day to another: the first is not counted, the last is. "15 working days left" on the day
 * `from` when the deadline is `to`. Negative when `to` is earlier.
 */
export function workingDaysBetween(
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  table: HolidayTable,
): number {
  const step = range.to < range.from ? -1 : 1;
  let count = 0;
  for (let day = range.from; day !== range.to;) {
    day = addDays(day, step);
    if (isWorkingDay(day, table)) count += step;
  }
  return count;
}
