import type { DossierPhase } from '@daihoi/domain/dossier';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { auditDossier } from './audit-dossier.ts';
import { openForPapers, type ClosedForPapers } from './open-for-papers.ts';

/** Writes what the unit answers to a remark; until the dossier is submitted again the answer may be changed. */
export function answerRemark(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly phase: DossierPhase;
    readonly remarkId: string;
    readonly answer: string;
  },
): Promise<Result<true, ClosedForPapers | NotFound>> {
  return ports.transact(async (stores): Promise<Result<true, ClosedForPapers | NotFound>> => {
    const opened = await openForPapers(ports, stores, command);
    if (!opened.ok) return opened;
    const { record, dossier } = opened.value;
    const remark = dossier.remarks.find((each) => each.id === command.remarkId);
    if (!remark) return err({ code: 'target.not-found', kind: 'remark', id: command.remarkId });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    await stores.dossiers.answer(remark.id, command.answer, stamp);
    await auditDossier(ports, stores, {
      actor,
      record,
      act: 'dossier.answer',
      paperId: remark.paperId,
      before: { answer: remark.answer },
      after: { answer: command.answer },
    });
    return ok(true);
  });
}
