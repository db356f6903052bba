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
 * ballot then either.
 * @returns undefined where nothing was sealed yet
 */
export function checkSeal({ events, ...stored }: LoggedCount, hash: Hash): SealCheck | undefined {
  const { sealHash } = stored.session;
  if (sealHash === undefined) return undefined;
  const sealing = lastSealing(events);
  if (!sealing) return { kind: 'broken', differs: ['log'] };
  const told = votesTold(sealing.payload);
  const named = sealing.previousHash === sealHash && told !== 'unreadable';
  const differs = [...changedSince(told, stored, hash), ...(named ? [] : ['log' as const])];
  const { at: sealedAt } = sealing;
  if (differs.length > 0) return { kind: 'broken', sealedAt, differs };
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

/**
 * The refusal for a count that is no longer what was sealed, or, while it has no seal yet, what its minutes were signed for. An
 * old line of the signing names no votes, and refuses nothing.
 */
export function refuseChanged(count: LoggedCount, hash: Hash): SealBroken | undefined {
  const { session, events } = count;
  const broken = refuseBroken(session, checkSeal(count, hash));
  if (broken) return broken;
  const told = votesTold(lastSigning(events)?.payload);
  if (told === undefined) return undefined;
  const [part] = told === 'unreadable' ? (['log'] as const) : changedSince(told, count, hash);
  return part && { code: `ballot-session.signed-broken-${part}`, number: session.round.number };
}

/** The refusal for what nobody may take from a broken seal; undefined for one that holds. */
function refuseBroken(
  { round }: Pick<BallotSession, 'round'>,
  seal: SealCheck | undefined,
): SealBroken | undefined {
  const [part] = seal?.kind === 'broken' ? seal.differs : [];
  return part && { code: `ballot-session.seal-broken-${part}`, number: round.number };
}

/** True when a package tells the very votes that its line of sealing names; undefined of an old seal, which names none. */
export function tellsSealedVotes(pack: CountPackage, hash: Hash): boolean | undefined {
  const told = votesTold(lastSealing(pack.events)?.payload);
  if (told === undefined) return undefined;
  if (told === 'unreadable') return false;
  const { digest, ballotsHash, checkCode } = told;
  return ballotsHash === pack.ballotsHash && checkCode === countCheckCode(pack, hash, digest);
}
