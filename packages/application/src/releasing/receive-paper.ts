import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { InboxLine } from './delivery-store.ts';
import { openIssuedPaper, type WhichPaper } from './open-paper.ts';
import { auditPaper } from './send-paper.ts';

export type ReceiveRefusal = NotFound | { readonly code: 'release.not-sent-here' };

/** The office of a unit says that it has a paper that was sent to it; said twice, the first time stands. */
export function receivePaper(
  ports: Ports,
  actor: Actor,
  which: WhichPaper,
): Promise<Result<true, ReceiveRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, ReceiveRefusal>> => {
    const opened = await openIssuedPaper(stores, which);
    if (!opened.ok) return opened;
    if (!opened.value.delivery) return err({ code: 'release.not-sent-here' });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    await stores.deliveries.noteOpened(which.paperId, which.unitId, stamp);
    const first = await stores.deliveries.noteReceived(which.paperId, which.unitId, stamp);
    if (first)
      await auditPaper(ports, stores, { actor, opened: opened.value, act: 'paper.received' });
    return ok(true);
  });
}

/** Notes that the office of a unit opened a file that was sent to it. A superior who looks in opens nothing in its name. */
export async function noteOpening(ports: Ports, actor: Actor, which: WhichPaper): Promise<void> {
  const unit = await ports.read.units.byId(which.unitId);
  if (!unit || !may(actor, 'paper.receive', unit.path)) return;
  const delivery = await ports.read.deliveries.to(which.paperId, which.unitId);
  if (!delivery || delivery.openedAt !== undefined) return;
  const stamp = { at: ports.clock.now(), by: actor.accountId };
  await ports.transact<boolean, never>(async (stores) =>
    ok(await stores.deliveries.noteOpened(which.paperId, which.unitId, stamp)),
  );
}

export const inboxPage = 50;

export interface Inbox {
  readonly unit: UnitRow;
  readonly mayReceive: boolean;
  readonly lines: readonly InboxLine[];
  readonly total: number;
  /** How many nobody of the unit has said to have. */
  readonly waiting: number;
}

/** The tray of a unit: what was sent to it, newest first. */
export async function viewInbox(
  ports: Ports,
  actor: Actor,
  { unitId, offset }: { readonly unitId: UnitId; readonly offset: number },
): Promise<Result<Inbox, NotFound>> {
  const unit = await ports.read.units.byId(unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  const [lines, sums] = await Promise.all([
    ports.read.deliveries.inbox(unitId, { offset, limit: inboxPage }),
    ports.read.deliveries.inboxSums(unitId),
  ]);
  return ok({ unit, mayReceive: may(actor, 'paper.receive', unit.path), lines, ...sums });
}
