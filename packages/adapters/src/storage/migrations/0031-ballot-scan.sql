-- Scans in the counting room. What came in is only ever appended: the file as it was handed in, and each page as it was read.
-- How far the reading of a file is stands beside it, so that it goes on where a power cut left it.
create table ballot_layout (
  session_id uuid not null references ballot_session (id),
  hash text not null,
  paper text not null check (paper in ('A4', 'A5')),
  fingerprint text not null,
  layout text not null,
  at timestamptz not null,
  turn bigint generated always as identity,
  primary key (session_id, hash)
);
create trigger ballot_layout_kept before update or delete on ballot_layout
  for each row execute function refuse_change();
create trigger ballot_layout_no_truncate before truncate on ballot_layout
  for each statement execute function refuse_change();

create table ballot_scan_file (
  id uuid primary key,
  session_id uuid not null references ballot_session (id),
  witness smallint not null check (witness in (1, 2)),
  name text not null,
  hash text not null references stored_file (hash),
  layout_hash text not null,
  source text not null check (source in ('upload', 'folder', 'camera')),
  same_as uuid references ballot_scan_file (id),
  member_id uuid not null,
  actor_id uuid not null references account (id),
  actor_name text not null,
  at timestamptz not null,
  turn bigint generated always as identity,
  foreign key (session_id, layout_hash) references ballot_layout (session_id, hash)
);
create index ballot_scan_file_session on ballot_scan_file (session_id, witness, turn);
create trigger ballot_scan_file_kept before update or delete on ballot_scan_file
  for each row execute function refuse_change();
create trigger ballot_scan_file_no_truncate before truncate on ballot_scan_file
  for each statement execute function refuse_change();

create table ballot_scan_state (
  file_id uuid primary key references ballot_scan_file (id),
  page_count integer,
  read_at timestamptz,
  -- Its pages stand among the ballots that are compared.
  filed boolean not null default false
);
create index ballot_scan_state_unread on ballot_scan_state (file_id) where read_at is null;

create table ballot_scan_page (
  file_id uuid not null references ballot_scan_file (id),
  page integer not null check (page >= 1),
  kind text not null check (kind in ('ballot', 'blank', 'foreign', 'unreadable', 'fault')),
  layout_page integer,
  rows jsonb not null,
  doubts jsonb not null,
  fault text,
  upside_down boolean not null,
  -- An earlier page with the pen in the same places.
  twin text,
  -- Equal for pages on which the same was read: only those are laid beside each other to find a sheet scanned twice.
  alike text,
  ink jsonb,
  primary key (file_id, page)
);
create index ballot_scan_page_alike on ballot_scan_page (file_id, alike) where alike is not null;
create trigger ballot_scan_page_kept before update or delete on ballot_scan_page
  for each row execute function refuse_change();
create trigger ballot_scan_page_no_truncate before truncate on ballot_scan_page
  for each statement execute function refuse_change();

-- The images that a scanned ballot was made from; empty for a ballot that people take from the paper, null for a keyed one.
alter table keyed_ballot add column pages jsonb;
