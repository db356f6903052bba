-- Templates of papers that a unit makes for its subtree. Versions never change; what was found in each stands beside it.
create table paper_template (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  season_id uuid not null references season (id),
  kind text not null,
  title text not null check (length(title) between 1 and 300),
  note text not null check (length(note) <= 2000),
  -- The levels of the units that it is for: ["GRASSROOTS"].
  levels jsonb not null,
  newest integer not null default 0,
  issued_version integer,
  issued_at timestamptz,
  issued_by uuid references account (id),
  withdrawn boolean not null default false,
  created_at timestamptz not null,
  created_by uuid not null references account (id),
  version integer not null default 1,
  check ((issued_version is null) = (issued_at is null)),
  check ((issued_version is null) = (issued_by is null))
);
create index paper_template_unit on paper_template (season_id, unit_id);

create table paper_template_version (
  template_id uuid not null references paper_template (id),
  number integer not null check (number > 0),
  file_hash text not null references stored_file (hash),
  file_name text not null,
  why text not null,
  made_at timestamptz not null,
  made_by uuid not null references account (id),
  -- The fields that were found: {"fields": [{"name", "places"}], "loose": [string]}.
  fields jsonb not null,
  -- What the check says of the form of a paper that was filled from it with examples.
  report jsonb not null,
  primary key (template_id, number)
);

create function paper_template_version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a template is never changed';
end $$;
create trigger paper_template_version_stays before update or delete on paper_template_version
  for each row execute function paper_template_version_stays();

-- Targets of the last resolution of a congress's unit, planned and achieved, in their order.
create table congress_target_list (
  congress_id uuid primary key references congress (id),
  -- [{"name", "measure", "planned", "achieved", "outcome"?, "source"}]
  targets jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null references account (id),
  version integer not null
);

-- Who writes what of a draft until when: the team, the parts of the outline, the thematic studies.
create table draft_plan (
  draft_id uuid primary key references draft (id),
  -- {"team": [{"name", "duty"}], "works": [{"id", "kind", "title", "writer", "due"?, "state"}]}
  plan jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null references account (id),
  version integer not null
);
