import {
  err,
  ok,
  type AccountId,
  type Instant,
  type PaperId,
  type Result,
} from '../kernel/index.ts';
import { dossierGaps } from './dossier-gaps.ts';
import type { RequiredPaper } from './required-paper.ts';

/** Who did something, and when. */
export interface Stamp {
  readonly by: AccountId;
  readonly at: Instant;
}

/** What the superior says of one paper. */
export type Verdict =
  | { readonly verdict: 'notReviewed' }
  | { readonly verdict: 'accepted'; readonly stamp: Stamp }
  | { readonly verdict: 'remarked'; readonly remark: string; readonly stamp: Stamp };

/** A file standing for a required paper. A new file has a new identity; the content is kept by hash elsewhere. */
export interface DossierUpload {
  readonly key: string;
  readonly paperId: PaperId;
}

export interface ReviewedPaper extends DossierUpload {
  readonly verdict: Verdict;
}

/** One submission and what became of it. */
export interface DossierRound {
  readonly number: number;
  readonly submitted: Stamp;
  readonly papers: readonly ReviewedPaper[];
}

/** A dossier to the superior. Past rounds are kept as they were when they were returned. */
export type Dossier =
  | { readonly state: 'preparing'; readonly past: readonly DossierRound[] }
  | {
      readonly state: 'submitted';
      readonly past: readonly DossierRound[];
      readonly round: DossierRound;
    }
  | {
      readonly state: 'approved';
      readonly past: readonly DossierRound[];
      readonly round: DossierRound;
      readonly approved: Stamp;
    };

export type SubmitError =
  | { readonly code: 'dossier.not-preparing' }
  | { readonly code: 'dossier.papers-missing'; readonly keys: readonly string[] }
  | { readonly code: 'dossier.paper-twice'; readonly key: string }
  | { readonly code: 'dossier.remarks-unanswered'; readonly keys: readonly string[] };

export type ReviewError =
  | { readonly code: 'dossier.not-submitted' }
  | { readonly code: 'dossier.unknown-paper'; readonly key: string }
  | { readonly code: 'dossier.remark-empty'; readonly key: string };

export type ReturnError =
  { readonly code: 'dossier.not-submitted' } | { readonly code: 'dossier.no-remark' };

export type ApproveError =
  | { readonly code: 'dossier.not-submitted' }
  | { readonly code: 'dossier.remarks-open'; readonly keys: readonly string[] }
  | { readonly code: 'dossier.not-all-reviewed'; readonly keys: readonly string[] };

/** A dossier that nobody has submitted yet. */
export const emptyDossier: Dossier = { state: 'preparing', past: [] };

/**
 * Submits the papers as a new round. Every required paper must be there; a paper that was remarked on must be replaced by
 * another file; a paper accepted before keeps its verdict while its file is the same.
 */
export function submitDossier(
  dossier: Dossier,
  submission: {
    readonly required: readonly RequiredPaper[];
    readonly uploads: readonly DossierUpload[];
    readonly stamp: Stamp;
  },
): Result<Dossier, SubmitError> {
  if (dossier.state !== 'preparing') return err({ code: 'dossier.not-preparing' });
  const { required, uploads, stamp } = submission;
  const keys = uploads.map((each) => each.key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return err({ code: 'dossier.paper-twice', key: twice });
  const { missing } = dossierGaps(required, keys);
  if (missing.length > 0) {
    return err({ code: 'dossier.papers-missing', keys: missing.map((paper) => paper.key) });
  }
  const unanswered = unansweredRemarks(dossier, uploads);
  if (unanswered.length > 0) return err({ code: 'dossier.remarks-unanswered', keys: unanswered });
  const papers = uploads.map((each) => ({ ...each, verdict: carriedVerdict(dossier, each) }));
  const round = { number: dossier.past.length + 1, submitted: stamp, papers };
  return ok({ state: 'submitted', past: dossier.past, round });
}

/** Writes the superior's verdict on one paper of the round under review. A remark has words. */
export function reviewPaper(
  dossier: Dossier,
  review: { readonly key: string; readonly verdict: Verdict },
): Result<Dossier, ReviewError> {
  if (dossier.state !== 'submitted') return err({ code: 'dossier.not-submitted' });
  const { key, verdict } = review;
  if (!dossier.round.papers.some((paper) => paper.key === key)) {
    return err({ code: 'dossier.unknown-paper', key });
  }
  if (verdict.verdict === 'remarked' && verdict.remark.trim() === '') {
    return err({ code: 'dossier.remark-empty', key });
  }
  const papers = dossier.round.papers.map((paper) =>
    paper.key === key ? { ...paper, verdict } : paper,
  );
  return ok({ ...dossier, round: { ...dossier.round, papers } });
}

/** A dossier may be returned only with at least one remark: a unit must know what to change. */
export function mayReturn(dossier: Dossier): boolean {
  return dossier.state === 'submitted' && keysWith(dossier.round, 'remarked').length > 0;
}

/** Returns the dossier with its remarks; the round is kept as it stands. */
export function returnDossier(dossier: Dossier): Result<Dossier, ReturnError> {
  if (dossier.state !== 'submitted') return err({ code: 'dossier.not-submitted' });
  if (!mayReturn(dossier)) return err({ code: 'dossier.no-remark' });
  return ok({ state: 'preparing', past: [...dossier.past, dossier.round] });
}

/** Approves the dossier: every paper of the round has been accepted. */
export function approveDossier(dossier: Dossier, stamp: Stamp): Result<Dossier, ApproveError> {
  if (dossier.state !== 'submitted') return err({ code: 'dossier.not-submitted' });
  const remarked = keysWith(dossier.round, 'remarked');
  if (remarked.length > 0) return err({ code: 'dossier.remarks-open', keys: remarked });
  const unread = keysWith(dossier.round, 'notReviewed');
  if (unread.length > 0) return err({ code: 'dossier.not-all-reviewed', keys: unread });
  return ok({ state: 'approved', past: dossier.past, round: dossier.round, approved: stamp });
}

/** The remarks of the last returned round, for the unit to work through; empty before the first return. */
export function openRemarks(
  dossier: Dossier,
): readonly { readonly key: string; readonly paperId: PaperId; readonly remark: string }[] {
  return (dossier.past.at(-1)?.papers ?? []).flatMap(({ key, paperId, verdict }) =>
    verdict.verdict === 'remarked' ? [{ key, paperId, remark: verdict.remark }] : [],
  );
}

function unansweredRemarks(dossier: Dossier, uploads: readonly DossierUpload[]): readonly string[] {
  return openRemarks(dossier)
    .filter((remark) => uploads.some((each) => each.paperId === remark.paperId))
    .map((remark) => remark.key);
}

function carriedVerdict(dossier: Dossier, upload: DossierUpload): Verdict {
  const before = dossier.past
    .at(-1)
    ?.papers.find((paper) => paper.key === upload.key && paper.paperId === upload.paperId);
  return before?.verdict.verdict === 'accepted' ? before.verdict : { verdict: 'notReviewed' };
}

function keysWith(round: DossierRound, verdict: Verdict['verdict']): readonly string[] {
  return round.papers
    .filter((paper) => paper.verdict.verdict === verdict)
    .map((paper) => paper.key);
}
