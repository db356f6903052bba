import { dayOf, instantFrom, type CalendarDate } from '@daihoi/domain/kernel';
import type { Clock } from '@daihoi/application/ports';

/**
 * The machine's clock. A demonstration sets `fixedDay`, and then that day is today while the hours go on as they are.
 */
export function openClock(fixedDay: () => CalendarDate | undefined): Clock {
  const now = () => instantFrom(Date.now());
  return { now, today: () => fixedDay() ?? dayOf(now()) };
}
