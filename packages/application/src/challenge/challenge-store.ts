import type { Instant } from '@daihoi/domain/kernel';

/** What pages without signing in leave behind so that machines cannot flood them: kept for hours, never an address. */
export interface ChallengeStore {
  /** Takes a challenge; false when it was taken before, on whichever server. Remembers it until its last moment. */
  spend(nonce: string, until: Instant): Promise<boolean>;
  /** Counts one more use under a key in the stretch of time that begins at `since`; answers how many there are now. */
  countUse(key: string, since: Instant): Promise<number>;
  /** Drops challenges that ended and uses counted before a moment, some at a time. */
  forget(before: Instant): Promise<void>;
}
