import { dayOf, instantFrom, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import type { Clock } from '@daihoi/application/ports';

/**
 * The machine's clock. A demonstration sets `fixedDay`, and then that day is today while the hours go on as they are.
 */
export function openClock(fixedDay: () => CalendarDate | undefined): Clock {
  return { now, today: () => fixedDay() ?? dayOf(now()) };
}

function now(): Instant {
  return instantFrom(Date.now());
}
