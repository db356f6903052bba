import {
  countSession,
  judgeEquations,
  toldInput,
  toSessionInput,
  controlFigures,
  type Equation,
} from '@daihoi/domain/ballot-session';
import { countElection, type ElectionCount, type ElectionInput } from '@daihoi/domain/election';
import { canonicalJson, err, ok, type Result } from '@daihoi/domain/kernel';
import type { Secrets } from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { placedBallots } from './placed-ballots.ts';
import { sessionNotFound } from './record-session.ts';
import { hashOfBallots, sealedBallots, type SealedBallots } from './sealed-ballots.ts';
import { sessionLine, type PackedEvent } from './session-line.ts';
import type { HandSecrets } from './verify-hands.ts';

export type PackageSecrets = HandSecrets & Pick<Secrets, 'room'>;

/**
 * A sealed count as one file: the totals that were counted, what came of them, everything that was done, and a signature over
 * all of it. Of the ballots it holds one hash (see `sealed-ballots.ts`): whoever has the file can count again, and nobody finds
 * a voter in it.
 */
export interface CountPackage {
  readonly schema: 'daihoi-count/2';
  readonly unit: string;
  readonly sessionId: string;
  readonly office: string;
  readonly number: number;
  readonly input: ElectionInput;
  /** SHA-256 of the sealed ballots and their salt, as hexadecimal text. */
  readonly ballotsHash: string;
  readonly count: Pick<ElectionCount, 'outcome' | 'elected' | 'base' | 'threshold'> & {
    readonly votes: readonly { readonly id: string; readonly votes: number }[];
    readonly valid: number;
    readonly invalid: number;
  };
  readonly equations: readonly Pick<Equation, 'name' | 'left' | 'right' | 'holds'>[];
  readonly committee: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
  }[];
  readonly events: readonly PackedEvent[];
  readonly sealHash: string;
  readonly signature: {
    readonly algorithm: 'Ed25519';
    readonly publicKey: string;
    readonly value: string;
  };
}

/** Packs a sealed count. Refused while the seal is not closed. */
export async function countPackage(
  ports: Ports,
  secrets: PackageSecrets,
  place: SessionPlace,
): Promise<Result<CountPackage, NotFound | { readonly code: 'ballot-session.not-sealed' }>> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const congress = await ports.read.congresses.byId(place.congressId);
  const unit = congress && (await ports.read.units.byId(congress.value.unitId));
  const placed = await placedBallots(ports.read, session);
  const input = toSessionInput(session, placed);
  const count = countSession(session, placed);
  const figures = controlFigures(session);
  if (session.state !== 'SEALED' || !session.sealHash || !input || !figures || count?.ok !== true)
    return err({ code: 'ballot-session.not-sealed' });
  const body = {
    schema: 'daihoi-count/2' as const,
    unit: unit?.fullName ?? '',
    sessionId: session.id,
    office: session.office,
    number: session.round.number,
    input: toldInput(input, count.value),
    ballotsHash: hashOfBallots(sealedBallots(session, placed, secrets), secrets.tokenHash),
    count: summaryOf(count.value),
    equations: judgeEquations(figures, session.regulation).map(({ name, left, right, holds }) => ({
      name,
      left,
      right,
      holds,
    })),
    committee: session.committee.map(({ id, name, role }) => ({ id, name, role })),
    events: await ports.read.ballotSessions.events(session.id),
    sealHash: session.sealHash,
  };
  const { publicKey, sign } = secrets.room;
  const signature = { algorithm: 'Ed25519' as const, publicKey, value: sign(canonicalJson(body)) };
  return ok({ ...body, signature });
}

/** What a package tells of a count. */
export function summaryOf({
  outcome,
  elected,
  base,
  threshold,
  candidates,
  ballots,
}: ElectionCount): CountPackage['count'] {
  return {
    outcome,
    elected,
    base,
    threshold,
    votes: candidates.map(({ id, votes }) => ({ id, votes })),
    valid: ballots.valid,
    invalid: ballots.invalid,
  };
}

/** What checking a package needs of cryptography. */
export interface PackageTools {
  /** SHA-256 as hexadecimal text. */
  readonly hash: (text: string) => string;
  readonly isSignedBy: (
    text: string,
    by: { readonly publicKey: string; readonly value: string },
  ) => boolean;
}

/** One thing that was checked about a package, and whether it is so. */
export interface PackageCheck {
  readonly check: 'signature' | 'log' | 'seal' | 'count' | 'equations' | 'ballots' | 'recount';
  readonly holds: boolean;
}

/**
 * Checks a package without the server that made it: the signature over everything, the chain of the log, the seal that names
 * its last line but one, the count repeated by the election engine, and the equations of the print control. With the sealed
 * ballots also: that they are those of the seal, and that counting every one of them gives the same result.
 */
export function verifyCountPackage(
  pack: CountPackage,
  tools: PackageTools,
  ballots?: SealedBallots,
): readonly PackageCheck[] {
  const { signature, ...body } = pack;
  return [
    { check: 'signature', holds: tools.isSignedBy(canonicalJson(body), signature) },
    { check: 'log', holds: isChained(pack, tools) },
    { check: 'seal', holds: isSealed(pack) },
    { check: 'count', holds: countsAs(pack, pack.input) },
    { check: 'equations', holds: pack.equations.every(({ holds }) => holds) },
    ...(ballots === undefined ? [] : ballotChecks(pack, ballots, tools)),
  ];
}

function ballotChecks(
  pack: CountPackage,
  ballots: SealedBallots,
  { hash }: PackageTools,
): readonly PackageCheck[] {
  const { tallies: _tallies, ...input } = pack.input;
  return [
    { check: 'ballots', holds: hashOfBallots(ballots, hash) === pack.ballotsHash },
    { check: 'recount', holds: countsAs(pack, { ...input, ballots: ballots.piles }) },
  ];
}

/** True when the engine makes of an input what the package tells. */
function countsAs(pack: CountPackage, input: ElectionInput): boolean {
  const count = countElection(input);
  return count.ok && canonicalJson(summaryOf(count.value)) === canonicalJson(pack.count);
}

/** True when every line of a log names the one before by its hash, from the first on. */
export function isChained(
  { sessionId, events }: Pick<CountPackage, 'sessionId' | 'events'>,
  { hash }: Pick<PackageTools, 'hash'>,
): boolean {
  return events.every((event, at) => {
    const before = events[at - 1];
    const { hash: own, ...line } = event;
    return (
      event.seq === at + 1 &&
      (before === undefined || event.previousHash === before.hash) &&
      own === hash(canonicalJson(sessionLine(sessionId, line)))
    );
  });
}

/** The seal is the hash of the line that stood last when the ballots were sealed. */
function isSealed({ events, sealHash }: CountPackage): boolean {
  const sealing = events.findLast(({ kind }) => kind === 'ballot.move-seal');
  return sealing?.previousHash === sealHash;
}
