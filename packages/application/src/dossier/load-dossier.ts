import type {
  Dossier,
  DossierPhase,
  DossierRound,
  RequiredPaper,
  ReviewedPaper,
  Stamp,
  Verdict,
} from '@daihoi/domain/dossier';
import { invariant, type AccountId, type CalendarDate } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import { readStanding } from '../result/congress-standing.ts';
import type {
  DossierKey,
  DossierPaperRow,
  PersonRef,
  RemarkRow,
  RoundPaper,
  RoundRow,
} from './dossier-store.ts';
import { isUnderReview } from './dossier-states.ts';
import { electionsHeld, papersAsked } from './papers-asked.ts';

/** A dossier as the use cases need it: what is asked for, what is there, and the value that the rules decide on. */
export interface LoadedDossier {
  readonly key: DossierKey;
  readonly asked: readonly RequiredPaper[];
  /** Papers that stand now. */
  readonly current: readonly DossierPaperRow[];
  /** Papers that were replaced or taken out, oldest first. */
  readonly past: readonly DossierPaperRow[];
  readonly remarks: readonly RemarkRow[];
  readonly rounds: readonly RoundRow[];
  readonly value: Dossier;
}

/** Reads one dossier of a congress. */
export async function loadDossier(
  stores: Stores,
  record: CongressRecord,
  { phase, today }: { readonly phase: DossierPhase; readonly today: CalendarDate },
): Promise<LoadedDossier> {
  const key = { congressId: record.value.id, phase };
  const [papers, remarks, rounds, standing] = await Promise.all([
    stores.dossiers.papers(key),
    stores.dossiers.remarks(key),
    stores.dossiers.rounds(key),
    readStanding(stores, record, today),
  ]);
  const current = papers.filter((each) => !each.replaced && !each.removedAt);
  return {
    key,
    current,
    remarks,
    rounds,
    asked: papersAsked(record, phase, standing.ok ? electionsHeld(standing.value) : undefined),
    past: papers.filter((each) => each.replaced || each.removedAt),
    value: dossierValue(record, phase, { current, remarks, rounds }),
  };
}

/** The papers of the round under review, as they are written down when it is decided. */
export function roundPapers(dossier: LoadedDossier): readonly RoundPaper[] {
  const number = dossier.rounds.at(-1)?.number ?? 0;
  return dossier.current.map((paper) => ({
    key: paper.key,
    paperId: paper.id,
    verdict: paper.verdict,
    ...remarkOf(dossier.remarks, paper, number),
  }));
}

function remarkOf(
  remarks: readonly RemarkRow[],
  paper: DossierPaperRow,
  round: number,
): { readonly remark?: string } {
  const made = remarks.findLast((each) => each.paperId === paper.id && each.round === round);
  return made ? { remark: made.text } : {};
}

function dossierValue(
  record: CongressRecord,
  phase: DossierPhase,
  rows: Pick<LoadedDossier, 'current' | 'remarks' | 'rounds'>,
): Dossier {
  const past = rows.rounds.filter((each) => each.outcome === 'returned').map(pastRound);
  const open = rows.rounds.findLast((each) => each.outcome === undefined);
  if (!open || !isUnderReview(phase, record.value.state)) return { state: 'preparing', past };
  const papers = rows.current.map((paper) => reviewedPaper(paper, rows.remarks, open));
  return {
    state: 'submitted',
    past,
    round: { number: open.number, submitted: stampOf(open.submittedBy, open.submittedAt), papers },
  };
}

function pastRound(row: RoundRow): DossierRound {
  const stamp = stampOf(row.decidedBy ?? row.submittedBy, row.decidedAt ?? row.submittedAt);
  return {
    number: row.number,
    submitted: stampOf(row.submittedBy, row.submittedAt),
    papers: row.papers.map(({ key, paperId, verdict, remark }) => ({
      key,
      paperId,
      verdict: verdictOf(verdict, stamp, remark),
    })),
  };
}

function reviewedPaper(
  paper: DossierPaperRow,
  remarks: readonly RemarkRow[],
  round: RoundRow,
): ReviewedPaper {
  const stamp = stampOf(
    paper.reviewedBy ?? round.submittedBy,
    paper.reviewedAt ?? round.submittedAt,
  );
  const { remark } = remarkOf(remarks, paper, round.number);
  return { key: paper.key, paperId: paper.id, verdict: verdictOf(paper.verdict, stamp, remark) };
}

function verdictOf(name: Verdict['verdict'], stamp: Stamp, remark: string | undefined): Verdict {
  if (name === 'accepted') return { verdict: 'accepted', stamp };
  return name === 'remarked'
    ? { verdict: 'remarked', remark: remark ?? '', stamp }
    : { verdict: 'notReviewed' };
}

function stampOf(person: PersonRef, at: Stamp['at']): Stamp {
  const by: AccountId | undefined = person.id;
  invariant(by !== undefined, 'a dossier was handled by somebody');
  return { by, at };
}
