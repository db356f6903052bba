import { err, ok, type Result } from '../kernel/index.ts';
import type { BallotCount, CandidateFigures } from './ballot-count.ts';
import { pileSize, type BallotPile } from './ballot-pile.ts';
import { rowMark } from './ballot-rows.ts';
import { classifyBallot, type BallotJudgement, type BallotRules } from './classify-ballot.ts';
import type { ElectionRefusal } from './election-refusal.ts';
import type { InvalidReason } from './invalid-reason.ts';
import { noReasons } from './no-reasons.ts';

interface JudgedPile {
  readonly pile: BallotPile;
  readonly size: number;
  readonly judgement: Extract<BallotJudgement, { readonly kind: 'valid' | 'invalid' }>;
}

/** Counts ballots that have passed `checkPiles`; refuses while the committee has not concluded on a ballot. */
export function countPiles(
  piles: readonly BallotPile[],
  rules: BallotRules,
): Result<BallotCount, ElectionRefusal> {
  const judged: JudgedPile[] = [];
  for (const [index, pile] of piles.entries()) {
    const judgement = classifyBallot(pile, rules);
    if (judgement.kind === 'undecided' || judgement.kind === 'contradicted') {
      return err(refusalOf(judgement, index));
    }
    judged.push({ pile, size: pileSize(pile), judgement });
  }
  return ok(foldPiles(judged, rules));
}

function refusalOf(
  judgement: Extract<BallotJudgement, { readonly kind: 'undecided' | 'contradicted' }>,
  index: number,
): ElectionRefusal {
  return judgement.kind === 'undecided'
    ? {
        code: 'election.ballot-undecided',
        at: `ballots[${index}].questions`,
        found: judgement.questions.join(', '),
      }
    : {
        code: 'election.conclusion-impossible',
        at: `ballots[${index}].conclusion`,
        found: judgement.reason,
      };
}

function foldPiles(judged: readonly JudgedPile[], rules: BallotRules): BallotCount {
  const valid = judged.filter(({ judgement }) => judgement.kind === 'valid');
  const open = judged.filter(({ judgement }) => judgement.open);
  return {
    valid: totalOf(valid),
    invalid: totalOf(judged) - totalOf(valid),
    invalidReasons: foldReasons(judged),
    candidates: rules.candidates.map((id) => figuresOf(id, { piles: valid, rules })),
    open: totalOf(open),
    withoutVotes: 0,
    withoutRows: 0,
  };
}

function totalOf(piles: readonly JudgedPile[]): number {
  return piles.reduce((total, { size }) => total + size, 0);
}

function foldReasons(judged: readonly JudgedPile[]): Record<InvalidReason, number> {
  const reasons = noReasons();
  for (const { judgement, size } of judged) {
    if (judgement.kind === 'invalid') reasons[judgement.reason] += size;
  }
  return reasons;
}

function figuresOf(
  id: string,
  count: { readonly piles: readonly JudgedPile[]; readonly rules: BallotRules },
): CandidateFigures {
  let [votes, disagree, uncounted] = [0, 0, 0];
  for (const { pile, size } of count.piles) {
    const mark = count.rules.form === 'strike' ? strikeMark(pile, id) : rowMark(pile, id);
    if (mark === 'agree') votes += size;
    else if (mark === 'disagree') disagree += size;
    else if (mark !== 'struck') uncounted += size;
  }
  return { id, votes, disagree, uncounted };
}

function strikeMark(pile: BallotPile, id: string): 'agree' | 'struck' {
  return pile.struck?.includes(id) ? 'struck' : 'agree';
}
