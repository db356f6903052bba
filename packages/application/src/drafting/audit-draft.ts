import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';

/** Records an act on a draft; what a paper says is never in the log. */
export async function auditDraft(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  entry: {
    readonly actor: Actor;
    readonly congress: CongressRecord;
    readonly act: AuditAct;
    readonly draftId: string;
    readonly before?: unknown;
    readonly after?: unknown;
  },
): Promise<void> {
  await stores.audit.append({
    at: ports.clock.now(),
    actorId: entry.actor.accountId,
    actorName: entry.actor.name,
    act: entry.act,
    unit: { id: entry.congress.value.unitId, path: entry.congress.unitPath },
    target: { kind: 'draft', id: entry.draftId },
    before: entry.before,
    after: entry.after,
  });
}
