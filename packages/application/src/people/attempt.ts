import { dayOf, err, instantFrom, ok, type Instant, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../ports/ports.ts';
import { countTry, lockedAt } from './lock-out.ts';
import type { Secrets } from './secrets.ts';

export interface Locked {
  readonly code: 'sign-in.locked';
  /** Clock time and day in Vietnam, for the sentence. */
  readonly until: string;
  readonly lockedUntil: Instant;
}

const keptMs = 48 * 3_600_000;

/**
 * Takes a try under a name, or refuses while the name waits. The try stands as failed until `attemptPassed` takes it back.
 * The names of accounts and names that nobody has are treated alike.
 */
export function beginAttempt(
  ports: Pick<Ports, 'transact' | 'clock'>,
  secrets: Pick<Secrets, 'tokenHash'>,
  name: string,
): Promise<Result<true, Locked>> {
  return ports.transact(async (stores): Promise<Result<true, Locked>> => {
    const hash = secrets.tokenHash(`attempt:${name}`);
    const tries = await stores.attempts.hold(hash);
    // Only now: of many at once each waits for those before it, whose tries would else seem to lie ahead.
    const now = ports.clock.now();
    const until = lockedAt(tries, now);
    if (until) return err({ code: 'sign-in.locked', until: clockWords(until), lockedUntil: until });
    await stores.attempts.put(hash, countTry(tries, now));
    await stores.attempts.forget(instantFrom(Date.parse(now) - keptMs));
    return ok<true>(true);
  });
}

/** The secret was right: the count under the name begins anew. */
export async function attemptPassed(
  ports: Pick<Ports, 'transact'>,
  secrets: Pick<Secrets, 'tokenHash'>,
  name: string,
): Promise<void> {
  await ports.transact<true, never>(async (stores) => {
    await forgetAttempts(stores, secrets, name);
    return ok(true);
  });
}

/** What was tried under a name counts no more, whatever waits for it, together with the act that makes it so. */
export async function forgetAttempts(
  stores: Pick<Stores, 'attempts'>,
  secrets: Pick<Secrets, 'tokenHash'>,
  name: string,
): Promise<void> {
  await stores.attempts.clear(secrets.tokenHash(`attempt:${name}`));
}

function clockWords(at: Instant): string {
  const shifted = new Date(Date.parse(at) + 7 * 3_600_000).toISOString();
  const [year, month, day] = dayOf(at).split('-');
  return `${shifted.slice(11, 19)} (${Number(day)}/${Number(month)}/${year})`;
}
