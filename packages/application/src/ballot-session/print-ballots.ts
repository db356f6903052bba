import type { BallotPaper, BallotRefusal } from '@daihoi/counting/layout';
import type { BallotSession } from '@daihoi/domain/ballot-session';
import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import {
  makeBallot,
  type BallotPorts,
  type MadeBallot,
  type TestDeck,
} from '../counting-room/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { isRehearsed, requestOf } from './ballot-request.ts';
import type { CountingFrame } from './papers/counting-frame.ts';
import { frameOfSession } from './papers/paper-desk.ts';
import { sessionNotFound } from './record-session.ts';
import { rememberPrinted } from './scans/scan-layout.ts';

/** What is printed: the sheet that is approved first, the run, a deck of test ballots with known answers. */
export const ballotPrintKinds = ['proof', 'run', 'deck'] as const;
export type BallotPrintKind = (typeof ballotPrintKinds)[number];

export type PrintRefusal =
  | NotFound
  | BallotRefusal
  | { readonly code: 'ballot-session.list-open' }
  | { readonly code: 'ballot-session.run-empty' };

/** As many test ballots as show every case: untouched, over-voted, all struck, and marks that only a person may judge. */
const deckSize = 24;

/**
 * Prints the ballots of a session as PDF, once its list is fixed: before that a name could still change. Equal lists give equal
 * sheets, so a second print of the run is the same run. The layout of a run is kept: scans are read by it, whatever a later
 * version of the program would print.
 */
export async function printBallots(
  ports: Ports,
  ballots: BallotPorts,
  asked: {
    readonly place: SessionPlace;
    readonly kind: BallotPrintKind;
    readonly paper: BallotPaper;
  },
): Promise<Result<Uint8Array, PrintRefusal>> {
  const stored = await ports.read.ballotSessions.find(asked.place);
  if (!stored) return err(sessionNotFound(asked.place));
  const { session } = stored;
  if (session.state === 'PREPARED') return err({ code: 'ballot-session.list-open' });
  if (asked.kind === 'run' && session.printed === 0)
    return err({ code: 'ballot-session.run-empty' });
  const frame = await frameOfSession(ports, session);
  const made = await makeBallot(ballots, requestOf(session, frame, asked.paper), {
    ...(session.printed > 0 ? { run: session.printed } : {}),
    proof: asked.kind === 'proof',
    ...(asked.kind === 'deck' ? { deck: { count: deckSize, seed: seedOf(session, frame) } } : {}),
  });
  if (!made.ok) return made;
  if (asked.kind === 'run') await rememberPrinted(ports, session, made.value);
  return ok(printOf(made.value, asked.kind));
}

/** The test deck of a ballot with its known answers. */
export async function deckOfSession(
  ports: Ports,
  ballots: BallotPorts,
  { session, paper }: { readonly session: BallotSession; readonly paper: BallotPaper },
): Promise<Result<TestDeck, PrintRefusal>> {
  const frame = await frameOfSession(ports, session);
  const deck = { count: deckSize, seed: seedOf(session, frame) };
  const made = await makeBallot(ballots, requestOf(session, frame, paper), { deck });
  if (!made.ok) return made;
  invariant(made.value.deck !== undefined, 'a deck that was asked for is made');
  return ok(made.value.deck);
}

function printOf(made: MadeBallot, kind: BallotPrintKind): Uint8Array {
  if (kind === 'proof') return made.proof ?? made.pdf;
  return (kind === 'run' ? made.run : made.deck?.pdf) ?? made.pdf;
}

/** The same deck for the same ballot, whoever prints it; at rehearsals for the same list. */
function seedOf({ id, candidates }: BallotSession, frame: Pick<CountingFrame, 'purpose'>): number {
  return isRehearsed(frame) ? candidates.length : Number.parseInt(id.slice(-8), 16);
}
