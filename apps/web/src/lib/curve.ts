import type { CalendarDate } from '@daihoi/domain/kernel';

/** How many units were done on a day. */
export interface CurvePoint {
  readonly day: CalendarDate;
  readonly count: number;
}

/** The count that holds on a day: that of the last point not after it. */
export function countOn(points: readonly CurvePoint[], day: CalendarDate): number {
  return points.findLast((point) => point.day <= day)?.count ?? 0;
}

/** Every day that any of the lines names, in order: the rows of the table that stands for the chart. */
export function daysOf(lines: readonly (readonly CurvePoint[])[]): readonly CalendarDate[] {
  return [...new Set(lines.flat().map((point) => point.day))].toSorted();
}
