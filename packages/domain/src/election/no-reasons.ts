import type { InvalidReason } from './invalid-reason.ts';

/** Every reason, with no ballot under it. */
export function noReasons(): Record<InvalidReason, number> {
  return {
    notIssued: 0,
    outsideName: 0,
    markedOrInks: 0,
    signedOrWriting: 0,
    overVote: 0,
    votesForNobody: 0,
    singleBoth: 0,
    singleNeither: 0,
  };
}
