/** What a person sees on the paper itself and no counting can find. Checked in this order. */
export const ballotFlags = ['notIssued', 'outsideName', 'markedOrInks', 'signedOrWriting'] as const;
export type BallotFlag = (typeof ballotFlags)[number];

/** Why a ballot is invalid: the paper's flags first, then what its marks say. */
export const invalidReasons = [
  ...ballotFlags,
  'overVote',
  'votesForNobody',
  'singleBoth',
  'singleNeither',
] as const;
export type InvalidReason = (typeof invalidReasons)[number];

/** Marks that the texts do not settle (O3 to O6): only the counting committee may conclude on them. */
export const ballotQuestions = [
  'partialStrike',
  'markBesideName',
  'tornOrDirty',
  'nameCorrected',
] as const;
export type BallotQuestion = (typeof ballotQuestions)[number];
