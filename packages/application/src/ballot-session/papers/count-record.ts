import {
  equationsOf,
  signedCommittee,
  toldInput,
  toSessionInput,
  type BallotSession,
  type PlacedBallot,
} from '@daihoi/domain/ballot-session';
import { isRehearsalCode, keyCodeOf } from '@daihoi/domain/count-proof';
import type { ElectionCount } from '@daihoi/domain/election';
import { canonicalJson } from '@daihoi/domain/kernel';
import { checkCodeOf } from '../../issuing/index.ts';
import { digestOf, latestDigest, type DigestNumber } from '../count-digest.ts';
import type { CountPackage, RecordedCount } from '../count-package-shape.ts';
import { summaryOf } from '../count-summary.ts';

/**
 * The code at the foot of every paper of a ballot. It is drawn from the data alone, so that the sealed package and the paper
 * can be compared without a network; signing and sealing do not change it.
 * @param hash SHA-256 as hexadecimal text
 * @param digest the one under which the count was signed and sealed
 */
export function countCheckCode(
  recorded: RecordedCount,
  hash: (text: string) => string,
  digest: DigestNumber = latestDigest,
): string {
  return checkCodeOf(hash(canonicalJson(digestOf(digest).figures(recorded))));
}

/** What a running session would put into its package. */
export function recordedCount(
  session: BallotSession,
  {
    placed,
    count,
  }: { readonly placed: readonly PlacedBallot[]; readonly count: ElectionCount | undefined },
): RecordedCount {
  const input = toSessionInput(session, placed);
  return {
    sessionId: session.id,
    office: session.office,
    number: session.round.number,
    committee: committeeOf(session),
    equations: (equationsOf(session) ?? []).map(({ name, left, right, holds }) => ({
      name,
      left,
      right,
      holds,
    })),
    input: input && toldInput(input, count),
    count: count && summaryOf(count),
  };
}

/** As it stands in the signed minutes: whoever leads it since then has counted nothing. */
export function committeeOf(session: BallotSession): CountPackage['committee'] {
  return signedCommittee(session).map(({ id, name, role }) => ({ id, name, role }));
}

/** What stands for the key of the room, to be compared by eye. */
export function roomKeyCode(publicKey: string, hash: (text: string) => string): string {
  return keyCodeOf(hash(publicKey));
}

/** True for the key of a rehearsal: what it signed is no result, and the key itself says so. */
export function isRehearsalKey(publicKey: string, hash: (text: string) => string): boolean {
  return isRehearsalCode(roomKeyCode(publicKey, hash));
}
