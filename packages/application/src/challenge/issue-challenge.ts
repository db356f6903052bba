import { challengeParts, writeChallenge, type ChallengeEffort } from '@daihoi/domain/challenge';
import { instantFrom, type Instant } from '@daihoi/domain/kernel';
import type { Secrets } from '../people/secrets.ts';
import type { Ports } from '../ports/ports.ts';

/** A challenge on its way to a browser. */
export interface IssuedChallenge {
  /** What the browser works on and sends back: the challenge and its signature. */
  readonly ticket: string;
  readonly effort: ChallengeEffort;
  readonly expiresAt: Instant;
}

/** Long enough to write a comment, short enough that nobody collects answers for a week. */
const validMs = 60 * 60_000;

/** What stands between a challenge and its signature. */
export const ticketSeam = '.';

/**
 * Makes a challenge for a purpose, signed with the secret of the installation, so that nothing has to be kept until it is taken.
 * @param bits how hard each of its parts is
 */
export function issueChallenge(
  ports: Pick<Ports, 'clock'>,
  secrets: Pick<Secrets, 'newToken' | 'keyedHash'>,
  { purpose, bits }: { readonly purpose: string; readonly bits: number },
): IssuedChallenge {
  const expiresAt = instantFrom(Date.parse(ports.clock.now()) + validMs);
  const effort = { parts: challengeParts, bits };
  const text = writeChallenge({ purpose, nonce: secrets.newToken(), effort, expiresAt });
  return { ticket: `${text}${ticketSeam}${secrets.keyedHash(text)}`, effort, expiresAt };
}
