-- The counting room. A ballot is its present value under a version; everything that was done stands in its log, each line
-- chained to the one before. What typists keyed is only ever appended: the latest entry for a ballot counts.
create table ballot_session (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  office text not null,
  number integer not null check (number >= 1),
  state text not null,
  value jsonb not null,
  opened_at timestamptz not null,
  version integer not null default 1
);
create index ballot_session_place on ballot_session (congress_id, office, number, opened_at);
create unique index ballot_session_running on ballot_session (congress_id, office, number) where state <> 'VOID';

create table ballot_session_event (
  session_id uuid not null references ballot_session (id),
  seq integer not null,
  kind text not null,
  at timestamptz not null,
  actor_id uuid not null references account (id),
  members jsonb not null,
  payload jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (session_id, seq)
);
create trigger ballot_session_event_kept before update or delete on ballot_session_event
  for each row execute function refuse_change();
create trigger ballot_session_event_no_truncate before truncate on ballot_session_event
  for each statement execute function refuse_change();

create table keyed_ballot (
  id uuid primary key,
  session_id uuid not null references ballot_session (id),
  witness smallint not null check (witness in (1, 2)),
  bundle integer not null check (bundle >= 1),
  position integer not null check (position between 1 and 25),
  marks jsonb not null,
  member_id uuid not null,
  at timestamptz not null,
  turn bigint generated always as identity
);
create index keyed_ballot_place on keyed_ballot (session_id, witness, bundle, position, turn desc);
create trigger keyed_ballot_kept before update or delete on keyed_ballot
  for each row execute function refuse_change();
create trigger keyed_ballot_no_truncate before truncate on keyed_ballot
  for each statement execute function refuse_change();

-- A code serves a member of a committee for every ballot of the congress. Only its hash is stored.
create table counting_code (
  member_id uuid primary key,
  congress_id uuid not null references congress (id),
  code_hash text not null
);

create table keying_seat (
  token_hash text primary key,
  session_id uuid not null references ballot_session (id),
  member_id uuid not null,
  witness smallint not null check (witness in (1, 2)),
  opened_at timestamptz not null
);
