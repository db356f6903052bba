import type { AccountId, Instant } from '@daihoi/domain/kernel';
import type { Role } from '../access/index.ts';

/** How an account stands: in use, waiting for its slip to be used, or closed. */
export const accountStates = ['active', 'waiting', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

export interface AccountQuery {
  /** Accounts kept by this unit and those below it, or with a right there. */
  readonly path: string;
  readonly words: string;
  readonly role: Role | undefined;
  readonly state: AccountState | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface ListedAccount {
  readonly id: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly postTitle: string;
  readonly state: AccountState;
  readonly totp: boolean;
  readonly lastSeenAt: Instant | undefined;
  readonly grants: readonly { readonly role: string; readonly unitName: string }[];
}

/** Lists of accounts for those who keep them. */
export interface AccountLists {
  list(
    query: AccountQuery,
  ): Promise<{ readonly total: number; readonly rows: readonly ListedAccount[] }>;
}
