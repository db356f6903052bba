import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';

export interface NoDemonstration {
  readonly code: 'demonstration.none';
}

/** Moves the day of a demonstration, to watch the season run. Only a shared account of a demonstration may. */
export function moveDemonstrationDay(
  ports: Ports,
  actor: Actor,
  day: CalendarDate,
): Promise<Result<CalendarDate, NoDemonstration>> {
  return ports.transact(async (stores): Promise<Result<CalendarDate, NoDemonstration>> => {
    const before = await stores.demonstration.today();
    const account = await stores.accounts.byId(actor.accountId);
    if (before === undefined || !account?.demonstration) return err({ code: 'demonstration.none' });
    const root = await stores.units.root();
    await stores.demonstration.setToday(day);
    await recordAct(stores, {
      at: ports.clock.now(),
      actor,
      act: 'setting.demonstration-day',
      unit: root,
      target: { kind: 'day', id: day },
      before: { day: before },
      after: { day },
    });
    return ok(day);
  });
}
