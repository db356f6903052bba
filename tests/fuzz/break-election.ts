import type { PlainInput, PlainPile } from './plain-input.ts';
import type { Random } from './random.ts';

type Breaker = (election: PlainInput, random: Random) => PlainInput;

/** Slips that people make: each changes one thing, which may or may not contradict the rest. */
const breakers: readonly [Breaker, ...Breaker[]] = [
  (election, random) => ({ ...election, present: election.present + random.between(1, 4) }),
  (election, random) => ({ ...election, issued: election.issued + random.between(1, 3) }),
  (election, random) => ({ ...election, collected: election.collected + random.between(-1, 2) }),
  (election, random) => ({ ...election, convened: election.convened - random.between(1, 5) }),
  (election) => ({
    ...election,
    excluded: [...election.excluded, { reason: 'charged', count: 1 }],
  }),
  (election) => ({ ...election, excluded: [{ reason: 'absentJustified', count: 0 }] }),
  (election) => ({ ...election, candidates: [...election.candidates, { id: 'A' }] }),
  (election) => ({ ...election, candidates: election.candidates.slice(1) }),
  (election, random) => ({ ...election, seats: random.between(-1, 1) }),
  (election, random) => ({
    ...election,
    seats: election.seats + random.pick([0.5, 1, 2] as const),
  }),
  (election) => ({ ...election, alternateSeats: 1 }),
  (election, random) => ({
    ...election,
    round: { ...election.round, number: random.between(0, 3) },
  }),
  (election) => ({ ...election, ballots: [], tallies: { valid: 0, invalid: 0, votes: {} } }),
  (election) => onPile(election, (pile) => ({ ...pile, struck: ['A', 'A'] })),
  (election) => onPile(election, (pile) => ({ ...pile, agree: ['Z'] })),
  (election) => onPile(election, (pile) => ({ ...pile, disagree: ['A'] })),
  (election) => onPile(election, (pile) => ({ ...pile, conclusion: 'valid' })),
  (election, random) => onTotals(election, { valid: random.between(0, election.collected) }),
  (election, random) =>
    onTotals(election, { votes: { A: random.between(0, election.collected + 2) } }),
  (election, random) =>
    onTotals(election, { disagree: { A: random.between(0, election.collected) } }),
  (election, random) => onTotals(election, { uncounted: { A: random.between(0, 2) } }),
  (election, random) => onTotals(election, { invalidReasons: { overVote: random.between(0, 2) } }),
  (election) => onTotals(election, { votes: { Z: 1 } }),
  (election, random) => ({ ...election, collected: random.pick([-1, 1.5, 2e9] as const) }),
];

/** Makes one slip. */
export function breakElection(random: Random, election: PlainInput): PlainInput {
  return random.pick(breakers)(election, random);
}

function onPile(election: PlainInput, change: (pile: PlainPile) => PlainPile): PlainInput {
  const [first, ...others] = election.ballots ?? [];
  return first === undefined ? election : { ...election, ballots: [change(first), ...others] };
}

function onTotals(
  election: PlainInput,
  change: Partial<NonNullable<PlainInput['tallies']>>,
): PlainInput {
  const { tallies } = election;
  return tallies === undefined ? election : { ...election, tallies: { ...tallies, ...change } };
}
