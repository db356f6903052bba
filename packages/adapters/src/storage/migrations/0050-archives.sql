-- Closed archives: the manifest as it was signed, and the files that it names. Neither is ever changed; what is open or new later
-- makes another archive of the same matter, which names this one by its hash.
create table archive (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  season_id uuid not null references season (id),
  -- Null for the papers that the unit issued in the term of the season.
  congress_id uuid references congress (id),
  number integer not null check (number >= 1),
  fingerprint text not null check (length(fingerprint) = 64),
  manifest text not null,
  manifest_hash text not null check (length(manifest_hash) = 64),
  lacking integer not null check (lacking >= 0),
  note text check (length(note) between 1 and 1000),
  closed_on date not null,
  closed_at timestamptz not null,
  closed_by uuid not null references account (id),
  check (lacking = 0 or note is not null)
);
create unique index archive_of_congress on archive (congress_id, number) where congress_id is not null;
create unique index archive_of_term on archive (unit_id, season_id, number) where congress_id is null;
create trigger archive_kept before update or delete on archive
  for each row execute function refuse_change();
create trigger archive_no_truncate before truncate on archive
  for each statement execute function refuse_change();

create table archive_file (
  archive_id uuid not null references archive (id),
  place integer not null check (place >= 1),
  path text not null,
  part text not null,
  title text not null,
  hash text not null references stored_file (hash),
  bytes bigint not null,
  primary key (archive_id, path)
);
create index archive_file_hash on archive_file (hash);
create trigger archive_file_kept before update or delete on archive_file
  for each row execute function refuse_change();
create trigger archive_file_no_truncate before truncate on archive_file
  for each statement execute function refuse_change();

-- The bytes of a content were removed after its term; the row stays for those that name it.
alter table stored_file add column removed_at timestamptz;
