import type { BallotForm } from './ballot-form.ts';
import type { BallotPile } from './ballot-pile.ts';
import { rowMark, type RowMark } from './ballot-rows.ts';
import type { ElectionSettings } from './election-settings.ts';
import { ballotFlags, type BallotQuestion, type InvalidReason } from './invalid-reason.ts';

/** What is needed to judge a ballot. */
export interface BallotRules {
  readonly form: BallotForm;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly settings: ElectionSettings;
}

/**
 * The judgement of one ballot. `open` marks a ballot whose validity rests on a setting (O1, O2).
 * `undecided` and `contradicted` are no judgements: the committee has to conclude, or concluded the impossible.
 */
export type BallotJudgement =
  | { readonly kind: 'valid'; readonly open: boolean }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason; readonly open: boolean }
  | { readonly kind: 'undecided'; readonly questions: readonly BallotQuestion[] }
  | { readonly kind: 'contradicted'; readonly reason: InvalidReason };

/** Judges a ballot by its flags, the committee's conclusion and its marks, in this order. */
export function classifyBallot(pile: BallotPile, rules: BallotRules): BallotJudgement {
  const flag = ballotFlags.find((each) => pile.flags?.includes(each));
  if (pile.conclusion === 'valid') {
    return flag === undefined ? upholdAsValid(pile, rules) : contradicted(flag);
  }
  if (flag !== undefined) return invalid(flag);
  if (pile.conclusion !== undefined) return invalid(pile.conclusion);
  const questions = pile.questions ?? [];
  return questions.length > 0 ? { kind: 'undecided', questions } : judgeMarks(pile, rules);
}

function upholdAsValid(pile: BallotPile, rules: BallotRules): BallotJudgement {
  const judged = judgeMarks(pile, rules);
  if (judged.kind === 'invalid' && !judged.open) return contradicted(judged.reason);
  return { kind: 'valid', open: false };
}

function judgeMarks(pile: BallotPile, rules: BallotRules): BallotJudgement {
  if (rules.form === 'strike') {
    return judgeNumber(rules.candidates.length - (pile.struck?.length ?? 0), rules.seats);
  }
  const marks = rules.candidates.map((candidate) => rowMark(pile, candidate));
  const [only, ...others] = marks;
  return only !== undefined && others.length === 0 ? judgeSingle(only) : judgeRows(marks, rules);
}

function judgeNumber(kept: number, seats: number): BallotJudgement {
  if (kept > seats) return invalid('overVote');
  return kept === 0 ? invalid('votesForNobody') : valid();
}

function judgeSingle(mark: RowMark): BallotJudgement {
  if (mark === 'both') return invalid('singleBoth');
  return mark === 'neither' ? invalid('singleNeither') : valid();
}

function judgeRows(marks: readonly RowMark[], rules: BallotRules): BallotJudgement {
  const agreed = marks.filter((mark) => mark === 'agree').length;
  if (agreed > 0) return judgeNumber(agreed, rules.seats);
  return nobodyCounts(marks, rules.settings)
    ? { kind: 'invalid', reason: 'votesForNobody', open: true }
    : { kind: 'valid', open: true };
}

/** A mixture of disagree, double and blank rows is valid only where both pure cases are. */
function nobodyCounts(marks: readonly RowMark[], settings: ElectionSettings): boolean {
  if (marks.every((mark) => mark === 'disagree')) return settings.allDisagree === 'invalid';
  if (marks.every((mark) => mark === 'neither')) return settings.noMarks === 'invalid';
  return settings.allDisagree === 'invalid' || settings.noMarks === 'invalid';
}

function valid(): BallotJudgement {
  return { kind: 'valid', open: false };
}

function invalid(reason: InvalidReason): BallotJudgement {
  return { kind: 'invalid', reason, open: false };
}

function contradicted(reason: InvalidReason): BallotJudgement {
  return { kind: 'contradicted', reason };
}
