-- Who was convened to a congress, or to the first meeting of the people it elected, and where each of them is on the day.
create table register_entry (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  gathering text not null check (gathering in ('congress', 'committee', 'inspectionCommittee')),
  name text not null check (length(name) between 1 and 120),
  unit text not null check (length(unit) <= 200),
  kind text not null check (kind in ('expected', 'present', 'absent', 'replaced')),
  exclusion text,
  replaced_by uuid,
  version integer not null default 1,
  turn bigint generated always as identity,
  -- Only somebody who is away is taken off the base, so that nobody is present and excluded at once.
  check (exclusion is null or kind = 'absent'),
  check ((kind = 'replaced') = (replaced_by is not null))
);
create index register_entry_place on register_entry (congress_id, gathering, turn);

-- The people behind a roll, as they stood when the counting committee froze it: what a majority was measured by can be looked up
-- after the register has gone on. The log of the ballot holds the digest.
create table frozen_register (
  session_id uuid not null references ballot_session (id),
  roll integer not null,
  digest text not null,
  entries jsonb not null,
  primary key (session_id, roll)
);
create function frozen_register_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the people behind a frozen roll are never changed';
end $$;
create trigger frozen_register_stays before update or delete on frozen_register
  for each row execute function frozen_register_stays();
