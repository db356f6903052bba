import { submitDossier, type DossierPhase, type SubmitError } from '@daihoi/domain/dossier';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/actor.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { loadDossier } from './load-dossier.ts';

/** The dossier that a move of the unit hands to the superior. */
export const phaseSubmittedBy: Readonly<Record<string, DossierPhase>> = {
  submit: 'approval',
  reportResult: 'result',
};

/**
 * Opens a round with the papers that stand in the dossier: every required paper is there, and every paper that was
 * remarked on has been replaced.
 */
export async function submitRound(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  submission: {
    readonly actor: Actor;
    readonly record: CongressRecord;
    readonly phase: DossierPhase;
  },
): Promise<Result<true, SubmitError>> {
  const { actor, record, phase } = submission;
  const dossier = await loadDossier(stores, record, { phase, today: ports.clock.today() });
  const stamp = { by: actor.accountId, at: ports.clock.now() };
  const submitted = submitDossier(dossier.value, {
    required: dossier.asked,
    uploads: dossier.current.map((paper) => ({ key: paper.key, paperId: paper.id })),
    stamp,
  });
  if (!submitted.ok) return submitted;
  const number = (dossier.rounds.at(-1)?.number ?? 0) + 1;
  await stores.dossiers.openRound(dossier.key, { number, stamp });
  return ok(true);
}
