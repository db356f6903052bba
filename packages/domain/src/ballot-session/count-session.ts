import {
  countElection,
  type BallotPile,
  type ElectionCount,
  type ElectionInput,
  type ElectionRefusal,
} from '../election/index.ts';
import type { Result } from '../kernel/index.ts';
import { foldPiles, pileOf } from './ballot-marks.ts';
import { rollOf, type BallotSession } from './ballot-session.ts';
import { finalMarks, type PlacedBallot } from './compare-witnesses.ts';
import { controlFigures } from './session-checklist.ts';

/**
 * The session as the election engine takes it: the roll, the agreed figures, and the settled ballots laid on piles, so that
 * no ballot can be told from another. Ballots still open are left out; undefined while the figures are not agreed.
 */
export function toSessionInput(
  session: BallotSession,
  placed: readonly PlacedBallot[],
): ElectionInput | undefined {
  const figures = controlFigures(session);
  const roll = rollOf(session);
  if (!figures || !roll) return undefined;
  const { regulation, body, office, seats, alternateSeats, form, round, candidates } = session;
  const { printed, exchanged, spoiled, left, present, issued, collected } = figures;
  return {
    regulation,
    body,
    office,
    unitKind: session.partyCell ? 'partyCell' : 'other',
    seats,
    alternateSeats,
    ballotForm: form,
    round,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    convened: roll.convened,
    excluded: roll.excluded,
    present,
    printed,
    exchanged: exchanged + spoiled,
    remaining: left,
    issued,
    collected,
    ballots: pilesOf(session, placed),
  };
}

/** Judges a session by the regulation it is held under; undefined while its figures are not agreed. */
export function countSession(
  session: BallotSession,
  placed: readonly PlacedBallot[],
): Result<ElectionCount, ElectionRefusal> | undefined {
  const input = toSessionInput(session, placed);
  return input && countElection(input);
}

/** The settled ballots as piles of equal ones. */
export function pilesOf(
  { candidates }: BallotSession,
  placed: readonly PlacedBallot[],
): readonly BallotPile[] {
  const ids = candidates.map(({ id }) => id);
  return foldPiles(
    placed.flatMap((each) => {
      const marks = finalMarks(each);
      return marks ? [pileOf(marks, ids)] : [];
    }),
  );
}
