import type { AccountId } from '@daihoi/domain/kernel';
import type { Grant } from '../access/index.ts';

export interface AccountRow {
  readonly id: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly postTitle: string;
  readonly passwordHash: string | undefined;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
  readonly demonstration: boolean;
  readonly version: number;
}

export interface AccountStore {
  byId(id: AccountId): Promise<AccountRow | undefined>;
  byUsername(username: string): Promise<AccountRow | undefined>;
  /** Rights in force, each with the present path of its unit. */
  grantsOf(id: AccountId): Promise<readonly Grant[]>;
}
