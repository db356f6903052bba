create table account (
  id uuid primary key,
  username text not null unique,
  display_name text not null,
  post_title text not null default '',
  password_hash text,
  first_use_hash text,
  must_change_password boolean not null default false,
  totp_secret text,
  totp_enabled boolean not null default false,
  totp_last_step bigint,
  recovery_hashes text[] not null default '{}',
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  disabled boolean not null default false,
  oidc_subject text unique,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1
);

create table role_grant (
  id uuid primary key,
  account_id uuid not null references account (id),
  role text not null,
  unit_id uuid not null references unit (id),
  granted_at timestamptz not null,
  granted_by uuid,
  revoked_at timestamptz,
  revoked_by uuid
);
create unique index role_grant_current on role_grant (account_id, role, unit_id) where revoked_at is null;
create index role_grant_unit on role_grant (unit_id);

create table session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references account (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  stage text not null,
  address text not null,
  agent text not null,
  revoked_at timestamptz
);
create index session_account on session (account_id);

create table setting (
  key text primary key,
  value jsonb not null,
  version integer not null default 1
);

-- One chain per province (and one for the installation): the hash of each entry covers the entry before it.
create table audit_entry (
  chain text not null,
  seq bigint not null,
  id uuid not null unique,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  act text not null,
  unit_id uuid,
  unit_path text collate "C",
  target_kind text not null,
  target_id text not null,
  before jsonb,
  after jsonb,
  previous_hash text not null,
  hash text not null,
  primary key (chain, seq)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_unit on audit_entry (unit_path, at);
create index audit_entry_target on audit_entry (target_kind, target_id, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append_only: % is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger congress_event_append_only before update or delete on congress_event
  for each row execute function refuse_change();
create trigger congress_event_no_truncate before truncate on congress_event
  for each statement execute function refuse_change();
