import type { DossierPhase } from '@daihoi/domain/dossier';
import { err, ok, type CongressId, type PaperId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { auditDossier } from './audit-dossier.ts';
import { openForPapers, type ClosedForPapers } from './open-for-papers.ts';

/** Takes a paper out of a dossier that is in the unit's hands; the file is kept as history. */
export function removePaper(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly phase: DossierPhase;
    readonly paperId: PaperId;
  },
): Promise<Result<true, ClosedForPapers | NotFound>> {
  return ports.transact(async (stores): Promise<Result<true, ClosedForPapers | NotFound>> => {
    const opened = await openForPapers(ports, stores, command);
    if (!opened.ok) return opened;
    const { record, dossier } = opened.value;
    const paper = dossier.current.find((each) => each.id === command.paperId);
    if (!paper) return err({ code: 'target.not-found', kind: 'dossierPaper', id: command.paperId });
    await stores.dossiers.remove(paper.id, { at: ports.clock.now(), by: actor.accountId });
    const before = { key: paper.key, fileName: paper.fileName, hash: paper.file.hash };
    await auditDossier(ports, stores, {
      actor,
      record,
      act: 'dossier.remove',
      paperId: paper.id,
      before,
    });
    return ok(true);
  });
}
