import { invariant } from '../../kernel/index.ts';
import { countElection, regulation244, type ElectionCount, type ElectionInput } from '../index.ts';

/** An ordinary ballot to vary in tests: three seats, four names, 29 of 30 convened in the base, all 29 voting. */
export const plainContest = {
  regulation: regulation244,
  body: 'memberCongress',
  office: 'committee',
  seats: 3,
  round: { kind: 'first' },
  candidates: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
  convened: 30,
  excluded: [{ reason: 'absentJustified', count: 1 }],
  present: 29,
  issued: 29,
  collected: 29,
} as const satisfies ElectionInput;

/** The ordinary ballot with some things changed. */
export function contest(changes: Partial<ElectionInput>): ElectionInput {
  return { ...plainContest, ...changes };
}

/** A contest that asks for votes per name and leaves the rest of the session to fit: `voters` came, voted, and voted validly. */
export function contestOfVotes(
  votes: Readonly<Record<string, number>>,
  room: { readonly voters: number; readonly base: number; readonly seats: number },
): ElectionInput {
  return contest({
    seats: room.seats,
    candidates: Object.keys(votes).map((id) => ({ id })),
    convened: room.base,
    excluded: [],
    present: room.voters,
    issued: room.voters,
    collected: room.voters,
    tallies: { valid: room.voters, invalid: 0, votes },
  });
}

/** Counts an election that must not be refused. */
export function count(input: ElectionInput): ElectionCount {
  const counted = countElection(input);
  invariant(counted.ok, counted.ok ? '' : `${counted.error.code} at ${counted.error.at}`);
  return counted.value;
}

/** The code and place of the refusal of an election that must be refused. */
export function refusal(input: ElectionInput): { readonly code: string; readonly at: string } {
  const counted = countElection(input);
  invariant(!counted.ok, 'the election was counted');
  return { code: counted.error.code, at: counted.error.at };
}
