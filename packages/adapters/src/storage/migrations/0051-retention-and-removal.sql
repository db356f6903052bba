-- How long the files of a part of an archive are kept, as a person entered it with the clause that says so. A part without a row is
-- kept: no rule that we read sets a term.
create table retention_term (
  part text primary key,
  -- Null where a term that was entered was taken back.
  kind text check (kind in ('permanent', 'years')),
  years integer check (years between 1 and 100),
  clause text,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null references account (id),
  check ((kind is not distinct from 'years') = (years is not null)),
  check ((kind is null) = (clause is null))
);

-- What one person proposes to remove after its term, by a numbered decision, and another confirms. The lines stay for good.
create table file_removal (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  congress_id uuid not null references congress (id),
  source text not null check (source in ('archive', 'ballotImages')),
  decision text not null check (length(decision) between 1 and 100),
  decided_on date not null,
  state text not null check (state in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
  proposed_at timestamptz not null,
  proposed_by uuid not null references account (id),
  settled_at timestamptz,
  settled_on date,
  settled_by uuid references account (id),
  check ((state = 'PROPOSED') = (settled_by is null)),
  check ((settled_at is null) = (settled_by is null)),
  check ((settled_on is null) = (settled_by is null)),
  check (state <> 'CONFIRMED' or settled_by <> proposed_by)
);
create unique index file_removal_open on file_removal (congress_id, source) where state = 'PROPOSED';
create index file_removal_congress on file_removal (congress_id, proposed_at desc);

create function file_removal_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'PROPOSED'
    or (new.id, new.unit_id, new.congress_id, new.source, new.decision, new.decided_on, new.proposed_at, new.proposed_by)
      is distinct from (old.id, old.unit_id, old.congress_id, old.source, old.decision, old.decided_on, old.proposed_at, old.proposed_by)
  then raise exception 'append_only: a removal is settled once and never changed';
  end if;
  return new;
end $$;
create trigger file_removal_stays before update or delete on file_removal
  for each row execute function file_removal_stays();
create trigger file_removal_no_truncate before truncate on file_removal
  for each statement execute function refuse_change();

create table file_removal_line (
  removal_id uuid not null references file_removal (id),
  place integer not null check (place >= 1),
  hash text not null references stored_file (hash),
  title text not null,
  bytes bigint not null,
  kept_until date not null,
  -- Where the index of an archive lists it; null for the image of a ballot.
  archive_id uuid references archive (id),
  path text,
  primary key (removal_id, place),
  check ((archive_id is null) = (path is null))
);
create index file_removal_line_archive on file_removal_line (archive_id) where archive_id is not null;
create trigger file_removal_line_kept before update or delete on file_removal_line
  for each row execute function refuse_change();
create trigger file_removal_line_no_truncate before truncate on file_removal_line
  for each statement execute function refuse_change();

-- When the bytes of a removed content were taken off the disk.
alter table stored_file add column swept_at timestamptz;
create index stored_file_left_over on stored_file (hash) where removed_at is not null and swept_at is null;
