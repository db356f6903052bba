import type { AccountId, Id, Instant } from '@daihoi/domain/kernel';

export type SessionKey = Id<'SessionKey'>;

/** How far a sign-in has come: only `done` opens anything but the next step. */
export const sessionStages = ['totp', 'changePassword', 'done'] as const;
export type SessionStage = (typeof sessionStages)[number];

export interface SessionRow {
  readonly id: SessionKey;
  readonly accountId: AccountId;
  readonly stage: SessionStage;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly address: string;
  readonly agent: string;
}

export interface SessionStore {
  insert(session: SessionRow, tokenHash: string): Promise<void>;
  /** Sessions that are neither revoked nor over at the moment given. */
  byTokenHash(tokenHash: string, at: Instant): Promise<SessionRow | undefined>;
  setStage(id: SessionKey, stage: SessionStage): Promise<void>;
  touch(id: SessionKey, at: Instant): Promise<void>;
  revoke(id: SessionKey, at: Instant): Promise<void>;
}
