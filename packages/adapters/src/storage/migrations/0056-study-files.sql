-- Files of thematic studies of a drafting team, by the study of the plan they belong to. Files come and stay.
create table draft_study_file (
  id uuid primary key,
  draft_id uuid not null references draft (id),
  work_id uuid not null,
  number integer not null check (number > 0),
  file_hash text not null references stored_file (hash),
  file_name text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references account (id),
  unique (draft_id, work_id, number)
);
create trigger draft_study_file_append_only before update or delete on draft_study_file
  for each row execute function refuse_change();
