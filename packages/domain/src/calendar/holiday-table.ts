import { toDayNumber, type CalendarDate, type Confidence } from '../kernel/index.ts';

/** Where a day of the table comes from and how sure we are of it. */
export interface DaySource {
  readonly source: string;
  readonly confidence: Confidence;
}

/**
 * A day off. `holiday`: named by law. `substitute`: given because a holiday fell on a weekly day of rest.
 * `swapped`: an ordinary working day that is worked on another day instead.
 */
export interface DayOff extends DaySource {
  readonly date: CalendarDate;
  readonly name: string;
  readonly kind: 'holiday' | 'substitute' | 'swapped';
}

/** A Saturday or Sunday on which people work in place of a day that was swapped off. */
export interface WorkedRestDay extends DaySource {
  readonly date: CalendarDate;
  readonly insteadOf: CalendarDate;
}

/** The public holidays by which working days are counted; users may edit it. Saturday and Sunday rest by themselves. */
export interface HolidayTable {
  /** The years for which the table is complete; outside them only weekends are known. */
  readonly years: { readonly from: number; readonly to: number };
  readonly daysOff: readonly DayOff[];
  readonly workedRestDays: readonly WorkedRestDay[];
}

/** Whether the table knows the holidays of the year of a day. A deadline outside it must be shown as unsure. */
export function isCovered(date: CalendarDate, table: HolidayTable): boolean {
  const year = Number(date.slice(0, 4));
  return table.years.from <= year && year <= table.years.to;
}

/** Whether a day is a Saturday or Sunday. */
export function isWeeklyRest(date: CalendarDate): boolean {
  const thursdayFirst = ((toDayNumber(date) % 7) + 7) % 7;
  return thursdayFirst === 2 || thursdayFirst === 3;
}

/** What is wrong with an edited table. `notRestDay`: a day worked in exchange must be a Saturday or Sunday. */
export type HolidayTableProblem =
  | { readonly code: 'holidayTable.duplicate'; readonly date: CalendarDate }
  | { readonly code: 'holidayTable.offAndWorked'; readonly date: CalendarDate }
  | { readonly code: 'holidayTable.notRestDay'; readonly date: CalendarDate }
  | { readonly code: 'holidayTable.yearsReversed'; readonly from: number; readonly to: number }
  | { readonly code: 'holidayTable.swapWithoutDayOff'; readonly date: CalendarDate };

/** Finds everything that contradicts itself in a table; an empty list means that it may be used. */
export function findHolidayTableProblems(table: HolidayTable): readonly HolidayTableProblem[] {
  const off = table.daysOff.map((day) => day.date);
  const worked = table.workedRestDays.map((day) => day.date);
  const { from, to } = table.years;
  return [
    ...(from > to ? [{ code: 'holidayTable.yearsReversed', from, to } as const] : []),
    ...[...repeated(off), ...repeated(worked)].map(problem('holidayTable.duplicate')),
    ...worked.filter((date) => off.includes(date)).map(problem('holidayTable.offAndWorked')),
    ...worked.filter((date) => !isWeeklyRest(date)).map(problem('holidayTable.notRestDay')),
    ...table.workedRestDays
      .filter((day) => !off.includes(day.insteadOf))
      .map((day) => ({ code: 'holidayTable.swapWithoutDayOff', date: day.insteadOf }) as const),
  ];
}

function problem<Code extends string>(code: Code) {
  return (date: CalendarDate) => ({ code, date });
}

function repeated(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  return dates.filter((date, index) => dates.indexOf(date) < index);
}
