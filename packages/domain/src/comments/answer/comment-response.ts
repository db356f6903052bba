import { err, ok, type Result } from '../../kernel/index.ts';

/** What the unit of the draft makes of a group of comments. */
export const commentOutcomes = ['accepted', 'partly', 'declined'] as const;
export type CommentOutcome = (typeof commentOutcomes)[number];

/** The one answer that everybody whose comment is in the group receives. */
export interface CommentResponse {
  readonly outcome: CommentOutcome;
  /** Why, or how it was taken up; empty only where all of it was accepted. */
  readonly reason: string;
}

export interface ReasonMissing {
  readonly code: 'synthesis.reason-missing';
  readonly outcome: CommentOutcome;
}

/** An answer as it may be given. Refused: whoever declines, be it a part, says why. */
export function responseOf(
  outcome: CommentOutcome,
  reason: string,
): Result<CommentResponse, ReasonMissing> {
  const said = reason.trim();
  return said === '' && outcome !== 'accepted'
    ? err({ code: 'synthesis.reason-missing', outcome })
    : ok({ outcome, reason: said });
}
