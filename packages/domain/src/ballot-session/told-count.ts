import type { BallotTallies, ElectionCount, ElectionInput } from '../election/index.ts';

/** The totals of a count as the engine takes them. */
export function talliesOf({ ballotForm, ballots, candidates }: ElectionCount): BallotTallies {
  const votes = Object.fromEntries(candidates.map(({ id, votes: own }) => [id, own]));
  if (ballotForm === 'strike') return { ...ballots, votes };
  return {
    ...ballots,
    votes,
    disagree: Object.fromEntries(candidates.map(({ id, disagree }) => [id, disagree])),
    uncounted: Object.fromEntries(candidates.map(({ id, uncounted }) => [id, uncounted])),
  };
}

/**
 * What may be told of a count to anybody: its input with totals in place of ballots. Counting it again gives the same result,
 * and no ballot can be read from it: with many names nearly every ballot is marked as no other, so that a voter who was told
 * how to mark would be found in a list of ballots.
 */
export function toldInput(
  { ballots: _ballots, ...input }: ElectionInput,
  count: ElectionCount | undefined,
): ElectionInput {
  return count === undefined ? input : { ...input, tallies: talliesOf(count) };
}
