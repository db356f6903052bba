import {
  classifyBallot,
  defaultElectionSettings,
  rowVotes,
  type BallotPile,
  type BallotRules,
} from '../election/index.ts';
import { pileOf } from './ballot-marks.ts';
import type { BallotSession } from './ballot-session.ts';
import { finalMarks, type PlacedBallot } from './compare-witnesses.ts';

/** What the ballots of one bundle, or of two that were laid together, add up to. */
export interface BundleSum {
  readonly from: number;
  readonly to: number;
  readonly ballots: number;
  readonly valid: number;
  readonly invalid: number;
  /** Votes given on valid ballots, all names together. */
  readonly votes: number;
}

/** Fewer ballots than these have no line of their own: their sum would come too near to what one of them says. */
const fewestTold = 10;

/**
 * What each bundle adds up to, so that a bundle can be counted again by itself and nothing is told of a single ballot. A last
 * bundle of few ballots is laid to the one before it.
 */
export function bundleSums(
  session: Pick<BallotSession, 'candidates' | 'form' | 'seats'>,
  placed: readonly PlacedBallot[],
): readonly BundleSum[] {
  const candidates = session.candidates.map(({ id }) => id);
  const rules = { ...session, candidates, settings: defaultElectionSettings };
  const bundles = [...Map.groupBy(placed, ({ bundle }) => bundle)];
  const sums = bundles.map(([bundle, ballots]) => sumOf(bundle, ballots, rules));
  const [last, before] = sums.toReversed();
  if (!last || !before || last.ballots >= fewestTold) return sums;
  return [...sums.slice(0, -2), together(before, last)];
}

function sumOf(bundle: number, ballots: readonly PlacedBallot[], rules: BallotRules): BundleSum {
  const piles = ballots.flatMap((each): readonly BallotPile[] => {
    const marks = finalMarks(each);
    return marks ? [pileOf(marks, rules.candidates)] : [];
  });
  const valid = piles.filter((pile) => classifyBallot(pile, rules).kind === 'valid');
  const votes = valid.reduce((sum, pile) => sum + rowVotes(pile, rules), 0);
  const invalid = piles.length - valid.length;
  return { from: bundle, to: bundle, ballots: piles.length, valid: valid.length, invalid, votes };
}

function together(one: BundleSum, two: BundleSum): BundleSum {
  return {
    from: one.from,
    to: two.to,
    ballots: one.ballots + two.ballots,
    valid: one.valid + two.valid,
    invalid: one.invalid + two.invalid,
    votes: one.votes + two.votes,
  };
}
