import type { Actor } from '../access/actor.ts';
import type { AuditAct } from '../audit/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';

/** Records an act on one paper of a dossier. */
export async function auditDossier(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  entry: {
    readonly actor: Actor;
    readonly record: CongressRecord;
    readonly act: AuditAct;
    readonly paperId: string;
    readonly before?: unknown;
    readonly after?: unknown;
  },
): Promise<void> {
  await stores.audit.append({
    at: ports.clock.now(),
    actorId: entry.actor.accountId,
    actorName: entry.actor.name,
    act: entry.act,
    unit: { id: entry.record.value.unitId, path: entry.record.unitPath },
    target: { kind: 'dossierPaper', id: entry.paperId },
    before: entry.before,
    after: entry.after,
  });
}
