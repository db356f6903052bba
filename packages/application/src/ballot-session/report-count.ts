import {
  controlFigures,
  countSession,
  rollOf,
  type BallotSession,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import type { CandidateResult, ElectionCount, ElectionOffice } from '@daihoi/domain/election';
import { err, invariant, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { writeBallot, type BallotEntry, type EnterBallotRefusal } from '../result/index.ts';

/** Somebody typed this ballot into the results of the congress by hand while it was counted in the room. */
interface ResultTyped {
  readonly code: 'ballot-session.result-typed';
  readonly office: ElectionOffice;
  readonly number: number;
}

export type ReportRefusal = EnterBallotRefusal | ResultTyped;

/**
 * Writes what was counted into the results of the congress, so that nobody types a figure again. What was typed there by hand
 * is not overwritten: its people take it back first.
 */
export async function reportCount(
  ports: Ports,
  stores: Stores,
  of: {
    readonly actor: Actor;
    readonly session: BallotSession;
    readonly placed: readonly PlacedBallot[];
  },
): Promise<Result<number, ReportRefusal>> {
  const { actor, session, placed } = of;
  const count = countSession(session, placed);
  invariant(count?.ok === true, `ballot ${session.id} is signed and does not count`);
  if (await isTyped(stores, session))
    return err({
      code: 'ballot-session.result-typed',
      office: session.office,
      number: session.round.number,
    });
  return writeBallot(ports, stores, {
    actor,
    command: {
      congressId: session.congressId,
      office: session.office,
      number: session.round.number,
      version: 0,
      entry: entryOf(session, count.value),
      countedIn: session.id,
    },
  });
}

/** The congress is held, so that nobody types between this look and the writing. */
async function isTyped(
  { congresses, results }: Pick<Stores, 'congresses' | 'results'>,
  { congressId, office, round }: BallotSession,
): Promise<boolean> {
  await congresses.hold(congressId);
  return (await results.ballots(congressId)).some(
    (each) => each.office === office && each.number === round.number && each.annulled === undefined,
  );
}

function entryOf(session: BallotSession, count: ElectionCount): BallotEntry {
  const figures = controlFigures(session);
  const roll = rollOf(session);
  invariant(figures !== undefined && roll !== undefined, `ballot ${session.id} without figures`);
  const lines = new Map(count.candidates.map((each) => [each.id, each]));
  return {
    seats: session.seats,
    ...(session.alternateSeats > 0 ? { alternateSeats: session.alternateSeats } : {}),
    convened: roll.convened,
    exclusions: roll.excluded,
    present: roll.present,
    issued: figures.issued,
    collected: figures.collected,
    valid: count.ballots.valid,
    invalid: count.ballots.invalid,
    invalidReasons: count.ballots.invalidReasons,
    candidates: session.candidates.map(({ id, name, candidacy }) => ({
      id,
      name,
      candidacy,
      ...votesOf(session, lines.get(id)),
    })),
  };
}

/** On the strike form a name is left or not; the other form has rows that were refused and rows that do not count. */
function votesOf({ form }: BallotSession, line: CandidateResult | undefined) {
  const votes = line?.votes ?? 0;
  return form === 'strike'
    ? { votes }
    : { votes, disagree: line?.disagree ?? 0, uncounted: line?.uncounted ?? 0 };
}
