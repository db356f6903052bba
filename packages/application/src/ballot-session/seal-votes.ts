import { countSession, type BallotSession, type PlacedBallot } from '@daihoi/domain/ballot-session';
import type { Instant } from '@daihoi/domain/kernel';
import type { CountPackage } from './count-package-shape.ts';
import { countCheckCode, recordedCount } from './papers/count-record.ts';
import { hashOfBallots, sealedBallots } from './sealed-ballots.ts';
import type { PackedEvent } from './session-line.ts';

type Hash = (text: string) => string;

/** What the line of the sealing says of the votes, so that the seal holds them and not only the log. */
export interface SealedVotes {
  /** The code of the figures, as it stands at the foot of the papers. */
  readonly checkCode: string;
  /** See `hashOfBallots`. */
  readonly ballotsHash: string;
}

/** What is no longer as it was sealed: each ballot, the figures around them, or the log that the seal names. */
export type SealedPart = 'ballots' | 'figures' | 'log';

/** How a count stands to its seal. One that was sealed when seals said nothing of votes yet is old: its votes cannot be compared. */
export type SealCheck =
  | { readonly kind: 'holds'; readonly sealedAt: Instant }
  | { readonly kind: 'old'; readonly sealedAt: Instant }
  | {
      readonly kind: 'broken';
      /** Left out where the log has lost the line of the sealing. */
      readonly sealedAt?: Instant;
      /** At least one of them. */
      readonly differs: readonly SealedPart[];
    };

/** What was sealed of this ballot is no longer what is stored; the code says of what. */
export interface SealBroken {
  readonly code: `ballot-session.seal-broken-${SealedPart}`;
  readonly number: number;
}

/** A ballot with what is stored of it. */
interface StoredCount {
  readonly session: BallotSession;
  readonly placed: readonly PlacedBallot[];
}

/**
 * What a seal says of the votes that it closes.
 * @returns undefined where the ballots do not count
 */
export function sealedVotes(
  { session, placed }: StoredCount,
  { salt, hash }: { readonly salt: string; readonly hash: Hash },
): SealedVotes | undefined {
  const counted = countSession(session, placed);
  if (counted?.ok !== true) return undefined;
  return {
    checkCode: countCheckCode(recordedCount(session, { placed, count: counted.value }), hash),
    ballotsHash: hashOfBallots(sealedBallots(session, placed, salt), hash),
  };
}

/**
 * Compares what is stored of a count now with what its last sealing said, also while the seal stands open: nobody changes a
 * ballot then either.
 * @returns undefined where nothing was sealed yet
 */
export function checkSeal(
  {
    events,
    ...stored
  }: StoredCount & { readonly events: readonly (PackedEvent & { readonly at: Instant })[] },
  hash: Hash,
): SealCheck | undefined {
  const { sealHash, sealSalt } = stored.session;
  if (sealHash === undefined) return undefined;
  const sealing = lastSealing(events);
  if (!sealing) return { kind: 'broken', differs: ['log'] };
  const told = votesTold(sealing.payload);
  const now = sealedVotes(stored, { salt: sealSalt ?? '', hash });
  const named = sealing.previousHash === sealHash;
  const differs = [...differing(told, now), ...(named ? [] : ['log' as const])];
  const { at: sealedAt } = sealing;
  if (differs.length > 0) return { kind: 'broken', sealedAt, differs };
  return told ? { kind: 'holds', sealedAt } : { kind: 'old', sealedAt };
}

/** A count that was sealed has counted: where it no longer does, its ballots are others, whatever the seal says of them. */
function differing(
  told: SealedVotes | undefined,
  now: SealedVotes | undefined,
): readonly SealedPart[] {
  if (!now || (told && told.ballotsHash !== now.ballotsHash)) return ['ballots'];
  return told && told.checkCode !== now.checkCode ? ['figures'] : [];
}

/** The refusal for what nobody may take from a broken seal; undefined for one that holds. */
export function refuseBroken(
  { round }: Pick<BallotSession, 'round'>,
  seal: SealCheck | undefined,
): SealBroken | undefined {
  const [part] = seal?.kind === 'broken' ? seal.differs : [];
  return part && { code: `ballot-session.seal-broken-${part}`, number: round.number };
}

/** The line of the log by which a count was sealed last. */
export function lastSealing<Line extends Pick<PackedEvent, 'kind'>>(
  events: readonly Line[],
): Line | undefined {
  return events.findLast(({ kind }) => kind === 'ballot.move-seal');
}

/** What the line of a sealing says of the votes; undefined in an old one. */
export function votesTold(payload: unknown): SealedVotes | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  if (!('checkCode' in payload) || !('ballotsHash' in payload)) return undefined;
  const { checkCode, ballotsHash } = payload;
  return typeof checkCode === 'string' && typeof ballotsHash === 'string'
    ? { checkCode, ballotsHash }
    : undefined;
}

/** True when a package tells the very votes that its line of sealing names; undefined of an old seal, which names none. */
export function tellsSealedVotes(pack: CountPackage, hash: Hash): boolean | undefined {
  const told = votesTold(lastSealing(pack.events)?.payload);
  return (
    told && told.ballotsHash === pack.ballotsHash && told.checkCode === countCheckCode(pack, hash)
  );
}
