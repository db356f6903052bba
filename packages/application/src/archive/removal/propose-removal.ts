import { judgeRemoval, type ProposalRefusal, type RemovalSource } from '@daihoi/domain/archive';
import { err, ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../../access/index.ts';
import { hasOpenComplaint } from '../../complaint/has-open-complaint.ts';
import { auditPart } from '../../congress/audit-part.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { RemovalId } from './removal-store.ts';
import { dueFiles } from './view-due.ts';

export interface ProposeRemoval {
  readonly congressId: CongressId;
  readonly source: RemovalSource;
  /** The list that the person saw. */
  readonly fingerprint: string;
  /** Number and day of the paper that decides it. */
  readonly decision: string;
  readonly decidedOn: CalendarDate;
}

export type RemovalRefusal =
  | NotFound
  | ProposalRefusal
  | { readonly code: 'removal.list-changed' }
  | { readonly code: 'removal.open-already' };

/** Proposes to remove what is past its term, all of one kind as it was seen. Nothing goes before another person confirms it. */
export function proposeRemoval(
  ports: Ports,
  actor: Actor,
  command: ProposeRemoval,
): Promise<Result<RemovalId, RemovalRefusal>> {
  const { congressId, source, fingerprint, decidedOn } = command;
  const decision = tidyText(command.decision);
  return ports.transact(async (stores): Promise<Result<RemovalId, RemovalRefusal>> => {
    const congress = await stores.congresses.byId(congressId);
    if (!congress) return err(congressNotFound(congressId));
    const due = await dueFiles(ports, stores, { congress, source });
    const judged = judgeRemoval(
      { decision, decidedOn },
      {
        due: due.lines.length,
        complaintOpen: await hasOpenComplaint(stores, congressId),
        today: ports.clock.today(),
      },
    );
    if (!judged.ok) return judged;
    if (due.fingerprint !== fingerprint) return err({ code: 'removal.list-changed' });
    const id = ports.newId<RemovalId>();
    const proposedBy = actor.accountId;
    const value = { source, decision, decidedOn, state: 'PROPOSED', proposedBy } as const;
    const { unitId } = congress.value;
    const put = await stores.removals.insert(
      { id, unitId, congressId, value, lines: due.lines },
      ports.clock.now(),
    );
    if (!put) return err({ code: 'removal.open-already' });
    await auditPart(ports, stores, {
      actor,
      congress,
      act: 'archive.removal-proposed',
      target: { kind: 'removal', id },
      after: { source, decision, decidedOn, files: due.lines.length },
    });
    return ok(id);
  });
}
