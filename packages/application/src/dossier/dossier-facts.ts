import type { CongressFacts } from '@daihoi/domain/congress';
import { dossierGaps, type DossierPhase } from '@daihoi/domain/dossier';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import type { CongressStanding } from '../result/congress-standing.ts';
import { electionsHeld, papersAsked } from './papers-asked.ts';

type DossierFacts = Pick<CongressFacts, 'papers' | 'verdicts' | 'resultPapers'>;

/** What the checklists ask about the two dossiers: papers missing, and papers that the superior has not accepted. */
export async function dossierFacts(
  stores: Pick<Stores, 'dossiers'>,
  record: CongressRecord,
  standing: CongressStanding | undefined,
): Promise<DossierFacts> {
  const [approval, result] = await Promise.all([
    phaseFacts(stores, { record, standing, phase: 'approval' }),
    phaseFacts(stores, { record, standing, phase: 'result' }),
  ]);
  return { papers: approval.papers, verdicts: approval.verdicts, resultPapers: result.papers };
}

async function phaseFacts(
  stores: Pick<Stores, 'dossiers'>,
  of: {
    readonly record: CongressRecord;
    readonly standing: CongressStanding | undefined;
    readonly phase: DossierPhase;
  },
): Promise<Pick<DossierFacts, 'papers' | 'verdicts'>> {
  const { record, standing, phase } = of;
  const rows = await stores.dossiers.papers({ congressId: record.value.id, phase });
  const current = rows.filter((each) => !each.replaced && !each.removedAt);
  const asked = papersAsked(record, phase, standing && electionsHeld(standing));
  const { missing } = dossierGaps(
    asked,
    current.map((paper) => paper.key),
  );
  return {
    papers: {
      required: asked.filter((paper) => paper.need.kind === 'required').length,
      missing: missing.map((paper) => paper.key),
    },
    verdicts: {
      notReviewed: current.filter((paper) => paper.verdict === 'notReviewed').length,
      remarked: current.filter((paper) => paper.verdict === 'remarked').length,
    },
  };
}
