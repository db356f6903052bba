import { err, ok, type CongressId, type Id, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';

export interface NothingToRemind {
  readonly code: 'reminder.congress-closed';
}

/** Sends a reminder to the office that prepares a congress; one that is closed or given up needs none. */
export function remindUnit(
  ports: Ports,
  actor: Actor,
  command: { readonly congressId: CongressId; readonly text: string },
): Promise<Result<Id<'ReminderId'>, NotFound | NothingToRemind>> {
  const { congressId, text } = command;
  return ports.transact(
    async (stores): Promise<Result<Id<'ReminderId'>, NotFound | NothingToRemind>> => {
      const record = await stores.congresses.byId(congressId);
      if (!record) return err({ code: 'target.not-found', kind: 'congress', id: congressId });
      const { days } = record.value;
      if (days.closedOn ?? days.cancelledOn) return err({ code: 'reminder.congress-closed' });
      const id = ports.newId<Id<'ReminderId'>>();
      const now = ports.clock.now();
      await stores.reminders.insert({
        id,
        congressId,
        text,
        sentAt: now,
        sentOn: ports.clock.today(),
        sentBy: actor.accountId,
        senderName: actor.name,
      });
      await recordAct(stores, {
        at: now,
        actor,
        act: 'congress.remind',
        unit: { id: record.value.unitId, path: record.unitPath },
        target: { kind: 'congress', id: congressId },
        after: { text },
      });
      return ok(id);
    },
  );
}
