import type { AccountId, Id, Instant, Result, UnitId } from '@daihoi/domain/kernel';
import type { Grant, Role } from '../access/index.ts';
import type { StaleVersion } from '../ports/versioned.ts';

export type GrantId = Id<'GrantId'>;

export interface AccountRow {
  readonly id: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly postTitle: string;
  readonly passwordHash: string | undefined;
  readonly mustChangePassword: boolean;
  readonly disabled: boolean;
  readonly demonstration: boolean;
  /** The unit whose administrators keep the account; without one, the highest unit of its rights. */
  readonly home: { readonly id: UnitId; readonly path: string } | undefined;
  readonly firstUse: { readonly hash: string; readonly until: Instant } | undefined;
  /** The sealed secret of the authenticator in use, and the last step that was taken. */
  readonly totp: string | undefined;
  readonly totpPending: string | undefined;
  readonly recoveryLeft: number;
  /** Who the account is at the installation's identity provider. */
  readonly oidcSubject: string | undefined;
  readonly createdAt: Instant;
  readonly version: number;
}

/** A right with what a list of rights says about it. */
export interface GrantRow extends Grant {
  readonly id: GrantId;
  readonly grantedAt: Instant;
}

export interface NewGrant {
  readonly id: GrantId;
  readonly accountId: AccountId;
  readonly role: Role;
  readonly unitId: UnitId;
  readonly at: Instant;
  readonly by: AccountId | undefined;
}

export interface NewAccount {
  readonly id: AccountId;
  readonly username: string;
  readonly displayName: string;
  readonly postTitle: string;
  readonly homeUnitId: UnitId;
  readonly firstUse: { readonly hash: string; readonly until: Instant };
  readonly createdAt: Instant;
}

/** What an administrator may change of an account. */
export interface AccountDetails {
  readonly displayName: string;
  readonly postTitle: string;
  readonly disabled: boolean;
  readonly oidcSubject: string | undefined;
}

/** Secrets of an account, each replaced only when it is named; null takes it away. */
export interface CredentialChange {
  readonly passwordHash?: string | null;
  readonly mustChangePassword?: boolean;
  readonly firstUse?: { readonly hash: string; readonly until: Instant } | null;
  readonly totp?: string | null;
  readonly totpPending?: string | null;
  readonly recoveryHashes?: readonly string[];
}

export interface AccountStore {
  byId(id: AccountId): Promise<AccountRow | undefined>;
  byUsername(username: string): Promise<AccountRow | undefined>;
  byOidcSubject(subject: string): Promise<AccountRow | undefined>;
  /** Rights in force, each with the present path of its unit. */
  grantsOf(id: AccountId): Promise<readonly Grant[]>;
  grantRowsOf(id: AccountId): Promise<readonly GrantRow[]>;
  insert(accounts: readonly NewAccount[], grants: readonly NewGrant[]): Promise<void>;
  /** Saves the details under the version that was read. */
  save(
    id: AccountId,
    version: number,
    details: AccountDetails,
  ): Promise<Result<number, StaleVersion>>;
  setCredentials(id: AccountId, change: CredentialChange): Promise<void>;
  /** True when the step lies after every step taken before: a code opens one door once. */
  takeTotpStep(id: AccountId, step: number): Promise<boolean>;
  /** True when the recovery code was there; it is gone then. */
  takeRecoveryCode(id: AccountId, hash: string): Promise<boolean>;
  /** False when the account has this right already. */
  addGrant(grant: NewGrant): Promise<boolean>;
  revokeGrant(id: GrantId, at: Instant, by: AccountId): Promise<void>;
  /** Those of the names that accounts have already. */
  takenUsernames(names: readonly string[]): Promise<ReadonlySet<string>>;
  /** Units among these at which somebody who can sign in holds one of the roles. */
  unitsWithRole(units: readonly UnitId[], roles: readonly Role[]): Promise<ReadonlySet<UnitId>>;
  /** Accounts in use that administer the unit; holds them until the transaction ends. */
  holdAdministrators(unitId: UnitId): Promise<readonly AccountId[]>;
}
