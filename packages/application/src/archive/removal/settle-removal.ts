import {
  judgeRemoval,
  settleRemoval,
  type ProposalRefusal,
  type SettleRefusal,
} from '@daihoi/domain/archive';
import { err, invariant, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import { hasOpenComplaint } from '../../complaint/has-open-complaint.ts';
import { auditPart } from '../../congress/audit-part.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { CongressRecord } from '../../congress/congress-store.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { RemovalId, RemovalRow } from './removal-store.ts';
import { dueFiles } from './view-due.ts';

export interface SettleRemoval {
  readonly congressId: CongressId;
  readonly removalId: RemovalId;
  readonly move: 'confirm' | 'withdraw';
}

export type ConfirmRefusal =
  NotFound | ProposalRefusal | SettleRefusal | { readonly code: 'removal.changed' };

/** Bytes of one turn that are swept. */
const sweepTurn = 500;

/**
 * Confirms a removal as another person than who proposed it, or withdraws it. At the confirmation everything is looked at again: what
 * is no longer due, or is pointed at from elsewhere now, keeps the whole list from going. The lines stay for good; the bytes go once
 * the decision is written.
 */
export async function settleProposedRemoval(
  ports: Ports,
  actor: Actor,
  command: SettleRemoval,
): Promise<Result<true, ConfirmRefusal>> {
  const settled = await ports.transact<true, ConfirmRefusal>((stores) =>
    settleIn(ports, stores, { actor, command }),
  );
  // The decision stands, whatever the disk does now: what stays behind is swept again and again, and its fault told there.
  if (settled.ok && command.move === 'confirm') await sweepRemoved(ports).catch(() => undefined);
  return settled;
}

async function settleIn(
  ports: Ports,
  stores: Stores,
  { actor, command }: { readonly actor: Actor; readonly command: SettleRemoval },
): Promise<Result<true, ConfirmRefusal>> {
  const { congressId, removalId: id, move } = command;
  const congress = await stores.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const row = await stores.removals.hold(id);
  if (row?.congressId !== congressId) return err({ code: 'target.not-found', kind: 'removal', id });
  const next = settleRemoval(row.value, { move, by: actor.accountId });
  if (!next.ok) return next;
  const stamp = { at: ports.clock.now(), by: actor.accountId };
  if (move === 'confirm') {
    const hashes = await stillDue(ports, stores, { congress, row });
    if (!hashes.ok) return hashes;
    await stores.removals.forget(hashes.value, stamp.at);
  }
  await stores.removals.settle(id, next.value, { ...stamp, on: ports.clock.today() });
  await auditPart(ports, stores, {
    actor,
    congress,
    act: move === 'confirm' ? 'archive.removal-confirmed' : 'archive.removal-withdrawn',
    target: { kind: 'removal', id },
    after: { decision: row.value.decision, files: row.files },
  });
  return ok(true);
}

async function stillDue(
  ports: Ports,
  stores: Stores,
  { congress, row }: { readonly congress: CongressRecord; readonly row: RemovalRow },
): Promise<Result<readonly string[], ConfirmRefusal>> {
  const lines = await stores.removals.lines(row.id);
  const hashes = lines.map(({ hash }) => hash);
  // Whoever is about to point at one of them is waited for, and seen in what is asked next.
  await stores.storedFiles.hold(hashes);
  const due = await dueFiles(ports, stores, { congress, source: row.value.source });
  const judged = judgeRemoval(row.value, {
    due: hashes.length,
    complaintOpen: await hasOpenComplaint(stores, congress.value.id),
    today: ports.clock.today(),
  });
  if (!judged.ok) return judged;
  const free = new Set(due.lines.map(({ hash }) => hash));
  return hashes.every((hash) => free.has(hash)) ? ok(hashes) : err({ code: 'removal.changed' });
}

/**
 * Takes the bytes of what was removed off the disk; what a power cut left is taken the next time, and so is what somebody brought
 * again a moment ago and did not point at after all.
 */
export async function sweepRemoved(
  ports: Pick<Ports, 'files' | 'clock' | 'transact'>,
): Promise<void> {
  for (;;) {
    const turn = await ports.transact<number, never>(async (stores) => {
      const gone: string[] = [];
      for (const { hash, storedAt } of await stores.removals.leftOver(sweepTurn))
        if (await ports.files.discard(hash, storedAt)) gone.push(hash);
      await stores.removals.swept(gone, ports.clock.now());
      return ok(gone.length);
    });
    invariant(turn.ok, 'taking what is gone off the disk is never refused');
    if (turn.value === 0) return;
  }
}
