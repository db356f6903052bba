import { countSession, type BallotSession, type PlacedBallot } from '@daihoi/domain/ballot-session';
import type { Instant } from '@daihoi/domain/kernel';
import { latestDigest, type DigestNumber } from './count-digest.ts';
import type { CountPackage } from './count-package-shape.ts';
import { countCheckCode, recordedCount } from './papers/count-record.ts';
import { lastSealing, lastSigning, votesTold, type SealedVotes } from './seal-line.ts';
import { hashOfBallots, sealedBallots } from './sealed-ballots.ts';
import type { PackedEvent } from './session-line.ts';

type Hash = (text: string) => string;

/** What is no longer as it was sealed: each ballot, the figures around them, or the log that the seal names. */
export type SealedPart = 'ballots' | 'figures' | 'log';

/** How a count stands to its seal. One that was sealed when seals said nothing of votes yet is old: its votes cannot be compared. */
export type SealCheck =
  | { readonly kind: 'holds'; readonly sealedAt: Instant }
  | { readonly kind: 'old'; readonly sealedAt: Instant }
  | {
      readonly kind: 'broken';
      /** What it is no longer: as its minutes were signed, or as it was sealed. */
      readonly since: 'signing' | 'sealing';
      /** Left out where the log has lost the line of the sealing. */
      readonly sealedAt?: Instant;
      /** At least one of them. */
      readonly differs: readonly SealedPart[];
    };

/** What was signed or sealed of this ballot is no longer what is stored; the code says of what. */
export interface SealBroken {
  readonly code: `ballot-session.${'seal' | 'signed'}-broken-${SealedPart}`;
  readonly number: number;
}

/** A ballot with what is stored of it. */
interface StoredCount {
  readonly session: BallotSession;
  readonly placed: readonly PlacedBallot[];
}

type LoggedCount = StoredCount & {
  readonly events: readonly (PackedEvent & { readonly at: Instant })[];
};

/**
 * What a seal says of the votes that it closes.
 * @returns undefined where the ballots do not count
 */
export function sealedVotes(
  { session, placed }: StoredCount,
  {
    salt,
    hash,
    digest = latestDigest,
  }: { readonly salt: string; readonly hash: Hash; readonly digest?: DigestNumber },
): SealedVotes | undefined {
  const counted = countSession(session, placed);
  if (counted?.ok !== true) return undefined;
  const recorded = recordedCount(session, { placed, count: counted.value });
  return {
    digest,
    checkCode: countCheckCode(recorded, hash, digest),
    ballotsHash: hashOfBallots(sealedBallots(session, placed, salt), hash, digest),
  };
}

/**
 * Compares what is stored of a count now with what its last sealing said, also while the seal stands open: nobody changes a
 * ballot then either. What its minutes were signed for holds from the signing on, before the first seal too.
 * @returns undefined where nothing was sealed yet and the minutes are not signed, or still hold
 */
export function checkSeal(count: LoggedCount, hash: Hash): SealCheck | undefined {
  const seal = checkSealing(count, hash);
  return seal?.kind === 'broken' ? seal : (checkSigning(count, hash) ?? seal);
}

function checkSealing({ events, ...stored }: LoggedCount, hash: Hash): SealCheck | undefined {
  const { sealHash } = stored.session;
  if (sealHash === undefined) return undefined;
  const sealing = lastSealing(events);
  if (!sealing) return { kind: 'broken', since: 'sealing', differs: ['log'] };
  const told = votesTold(sealing.payload);
  const named = sealing.previousHash === sealHash && told !== 'unreadable';
  const differs = [...changedSince(told, stored, hash), ...(named ? [] : ['log' as const])];
  const { at: sealedAt } = sealing;
  if (differs.length > 0) return { kind: 'broken', since: 'sealing', sealedAt, differs };
  return told ? { kind: 'holds', sealedAt } : { kind: 'old', sealedAt };
}

/** A count that was sealed has counted: where it no longer does, its ballots are others, whatever the seal says of them. */
function changedSince(
  told: ReturnType<typeof votesTold>,
  stored: StoredCount,
  hash: Hash,
): readonly SealedPart[] {
  const known = typeof told === 'object' ? told : undefined;
  const salt = stored.session.sealSalt ?? '';
  const now = sealedVotes(stored, { salt, hash, ...(known ? { digest: known.digest } : {}) });
  if (!now || (known && known.ballotsHash !== now.ballotsHash)) return ['ballots'];
  return known && known.checkCode !== now.checkCode ? ['figures'] : [];
}

/** An old line of the signing names no votes, and nothing is held against it. */
function checkSigning(count: LoggedCount, hash: Hash): SealCheck | undefined {
  const told = votesTold(lastSigning(count.events)?.payload);
  if (told === undefined) return undefined;
  const differs = told === 'unreadable' ? (['log'] as const) : changedSince(told, count, hash);
  return differs.length > 0 ? { kind: 'broken', since: 'signing', differs } : undefined;
}

/** The refusal for what nobody may take, nor seal, of a count whose votes are no longer those that were signed or sealed. */
export function refuseChanged(count: LoggedCount, hash: Hash): SealBroken | undefined {
  const { number } = count.session.round;
  const seal = checkSeal(count, hash);
  if (seal?.kind !== 'broken') return undefined;
  const [part] = seal.differs;
  const what = seal.since === 'signing' ? 'signed' : 'seal';
  return part && { code: `ballot-session.${what}-broken-${part}`, number };
}

/** True when a package tells the very votes that its line of sealing names; undefined of an old seal, which names none. */
export function tellsSealedVotes(pack: CountPackage, hash: Hash): boolean | undefined {
  const told = votesTold(lastSealing(pack.events)?.payload);
  if (told === undefined) return undefined;
  if (told === 'unreadable') return false;
  const { digest, ballotsHash, checkCode } = told;
  return ballotsHash === pack.ballotsHash && checkCode === countCheckCode(pack, hash, digest);
}
