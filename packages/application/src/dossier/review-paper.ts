import { reviewPaper as judge, type DossierPhase, type ReviewError } from '@daihoi/domain/dossier';
import { err, ok, type CongressId, type PaperId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditDossier } from './audit-dossier.ts';
import type { RemarkId } from './dossier-store.ts';
import { loadDossier, type LoadedDossier } from './load-dossier.ts';

export interface ReviewCommand {
  readonly congressId: CongressId;
  readonly phase: DossierPhase;
  readonly key: string;
  /** The paper that was read: a verdict never falls on a file that nobody opened. */
  readonly paperId: PaperId;
  readonly verdict:
    | { readonly verdict: 'accepted' | 'notReviewed' }
    | { readonly verdict: 'remarked'; readonly remark: string };
}

export type ReviewRefusal = ReviewError | StaleVersion | NotFound;

/** Writes the superior's verdict on one paper of the round under review. */
export function reviewDossierPaper(
  ports: Ports,
  actor: Actor,
  command: ReviewCommand,
): Promise<Result<true, ReviewRefusal>> {
  return ports.transact(async (stores): Promise<Result<true, ReviewRefusal>> => {
    const record = await stores.congresses.hold(command.congressId);
    if (!record) return err(congressNotFound(command.congressId));
    const dossier = await loadDossier(stores, record, {
      phase: command.phase,
      today: ports.clock.today(),
    });
    const stamp = { at: ports.clock.now(), by: actor.accountId };
    const judged = judge(dossier.value, {
      key: command.key,
      verdict:
        command.verdict.verdict === 'notReviewed'
          ? { verdict: 'notReviewed' }
          : { ...command.verdict, stamp },
    });
    if (!judged.ok) return judged;
    const paper = dossier.current.find((each) => each.key === command.key);
    if (paper?.id !== command.paperId) return err({ code: 'version.stale', expected: 0 });
    await writeVerdict(ports, stores, { dossier, command, stamp });
    await auditDossier(ports, stores, {
      actor,
      record,
      act: 'dossier.review',
      paperId: paper.id,
      before: { verdict: paper.verdict },
      after: command.verdict,
    });
    return ok(true);
  });
}

/** One remark of a round on a paper at a time: a new one, or another verdict, takes the place of the one not yet sent. */
async function writeVerdict(
  ports: Ports,
  stores: Stores,
  work: {
    readonly dossier: LoadedDossier;
    readonly command: ReviewCommand;
    readonly stamp: Parameters<Stores['dossiers']['setVerdict']>[2];
  },
): Promise<void> {
  const { dossier, command, stamp } = work;
  const round = dossier.rounds.at(-1)?.number ?? 1;
  await stores.dossiers.setVerdict(command.paperId, command.verdict.verdict, stamp);
  await stores.dossiers.dropRemarks(command.paperId, round);
  if (command.verdict.verdict !== 'remarked') return;
  await stores.dossiers.addRemark({
    id: ports.newId<RemarkId>(),
    paperId: command.paperId,
    round,
    text: command.verdict.remark,
    stamp,
  });
}
