import { findHolidayTableProblems } from '@daihoi/domain/calendar';
import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { HolidayEdit } from './holiday-store.ts';

export type HolidayRefusal =
  | StaleVersion
  | { readonly code: 'holiday.exchange-missing'; readonly date: CalendarDate }
  | { readonly code: 'holiday.contradiction'; readonly date: CalendarDate };

/** Says of one day that it is off or worked; refused when the table would contradict itself. */
export function editHoliday(
  ports: Ports,
  actor: Actor,
  edit: HolidayEdit,
): Promise<Result<number, HolidayRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, HolidayRefusal>> => {
    const before = await editOf(stores, edit.day);
    const saved = await stores.holidays.put(edit);
    if (!saved.ok) return saved;
    const sound = await soundTable(stores, edit.day);
    if (!sound.ok) return sound;
    const act = 'setting.holiday-changed';
    await record(ports, stores, { actor, act, day: edit.day, before, after: edit });
    return saved;
  });
}

/** Takes an edit back, so that the table that the program brings speaks again. */
export function takeBackHoliday(
  ports: Ports,
  actor: Actor,
  asked: { readonly day: CalendarDate; readonly version: number },
): Promise<Result<true, HolidayRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, HolidayRefusal>> => {
    const before = await editOf(stores, asked.day);
    const gone = await stores.holidays.remove(asked.day, asked.version);
    if (!gone.ok) return gone;
    const sound = await soundTable(stores, asked.day);
    if (!sound.ok) return sound;
    const act = 'setting.holiday-taken-back';
    await record(ports, stores, { actor, act, day: asked.day, before, after: undefined });
    return ok<true>(true);
  });
}

async function editOf(stores: Stores, day: CalendarDate): Promise<HolidayEdit | undefined> {
  return (await stores.holidays.edits()).find((each) => each.day === day);
}

async function soundTable(
  stores: Stores,
  day: CalendarDate,
): Promise<Result<true, HolidayRefusal>> {
  const [problem] = findHolidayTableProblems(await stores.holidays.table());
  if (!problem) return ok<true>(true);
  return problem.code === 'holidayTable.swapWithoutDayOff'
    ? err({ code: 'holiday.exchange-missing', date: day })
    : err({ code: 'holiday.contradiction', date: day });
}

async function record(
  ports: Ports,
  stores: Stores,
  done: {
    readonly actor: Actor;
    readonly act: AuditAct;
    readonly day: CalendarDate;
    readonly before: HolidayEdit | undefined;
    readonly after: HolidayEdit | undefined;
  },
): Promise<void> {
  const root = await stores.units.root();
  await recordAct(stores, {
    at: ports.clock.now(),
    actor: done.actor,
    act: done.act,
    unit: root,
    target: { kind: 'holiday', id: done.day },
    before: done.before,
    after: done.after,
  });
}
