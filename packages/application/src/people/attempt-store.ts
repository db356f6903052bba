import type { Instant } from '@daihoi/domain/kernel';
import type { Tries } from './lock-out.ts';

/** Tries at a secret, counted under the hash of the name that was typed. */
export interface AttemptStore {
  /** Reads the tries and holds the name until the transaction ends, so that tries at once are counted one by one. */
  hold(nameHash: string): Promise<Tries | undefined>;
  put(nameHash: string, tries: Tries): Promise<void>;
  clear(nameHash: string): Promise<void>;
  /** Drops what nobody touched since the moment. */
  forget(before: Instant): Promise<void>;
}
