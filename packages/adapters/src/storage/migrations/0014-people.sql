-- Failed attempts are counted by the name that was typed, whether an account has it or not: nobody learns which names exist.
alter table account drop column failed_attempts;
alter table account drop column locked_until;
create table attempt (
  name_hash text primary key,
  failed integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index attempt_last on attempt (last_at);

-- Whoever keeps an account: administrators of this unit or above it.
-- What an account is found by when somebody types: its names without marks.
alter table account add column search_key text not null default '';
alter table account add column home_unit_id uuid references unit (id);
create index account_home on account (home_unit_id);
-- The secret of an authenticator that has not yet shown a code; a slip is good for a while only.
alter table account add column totp_pending text;
alter table account add column first_use_until timestamptz;
create index account_first_use on account (first_use_hash) where first_use_hash is not null;

-- The last entry of every chain: what is cut off the end is missed here.
create table audit_head (
  chain text primary key,
  seq bigint not null,
  hash text not null
);
insert into audit_head (chain, seq, hash)
  select distinct on (chain) chain, seq, hash from audit_entry order by chain, seq desc;
create trigger audit_head_kept before delete on audit_head
  for each row execute function refuse_change();
create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function refuse_change();
