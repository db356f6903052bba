-- Who watches the scan folder for which witness, and every conclusion on a ballot in doubt as it was proposed and confirmed.
create table ballot_scan_watch (
  id uuid primary key,
  session_id uuid not null references ballot_session (id),
  witness smallint not null check (witness in (1, 2)),
  member_id uuid not null,
  actor_id uuid not null references account (id),
  actor_name text not null,
  started_at timestamptz not null,
  stopped_at timestamptz
);
-- One folder serves one scanner at a time.
create unique index ballot_scan_watch_running on ballot_scan_watch ((true)) where stopped_at is null;

create table ballot_conclusion (
  session_id uuid not null references ballot_session (id),
  turn bigint generated always as identity,
  bundle integer not null check (bundle >= 1),
  position integer not null check (position between 1 and 25),
  step text not null check (step in ('proposed', 'confirmed')),
  -- What the two witnesses saw when it was proposed: of a scanner, what the reader would have said.
  seen jsonb not null,
  marks jsonb not null,
  reason text not null,
  member_id uuid not null,
  at timestamptz not null,
  primary key (session_id, turn)
);
create trigger ballot_conclusion_kept before update or delete on ballot_conclusion
  for each row execute function refuse_change();
create trigger ballot_conclusion_no_truncate before truncate on ballot_conclusion
  for each statement execute function refuse_change();
