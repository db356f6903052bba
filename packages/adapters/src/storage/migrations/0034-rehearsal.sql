-- Exercises of a rehearsal. What an exercise came to is never stored: it is judged from the ballots that were keyed. Only a
-- power cut is recorded, for what was acknowledged before it is known outside the database alone.
create table exercise_attempt (
  id uuid primary key,
  exercise text not null,
  size text not null,
  congress_id uuid not null references congress (id),
  office text not null,
  number integer not null check (number >= 1),
  plan jsonb not null,
  begun_at timestamptz not null,
  begun_by uuid not null references account (id),
  armed_at timestamptz,
  turn bigint generated always as identity
);

create table power_cut (
  attempt_id uuid primary key references exercise_attempt (id),
  cut_at timestamptz not null,
  back_at timestamptz not null,
  acknowledged integer not null,
  found integer not null,
  sent_hash text not null,
  found_hash text not null,
  log_whole boolean not null
);
create trigger power_cut_kept before update or delete on power_cut
  for each row execute function refuse_change();
create trigger power_cut_no_truncate before truncate on power_cut
  for each statement execute function refuse_change();
