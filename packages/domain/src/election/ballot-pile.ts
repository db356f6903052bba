import type { BallotFlag, BallotQuestion } from './invalid-reason.ts';

/**
 * Equal ballots laid on one pile. `struck` belongs to the strike form, `agree` and `disagree` to the other;
 * a name in both of them has both boxes marked, a name in neither has none.
 */
export interface BallotPile {
  readonly count?: number | undefined;
  readonly struck?: readonly string[] | undefined;
  readonly agree?: readonly string[] | undefined;
  readonly disagree?: readonly string[] | undefined;
  readonly flags?: readonly BallotFlag[] | undefined;
  /** Marks that only a person may judge. */
  readonly questions?: readonly BallotQuestion[] | undefined;
  /** What the counting committee concluded on them, or on an open question of validity. */
  readonly conclusion?: 'valid' | BallotFlag | undefined;
}

/** How many ballots lie on a pile; one when it is not said. */
export function pileSize(pile: BallotPile): number {
  return pile.count ?? 1;
}
