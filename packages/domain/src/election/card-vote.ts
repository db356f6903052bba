import { cite, type CitedRule } from './cited-rule.ts';
import { majorityThreshold } from './majority.ts';
import type { ElectionRegulation } from './regulation.ts';

/** Cards shown for a proposal: bodies of the congress, the number to elect, the list. */
export interface CardVote {
  readonly inFavour: number;
  readonly against: number;
  readonly otherOpinion: number;
  readonly base: number;
}

/** Whether a vote by card carried, with the fewest cards that carry it. */
export interface CardVoteResult {
  readonly passed: boolean;
  readonly threshold: number;
  readonly rule: CitedRule;
}

/** A proposal carries with more than half of the members of the congress, not of the cards shown. */
export function judgeCardVote(vote: CardVote, regulation: ElectionRegulation): CardVoteResult {
  const threshold = majorityThreshold(vote.base);
  return { passed: vote.inFavour >= threshold, threshold, rule: cite('cardVote', regulation) };
}
