import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { auditPart } from '../congress/audit-part.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StoredComplaint } from './complaint-store.ts';

/** Writes down who did what to a complaint and when; who complained and in which words is never in the log. */
export async function auditComplaint(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  change: {
    readonly actor: Actor;
    readonly record: CongressRecord;
    readonly act: AuditAct;
    readonly before?: StoredComplaint;
    readonly after: StoredComplaint;
  },
): Promise<void> {
  const { actor, record, act, before, after } = change;
  await auditPart(ports, stores, {
    actor,
    congress: record,
    act,
    target: { kind: 'congress', id: record.value.id },
    ...(before ? { before: auditView(before) } : {}),
    after: auditView(after),
  });
}

function auditView({ id, complaint, version }: StoredComplaint): unknown {
  const { receivedOn, office, late, state } = complaint;
  return {
    complaint: id,
    version,
    receivedOn,
    late,
    ...(office === undefined ? {} : { office }),
    state: state.kind,
    ...(state.kind === 'CONCLUDED'
      ? {
          outcome: state.conclusion.outcome,
          paper: state.conclusion.paper,
          on: state.conclusion.on,
        }
      : {}),
  };
}
