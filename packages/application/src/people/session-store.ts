import type { AccountId, Id, Instant } from '@daihoi/domain/kernel';
import type { Grant } from '../access/index.ts';

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

/** The moment now, and the one after which a session must have been seen to be still in use. */
export interface SessionMoment {
  readonly now: Instant;
  readonly seenAfter: Instant;
}

/** A session in force with the person behind it and every right they have: all that a request needs to know of its sender. */
export interface SessionHolder {
  readonly session: SessionRow;
  readonly displayName: string;
  readonly grants: readonly Grant[];
}

export interface SessionStore {
  insert(session: SessionRow, tokenHash: string): Promise<void>;
  /** The session of a token that is neither revoked nor over nor idle. */
  byTokenHash(tokenHash: string, at: SessionMoment): Promise<SessionRow | undefined>;
  /** The same with its holder, in one question, for every request asks it; none for a closed account. */
  holderOf(tokenHash: string, at: SessionMoment): Promise<SessionHolder | undefined>;
  /** Sessions of an account that are in force, the one last seen first. */
  openOf(accountId: AccountId, at: SessionMoment): Promise<readonly SessionRow[]>;
  byId(id: SessionKey): Promise<SessionRow | undefined>;
  setStage(id: SessionKey, stage: SessionStage, expiresAt: Instant): Promise<void>;
  touch(id: SessionKey, at: Instant): Promise<void>;
  revoke(id: SessionKey, at: Instant): Promise<void>;
  /** Ends every session of an account, but for the one named. */
  revokeAll(accountId: AccountId, at: Instant, but: SessionKey | undefined): Promise<void>;
}
