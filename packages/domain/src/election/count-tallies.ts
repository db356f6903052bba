import type { BallotCount, CandidateFigures } from './ballot-count.ts';
import type { BallotTallies, ElectionCandidate } from './election-input.ts';
import { invalidReasons as invalidReasonCodes } from './invalid-reason.ts';
import { noReasons } from './no-reasons.ts';

/**
 * Lays out totals that have passed `checkTallies` as a count. A candidate without votes has none. On the agree/disagree form
 * a row that was not told is what the equation of the form leaves: valid ballots that neither agreed nor stayed uncounted.
 */
export function countTallies(
  tallies: BallotTallies,
  list: { readonly candidates: readonly ElectionCandidate[]; readonly rows: boolean },
): BallotCount {
  const ids = list.candidates.map(({ id }) => id);
  return {
    valid: tallies.valid,
    invalid: tallies.invalid,
    invalidReasons: { ...reasonsOf(tallies) },
    candidates: ids.map((id) => (list.rows ? rowsOf(id, tallies) : votesOf(id, tallies))),
    open: 0,
    withoutVotes: ids.filter((id) => figureOf(tallies.votes, id) === undefined).length,
    withoutRows: list.rows ? ids.filter((id) => !toldRows(id, tallies)).length : 0,
  };
}

function reasonsOf({ invalidReasons }: BallotTallies): BallotCount['invalidReasons'] {
  if (invalidReasons === undefined) return {};
  const reasons = noReasons();
  for (const reason of invalidReasonCodes) reasons[reason] = invalidReasons[reason] ?? 0;
  return reasons;
}

function toldRows(id: string, tallies: BallotTallies): boolean {
  return (
    figureOf(tallies.disagree, id) !== undefined || figureOf(tallies.uncounted, id) !== undefined
  );
}

function votesOf(id: string, { votes }: BallotTallies): CandidateFigures {
  return { id, votes: figureOf(votes, id) ?? 0, disagree: 0, uncounted: 0 };
}

function rowsOf(id: string, tallies: BallotTallies): CandidateFigures {
  const votes = figureOf(tallies.votes, id) ?? 0;
  const toldDisagree = figureOf(tallies.disagree, id);
  const rest = tallies.valid - votes;
  const uncounted =
    figureOf(tallies.uncounted, id) ?? (toldDisagree === undefined ? 0 : rest - toldDisagree);
  return { id, votes, disagree: toldDisagree ?? rest - uncounted, uncounted };
}

/** The figure told for a candidate, if any; inherited keys are none. */
export function figureOf(
  record: Readonly<Record<string, number>> | undefined,
  id: string,
): number | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
