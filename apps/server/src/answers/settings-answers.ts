import { editHoliday, takeBackHoliday, type HolidayEdit } from '@daihoi/application/calendar';
import { moveDemonstrationDay } from '@daihoi/application/people';
import type { Ports } from '@daihoi/application/ports';
import { settingsRoutes, type HolidayLine } from '@daihoi/contract/settings';
import { isWeeklyRest, type HolidayTable } from '@daihoi/domain/calendar';
import { calendarDate, ok, type CalendarDate } from '@daihoi/domain/kernel';
import { serve, type Served } from '../http/answers.ts';

/** Holidays, and the day of a demonstration. */
export function settingsAnswers(ports: Ports, dayMoved: (day: CalendarDate) => void): Served {
  return serve(settingsRoutes, {
    async holidays() {
      const { holidays } = ports.read;
      const [table, edits] = await Promise.all([holidays.table(), holidays.edits()]);
      return ok({ years: { ...table.years }, lines: linesOf(table, edits) });
    },
    async setHoliday({ params, body, actor }) {
      const { version, name, working, source } = body;
      const day = calendarDate(params.day);
      const insteadOf = body.insteadOf === null ? undefined : calendarDate(body.insteadOf);
      const edit: HolidayEdit = { day, name, working, source, version, insteadOf };
      const saved = await editHoliday(ports, actor, edit);
      return saved.ok ? ok({ version: saved.value }) : saved;
    },
    async takeBackHoliday({ params, query, actor }) {
      const day = calendarDate(params.day);
      const gone = await takeBackHoliday(ports, actor, { day, version: query.version });
      return gone.ok ? ok({}) : gone;
    },
    async moveDay({ body, actor }) {
      const moved = await moveDemonstrationDay(ports, actor, calendarDate(body.day));
      if (!moved.ok) return moved;
      dayMoved(moved.value);
      return ok({});
    },
  });
}

/** Every day that is not what the week says, in the order of days. */
function linesOf(table: HolidayTable, edits: readonly HolidayEdit[]): HolidayLine[] {
  const versions = new Map(edits.map((edit) => [edit.day, edit.version]));
  function version(day: CalendarDate): number {
    return versions.get(day) ?? 0;
  }
  const lines: readonly HolidayLine[] = [
    ...table.daysOff.map(({ date, name, source, confidence }) => ({
      day: date,
      name,
      source,
      confidence,
      version: version(date),
      kind: 'off' as const,
      insteadOf: null,
    })),
    ...table.workedRestDays.map(({ date, insteadOf, source, confidence }) => ({
      day: date,
      name: nameOf(edits, date),
      source,
      confidence,
      version: version(date),
      kind: 'worked' as const,
      insteadOf,
    })),
    ...edits
      .filter((edit) => edit.working && !isWeeklyRest(edit.day))
      .map(({ day, name, source, version: edited }) => ({
        day,
        name,
        source,
        version: edited,
        confidence: 'CONFIRMED',
        kind: 'ordinary' as const,
        insteadOf: null,
      })),
  ];
  return lines.toSorted((left, right) => (left.day < right.day ? -1 : 1));
}

function nameOf(edits: readonly HolidayEdit[], day: CalendarDate): string {
  return edits.find((edit) => edit.day === day)?.name ?? '';
}
