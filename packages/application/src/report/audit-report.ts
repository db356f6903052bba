import type { Actor } from '../access/index.ts';
import type { AuditAct } from '../audit/index.ts';
import { recordAct } from '../audit/record-act.ts';
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
  return recordAct(stores, {
    at: ports.clock.now(),
    actor,
    act,
    unit,
    target: { kind: 'report', id: after.id },
    ...(before ? { before: words(before) } : {}),
    after: words(after),
  });
}

function words({ asOf, content, issuedPaperId }: ProgressReport): unknown {
  return { asOf, content, issuedPaperId };
}
