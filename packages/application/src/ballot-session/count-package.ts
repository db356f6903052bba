import {
  countSession,
  judgeEquations,
  toldInput,
  toSessionInput,
  controlFigures,
} from '@daihoi/domain/ballot-session';
import { countElection, type ElectionInput } from '@daihoi/domain/election';
import { canonicalJson, err, ok, type Result } from '@daihoi/domain/kernel';
import type { Secrets } from '../people/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { placedBallots } from './placed-ballots.ts';
import { digestOf } from './count-digest.ts';
import type { CountPackage, SealedBallots } from './count-package-shape.ts';
import { committeeOf } from './papers/count-record.ts';
import { summaryOf } from './count-summary.ts';
import { sessionNotFound } from './record-session.ts';
import { digestIn, lastSealing } from './seal-line.ts';
import { refuseChanged, tellsSealedVotes, type SealBroken } from './seal-votes.ts';
import { hashOfBallots, saltOf, sealedBallots } from './sealed-ballots.ts';
import { sessionLine } from './session-line.ts';
import type { HandSecrets } from './verify-hands.ts';

export type PackageSecrets = HandSecrets & Pick<Secrets, 'room'>;

export type PackageRefusal = NotFound | SealBroken | { readonly code: 'ballot-session.not-sealed' };

/** Packs a sealed count. Refused while the seal is not closed, and once what it closed is no longer what is stored. */
export async function countPackage(
  ports: Ports,
  secrets: PackageSecrets,
  place: SessionPlace,
): Promise<Result<CountPackage, PackageRefusal>> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const { session } = stored;
  const congress = await ports.read.congresses.byId(place.congressId);
  const unit = congress && (await ports.read.units.byId(congress.value.unitId));
  const placed = await placedBallots(ports.read, session);
  const { sealHash } = session;
  if (session.state !== 'SEALED' || !sealHash) return err({ code: 'ballot-session.not-sealed' });
  const events = await ports.read.ballotSessions.events(session.id);
  const broken = refuseChanged({ session, placed, events }, secrets.tokenHash);
  if (broken) return err(broken);
  const input = toSessionInput(session, placed);
  const count = countSession(session, placed);
  const figures = controlFigures(session);
  if (!input || !figures || count?.ok !== true) return err({ code: 'ballot-session.not-sealed' });
  const body = {
    schema: 'daihoi-count/2' as const,
    unit: unit?.fullName ?? '',
    sessionId: session.id,
    office: session.office,
    number: session.round.number,
    input: toldInput(input, count.value),
    ballotsHash: hashOfBallots(
      sealedBallots(session, placed, saltOf(session, secrets)),
      secrets.tokenHash,
      digestIn(events),
    ),
    count: summaryOf(count.value),
    equations: judgeEquations(figures, session.regulation).map(({ name, left, right, holds }) => ({
      name,
      left,
      right,
      holds,
    })),
    committee: committeeOf(session),
    events,
    sealHash,
  };
  const { publicKey, sign } = secrets.room;
  const signature = { algorithm: 'Ed25519' as const, publicKey, value: sign(canonicalJson(body)) };
  return ok({ ...body, signature });
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
  readonly check:
    'signature' | 'log' | 'seal' | 'votes' | 'count' | 'equations' | 'ballots' | 'recount';
  readonly holds: boolean;
}

/**
 * Checks a package without the server that made it: the signature over everything, the chain of the log, the seal that names
 * its last line but one, the votes that the sealing named, the count repeated by the election engine, and the equations of the
 * print control. With the sealed ballots also: that they are those of the seal, and that counting every one of them gives the
 * same result.
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
    ...voteChecks(pack, tools),
    { check: 'count', holds: countsAs(pack, pack.input) },
    { check: 'equations', holds: pack.equations.every(({ holds }) => holds) },
    ...(ballots === undefined ? [] : ballotChecks(pack, ballots, tools)),
  ];
}

/** Nothing of an old seal, which names no votes. */
function voteChecks(pack: CountPackage, { hash }: PackageTools): readonly PackageCheck[] {
  const holds = tellsSealedVotes(pack, hash);
  return holds === undefined ? [] : [{ check: 'votes', holds }];
}

function ballotChecks(
  pack: CountPackage,
  ballots: SealedBallots,
  { hash }: PackageTools,
): readonly PackageCheck[] {
  const { tallies: _tallies, ...input } = pack.input;
  return [
    {
      check: 'ballots',
      holds: hashOfBallots(ballots, hash, digestIn(pack.events)) === pack.ballotsHash,
    },
    { check: 'recount', holds: countsAs(pack, { ...input, ballots: ballots.piles }) },
  ];
}

/** True when the engine makes of an input what the package tells. */
function countsAs(pack: CountPackage, input: ElectionInput): boolean {
  const again = countElection(input);
  const { count } = digestOf(digestIn(pack.events));
  return (
    again.ok && canonicalJson(count(summaryOf(again.value))) === canonicalJson(count(pack.count))
  );
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
  return lastSealing(events)?.previousHash === sealHash;
}
