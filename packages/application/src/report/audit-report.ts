import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { ProgressReport } from './report-store.ts';

/** Records what was done to a report, with its words before and after (the figures follow from day and unit). */
export function auditReport(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  entry: {
    readonly actor: Actor;
    readonly act: AuditAct;
    readonly unit: UnitRow | undefined;
    readonly before?: ProgressReport;
    readonly after: ProgressReport;
  },
): Promise<void> {
  const { actor, act, unit, before, after } = entry;
  return stores.audit.append({
    at: ports.clock.now(),
    actorId: actor.accountId,
    actorName: actor.name,
    act,
    ...(unit ? { unit: { id: unit.id, path: unit.path } } : {}),
    target: { kind: 'report', id: after.id },
    ...(before ? { before: words(before) } : {}),
    after: words(after),
  });
}

function words({ asOf, content, issuedPaperId }: ProgressReport): unknown {
  return { asOf, content, issuedPaperId };
}
