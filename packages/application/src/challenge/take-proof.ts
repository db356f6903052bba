import { isSolved, readChallenge, type Challenge } from '@daihoi/domain/challenge';
import { err, instantFrom, ok, type Result } from '@daihoi/domain/kernel';
import type { Secrets } from '../people/secrets.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { ticketSeam } from './issue-challenge.ts';

/** A challenge with the answers that a browser found. */
export interface ChallengeProof {
  readonly ticket: string;
  readonly answers: readonly number[];
}

/** Why a proof opens nothing. The page asks for another challenge and works again; nobody types anything twice. */
export interface ProofRefusal {
  readonly code:
    'challenge.foreign' | 'challenge.expired' | 'challenge.unsolved' | 'challenge.spent';
}

const forgottenAfterMs = 24 * 3_600_000;

/**
 * Takes a proof once: signed by this installation, for this purpose, not expired, solved, never taken before. What was taken is
 * remembered in the transaction of the act that it opens, so an act that fails leaves the proof unspent.
 */
export async function takeProof(
  { clock, secrets }: Pick<Ports, 'clock'> & { readonly secrets: Pick<Secrets, 'isKeyedHash'> },
  { challenges }: Pick<Stores, 'challenges'>,
  { proof, purpose }: { readonly proof: ChallengeProof; readonly purpose: string },
): Promise<Result<true, ProofRefusal>> {
  const challenge = signedChallenge(secrets, proof.ticket);
  if (challenge?.purpose !== purpose) return err({ code: 'challenge.foreign' });
  const now = clock.now();
  if (challenge.expiresAt <= now) return err({ code: 'challenge.expired' });
  if (!isSolved(proof.ticket, challenge.effort, proof.answers))
    return err({ code: 'challenge.unsolved' });
  const fresh = await challenges.spend(challenge.nonce, challenge.expiresAt);
  if (!fresh) return err({ code: 'challenge.spent' });
  await challenges.forget(instantFrom(Date.parse(now) - forgottenAfterMs));
  return ok<true>(true);
}

function signedChallenge(
  secrets: Pick<Secrets, 'isKeyedHash'>,
  ticket: string,
): Challenge | undefined {
  const [text = '', signature = '', ...more] = ticket.split(ticketSeam);
  return more.length === 0 && secrets.isKeyedHash(text, signature)
    ? readChallenge(text)
    : undefined;
}
