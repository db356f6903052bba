import { instantFrom, type Instant } from '@daihoi/domain/kernel';

/** Wrong tries that cost nothing but the typing. */
const freeTries = 5;
const firstDelaySeconds = 30;
const longestDelaySeconds = 15 * 60;
/** After a quiet day the count begins anew. */
const forgottenAfterMs = 24 * 3_600_000;

/** What is known of the tries under one name. */
export interface Tries {
  readonly failed: number;
  readonly lastAt: Instant;
  readonly lockedUntil: Instant | undefined;
}

/**
 * The moment until which no try is taken; undefined when the door is open. Where the last try lies ahead, the clock was set back
 * since: the wait would then last for as long as it was set back, so one try is taken and counted by the clock as it goes now.
 */
export function lockedAt(tries: Tries | undefined, now: Instant): Instant | undefined {
  const until = tries?.lockedUntil;
  if (!tries || until === undefined || tries.lastAt > now) return undefined;
  return until > now ? until : undefined;
}

/**
 * Counts one more try as failed before it is judged, so that many at once gain nothing. The wait doubles from 30 seconds
 * to a quarter of an hour and is never for good.
 */
export function countTry(tries: Tries | undefined, now: Instant): Tries {
  const fresh = tries && Date.parse(now) - Date.parse(tries.lastAt) < forgottenAfterMs;
  const failed = (fresh ? tries.failed : 0) + 1;
  if (failed < freeTries) return { failed, lastAt: now, lockedUntil: undefined };
  const delay = Math.min(longestDelaySeconds, firstDelaySeconds * 2 ** (failed - freeTries));
  return { failed, lastAt: now, lockedUntil: instantFrom(Date.parse(now) + delay * 1000) };
}
