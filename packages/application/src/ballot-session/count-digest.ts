import type { ElectionInput } from '@daihoi/domain/election';
import type { RecordedCount, SealedBallots } from './count-package-shape.ts';

/** How a line of the log says in short what was counted. */
interface CountDigest {
  /** What the check code is drawn from. */
  figures(recorded: RecordedCount): unknown;
  /** What counting again has to give once more. */
  count(count: NonNullable<RecordedCount['count']>): unknown;
  /** What the hash of the ballots is drawn from. */
  ballots(sealed: SealedBallots): unknown;
}

/**
 * Every way of saying a count in short that was ever used, by the number that stands in the line. A number never changes what it
 * takes, or every paper and every seal made under it would look spoilt: whatever packages and inputs tell more, or in other
 * words, gets a number of its own.
 */
const digests = {
  1: { figures: firstFigures, count: firstCount, ballots: firstBallots },
} as const satisfies Readonly<Record<number, CountDigest>>;

export type DigestNumber = keyof typeof digests;

/** The one for lines that are written now. */
export const latestDigest: DigestNumber = 1;

/** Lines that were written before lines bore a number. */
export const unnumberedDigest: DigestNumber = 1;

/** The digest of this number. */
export function digestOf(number: DigestNumber): CountDigest {
  return digests[number];
}

/** The number that a line bears; undefined for one that this program does not know. */
export function digestNumber(told: unknown): DigestNumber | undefined {
  if (told === undefined) return unnumberedDigest;
  return told === 1 ? told : undefined;
}

function firstFigures(recorded: RecordedCount) {
  const { sessionId, office, number, committee, equations, input, count } = recorded;
  return {
    sessionId,
    office,
    number,
    committee: committee.map(({ id, name, role }) => ({ id, name, role })),
    equations: equations.map(({ name, left, right, holds }) => ({ name, left, right, holds })),
    input: input && firstInput(input),
    count: count && firstCount(count),
  };
}

function firstInput(input: ElectionInput) {
  const { regulation, body, office, unitKind, seats, alternateSeats, ballotForm } = input;
  const { convened, present, printed, exchanged, remaining, issued, collected } = input;
  const { ballots, tallies, settings } = input;
  const contest = { regulation, body, office, unitKind, seats, alternateSeats, ballotForm };
  const figures = { convened, present, printed, exchanged, remaining, issued, collected };
  return {
    ...contest,
    ...figures,
    round: input.round && { kind: input.round.kind, number: input.round.number },
    candidates: input.candidates.map(({ id, name }) => ({ id, name })),
    excluded: input.excluded?.map(({ reason, count }) => ({ reason, count })),
    ballots: ballots?.map(firstPile),
    tallies: tallies && firstTallies(tallies),
    settings,
  };
}

function firstTallies(tallies: NonNullable<ElectionInput['tallies']>) {
  const { valid, invalid, invalidReasons, votes, disagree, uncounted } = tallies;
  return { valid, invalid, invalidReasons, votes, disagree, uncounted };
}

function firstCount(count: NonNullable<RecordedCount['count']>) {
  const { outcome, elected, base, threshold, votes, valid, invalid } = count;
  const told = votes.map(({ id, votes: own }) => ({ id, votes: own }));
  return { outcome, elected, base, threshold, valid, invalid, votes: told };
}

function firstBallots({ schema, sessionId, salt, piles }: SealedBallots) {
  return { schema, sessionId, salt, piles: piles.map(firstPile) };
}

function firstPile(pile: SealedBallots['piles'][number]) {
  const { count, struck, agree, disagree, flags, questions, conclusion } = pile;
  return { count, struck, agree, disagree, flags, questions, conclusion };
}
