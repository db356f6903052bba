import { digestNumber, latestDigest, unnumberedDigest, type DigestNumber } from './count-digest.ts';
import type { PackedEvent } from './session-line.ts';

/** What the lines of the signing and of the sealing say of the votes, so that both hold them and not only the log. */
export interface SealedVotes {
  /** How the two others were drawn. */
  readonly digest: DigestNumber;
  /** The code of the figures, as it stands at the foot of the papers. */
  readonly checkCode: string;
  /** See `hashOfBallots`. */
  readonly ballotsHash: string;
}

type Kinded = Pick<PackedEvent, 'kind'>;

/** The line of the log by which a count was sealed last. */
export function lastSealing<Line extends Kinded>(events: readonly Line[]): Line | undefined {
  return events.findLast(({ kind }) => kind === 'ballot.move-seal');
}

/** The line of the log by which the minutes of a count were signed. */
export function lastSigning<Line extends Kinded>(events: readonly Line[]): Line | undefined {
  return events.findLast(({ kind }) => kind === 'ballot.move-signMinutes');
}

/** What such a line says of the votes; undefined in an old one, unreadable where its digest bears a number that is not known here. */
export function votesTold(payload: unknown): SealedVotes | 'unreadable' | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  if (!('checkCode' in payload) || !('ballotsHash' in payload)) return undefined;
  const { checkCode, ballotsHash } = payload;
  if (typeof checkCode !== 'string' || typeof ballotsHash !== 'string') return undefined;
  const digest = digestNumber('digest' in payload ? payload.digest : undefined);
  return digest === undefined ? 'unreadable' : { digest, checkCode, ballotsHash };
}

/** Under which digest a count stands: that of its seal, else of its signed minutes, else the latest. */
export function digestIn(events: readonly Pick<PackedEvent, 'kind' | 'payload'>[]): DigestNumber {
  const line = lastSealing(events) ?? lastSigning(events);
  if (!line) return latestDigest;
  const told = votesTold(line.payload);
  return typeof told === 'object' ? told.digest : unnumberedDigest;
}
