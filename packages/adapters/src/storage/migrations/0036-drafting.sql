-- Drafts of papers of a congress. Versions never change; what the check said stands beside each of them.
create table draft (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  kind text not null,
  title text not null check (length(title) between 1 and 300),
  state text not null,
  newest integer not null default 0,
  editor_id uuid references account (id),
  editor_since timestamptz,
  created_at timestamptz not null,
  created_by uuid not null references account (id),
  version integer not null default 1,
  check ((editor_id is null) = (editor_since is null))
);
create index draft_congress on draft (congress_id, created_at, id);

create table draft_version (
  draft_id uuid not null references draft (id),
  number integer not null check (number > 0),
  file_hash text not null references stored_file (hash),
  file_name text not null,
  why text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null references account (id),
  report jsonb not null,
  primary key (draft_id, number)
);

create function draft_version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a draft is never changed';
end $$;
create trigger draft_version_stays before update or delete on draft_version
  for each row execute function draft_version_stays();

create table draft_round (
  draft_id uuid not null references draft (id),
  number integer not null,
  version_number integer not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null references account (id),
  outcome text check (outcome in ('returned', 'passed', 'takenBack')),
  decided_at timestamptz,
  decided_by uuid references account (id),
  primary key (draft_id, number),
  check ((outcome is null) = (decided_at is null))
);

create table draft_remark (
  id uuid primary key,
  draft_id uuid not null references draft (id),
  round integer not null,
  version_number integer not null,
  paragraph integer,
  passage text not null,
  text text not null check (length(text) between 1 and 4000),
  made_at timestamptz not null,
  made_by uuid not null references account (id),
  answer text,
  answered_at timestamptz,
  answered_by uuid references account (id),
  check ((answer is null) = (answered_at is null))
);
create index draft_remark_draft on draft_remark (draft_id, made_at, id);

-- Findings that the office lets stand, by the key they keep over versions.
create table accepted_finding (
  draft_id uuid not null references draft (id),
  key text not null,
  reason text not null check (length(reason) between 1 and 1000),
  accepted_at timestamptz not null,
  accepted_by uuid not null references account (id),
  primary key (draft_id, key)
);
