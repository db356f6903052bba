import type { ElectionCount, NextStep, RoundKind } from '../election/index.ts';
import type { ElectionResultForm, FormCandidate } from './election-result-form.ts';

/** A ballot that was held, with what it decided. */
export interface HeldBallot {
  readonly form: ElectionResultForm;
  readonly count: ElectionCount;
}

/** The ballot that may be held next, with the names and the seats that the last one leaves. */
export interface NextBallot {
  readonly kind: RoundKind;
  /** Counts every ballot of the office from 1. */
  readonly number: number;
  readonly seats: number;
  readonly candidates: readonly Pick<FormCandidate, 'id' | 'name' | 'candidacy'>[];
}

/** How far an office has come. `stopped`: the body decided to leave the remaining seats empty. */
export type OfficeState = 'none' | 'open' | 'complete' | 'stopped';

/** Where an office stands after its ballots. */
export interface OfficeStanding {
  readonly state: OfficeState;
  readonly seats: number;
  /** In the order in which the ballots elected them; people whom the superior refused are left out. */
  readonly elected: readonly string[];
  readonly alternates: readonly string[];
  readonly seatsLeft: number;
  readonly next?: NextBallot;
  /** True where the body may decide to leave the rest empty. */
  readonly mayStop: boolean;
}

/** Steps that the rules demand: while one is open the body cannot stop. */
const demanded: readonly NextStep[] = ['furtherBallot', 'repeatBallot', 'tieRevote'];

const nothingHeld: OfficeStanding = {
  state: 'none',
  seats: 0,
  elected: [],
  alternates: [],
  seatsLeft: 0,
  mayStop: false,
};

/**
 * Adds the ballots of an office up: who is elected, what is left, and which ballot may follow.
 * @param given.refused people elected whom the superior did not recognise: their seats are open again
 * @param given.stopped whether the body decided to leave the rest empty
 */
export function standingOf(given: {
  readonly ballots: readonly HeldBallot[];
  readonly refused: readonly string[];
  readonly stopped: boolean;
}): OfficeStanding {
  const { ballots, refused, stopped } = given;
  const first = ballots[0];
  const last = ballots.at(-1);
  if (!first || !last) return nothingHeld;
  const elected = ballots
    .flatMap((each) => each.count.elected)
    .filter((id) => !refused.includes(id));
  const { seats } = first.form;
  const seatsLeft = seats - elected.length;
  const standing = {
    seats,
    elected,
    alternates: ballots.flatMap((each) => each.count.alternates),
    seatsLeft,
  };
  if (seatsLeft === 0) return { ...standing, state: 'complete', mayStop: false };
  return {
    ...standing,
    state: stopped ? 'stopped' : 'open',
    mayStop: !stopped && !last.count.next.some((step) => demanded.includes(step)),
    next: nextBallot(ballots, last, { elected, refused, seatsLeft }),
  };
}

interface Left {
  readonly elected: readonly string[];
  readonly refused: readonly string[];
  readonly seatsLeft: number;
}

function nextBallot(ballots: readonly HeldBallot[], last: HeldBallot, left: Left): NextBallot {
  const number = ballots.length + 1;
  const { count, form } = last;
  if (count.outcome === 'tie' || count.outcome === 'tieAgain') {
    const candidates = form.candidates.filter((each) => count.tied.includes(each.id));
    return { kind: 'tieRevote', number, seats: left.seatsLeft, candidates: candidates.map(seedOf) };
  }
  if (count.outcome === 'void') {
    const kind = form.round.kind === 'tieRevote' ? 'tieRevote' : 'further';
    return { kind, number, seats: form.seats, candidates: form.candidates.map(seedOf) };
  }
  const seen = new Map(
    ballots.flatMap((each) => each.form.candidates).map((each) => [each.id, seedOf(each)]),
  );
  const candidates = [...seen.values()].filter(
    ({ id }) => !left.elected.includes(id) && !left.refused.includes(id),
  );
  return { kind: 'further', number, seats: left.seatsLeft, candidates };
}

function seedOf({ id, name, candidacy }: FormCandidate): NextBallot['candidates'][number] {
  return { id, name, candidacy };
}
