import type { BallotMarks, BallotPlace } from '../ballot-session/index.ts';

/** A printed ballot whose marks are known. A doubtful one has no answer: only people may judge it. */
export interface PlannedBallot extends BallotPlace {
  readonly marks: BallotMarks;
  readonly doubtful: boolean;
}

/** What is known beforehand of an exercise: its ballots, and where the played typist errs and how. */
export interface ExercisePlan {
  readonly ballots: readonly PlannedBallot[];
  readonly errors: readonly (BallotPlace & { readonly marks: BallotMarks })[];
}

/** True when two places are the same. */
export function samePlace(one: BallotPlace, two: BallotPlace): boolean {
  return one.bundle === two.bundle && one.position === two.position;
}
