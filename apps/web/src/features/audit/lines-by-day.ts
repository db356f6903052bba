import type { AuditLine } from '@daihoi/contract/audit';
import { dayOf, instantFrom, type CalendarDate } from '@daihoi/domain/kernel';

/** The acts of one day in Vietnam, newest first. */
export interface DayOfActs {
  readonly day: CalendarDate;
  readonly lines: readonly AuditLine[];
}

/** Cuts a newest-first list at the midnights of Vietnam. */
export function linesByDay(lines: readonly AuditLine[]): readonly DayOfActs[] {
  const days = Map.groupBy(lines, (line) => dayOf(instantFrom(Date.parse(line.at))));
  return [...days].map(([day, each]) => ({ day, lines: each }));
}
