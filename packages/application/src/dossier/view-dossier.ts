import type { DossierPhase, RequiredPaper } from '@daihoi/domain/dossier';
import { err, ok, type CongressId, type PaperId, type Result } from '@daihoi/domain/kernel';
import { may, type Actor } from '../access/index.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { isUnderReview, takesPapers } from './dossier-states.ts';
import type { DossierPaperRow, RemarkRow, RoundRow } from './dossier-store.ts';
import { loadDossier, type LoadedDossier } from './load-dossier.ts';

/** One line of a dossier: what is asked for, what stands there, what stood there before, what was said about it. */
export interface DossierLine {
  readonly asked: RequiredPaper;
  readonly paper: DossierPaperRow | undefined;
  readonly past: readonly DossierPaperRow[];
  readonly remarks: readonly RemarkRow[];
  /** Put in since the last return: what the superior has to read again. */
  readonly changed: boolean;
}

export interface DossierPage {
  readonly phase: DossierPhase;
  readonly mayUpload: boolean;
  readonly mayReview: boolean;
  readonly lines: readonly DossierLine[];
  readonly rounds: readonly RoundRow[];
}

/** A dossier for the screen of either side. */
export async function viewDossier(
  ports: Ports,
  actor: Actor,
  which: { readonly congressId: CongressId; readonly phase: DossierPhase },
): Promise<Result<DossierPage, NotFound>> {
  const record = await ports.read.congresses.byId(which.congressId);
  if (!record) return err(congressNotFound(which.congressId));
  const { phase } = which;
  const { state } = record.value;
  const dossier = await loadDossier(ports.read, record, { phase, today: ports.clock.today() });
  return ok({
    phase,
    mayUpload: takesPapers(phase, state) && may(actor, 'dossier.upload', record.unitPath),
    mayReview: isUnderReview(phase, state) && may(actor, 'dossier.review', record.unitPath),
    lines: dossier.asked.map((asked) => lineOf(dossier, asked)),
    rounds: dossier.rounds,
  });
}

/** The content of a paper, for whoever may see the congress. */
export async function readPaper(
  ports: Ports,
  which: { readonly congressId: CongressId; readonly paperId: PaperId },
): Promise<Result<{ readonly row: DossierPaperRow; readonly bytes: Uint8Array }, NotFound>> {
  const row = await ports.read.dossiers.paper(which.paperId);
  const bytes =
    row?.congressId === which.congressId ? await ports.files.get(row.file.hash) : undefined;
  return row && bytes
    ? ok({ row, bytes })
    : err({ code: 'target.not-found', kind: 'dossierPaper', id: which.paperId });
}

function lineOf(dossier: LoadedDossier, asked: RequiredPaper): DossierLine {
  const paper = dossier.current.find((each) => each.key === asked.key);
  const returned = dossier.rounds.findLast((each) => each.outcome === 'returned');
  return {
    asked,
    paper,
    past: dossier.past.filter((each) => each.key === asked.key),
    remarks: dossier.remarks.filter((each) => each.key === asked.key),
    changed:
      paper !== undefined &&
      returned?.decidedAt !== undefined &&
      paper.uploadedAt > returned.decidedAt,
  };
}
