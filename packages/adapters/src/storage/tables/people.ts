import type { Generated } from 'kysely';

export interface AccountTable {
  id: string;
  username: string;
  display_name: string;
  post_title: string;
  password_hash: string | null;
  first_use_hash: string | null;
  first_use_until: string | null;
  search_key: Generated<string>;
  home_unit_id: string | null;
  must_change_password: boolean;
  totp_secret: string | null;
  totp_enabled: boolean;
  totp_last_step: number | null;
  totp_pending: string | null;
  recovery_hashes: Generated<readonly string[]>;
  disabled: Generated<boolean>;
  oidc_subject: string | null;
  demonstration: Generated<boolean>;
  created_at: string;
  version: Generated<number>;
}

export interface RoleGrantTable {
  id: string;
  account_id: string;
  role: string;
  unit_id: string;
  granted_at: string;
  granted_by: string | null;
  revoked_at: string | null;
  revoked_by: string | null;
}

export interface SessionTable {
  id: string;
  token_hash: string;
  account_id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
  stage: string;
  address: string;
  agent: string;
  revoked_at: string | null;
}

export interface SettingTable {
  key: string;
  value: unknown;
  version: Generated<number>;
}

export interface AuditEntryTable {
  chain: string;
  seq: number;
  id: string;
  at: string;
  actor_id: string | null;
  actor_name: string;
  act: string;
  unit_id: string | null;
  unit_path: string | null;
  target_kind: string;
  target_id: string;
  before: unknown;
  after: unknown;
  previous_hash: string;
  hash: string;
}

export interface AttemptTable {
  name_hash: string;
  failed: number;
  last_at: string;
  locked_until: string | null;
}

export interface AuditHeadTable {
  chain: string;
  seq: number;
  hash: string;
}
