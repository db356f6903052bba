-- Files are stored by hash beside the database; rows here only point at them.
create table stored_file (
  hash text primary key check (length(hash) = 64),
  media_type text not null,
  bytes bigint not null,
  stored_at timestamptz not null
);

create table dossier_paper (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  phase text not null,
  code text not null,
  title text not null,
  number text,
  issued_on date,
  file_hash text not null references stored_file (hash),
  file_name text not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid,
  verdict text not null default 'notReviewed',
  reviewed_at timestamptz,
  reviewed_by uuid,
  replaced_by uuid references dossier_paper (id),
  version integer not null default 1
);
create unique index dossier_paper_current on dossier_paper (congress_id, phase, code) where replaced_by is null;
create index dossier_paper_congress on dossier_paper (congress_id, phase);

create table paper_remark (
  id uuid primary key,
  paper_id uuid not null references dossier_paper (id),
  round integer not null,
  text text not null,
  made_at timestamptz not null,
  made_by uuid,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  version integer not null default 1
);
create index paper_remark_paper on paper_remark (paper_id);

create table election_result (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  office text not null,
  round integer not null,
  form jsonb not null,
  verdict jsonb not null,
  regulation text not null,
  entered_at timestamptz not null,
  entered_by uuid,
  version integer not null default 1,
  unique (congress_id, office, round)
);

create table elected_person (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  result_id uuid not null references election_result (id) on delete cascade,
  office text not null,
  candidate_id text not null,
  full_name text not null,
  name_sort text collate "C" not null,
  sex text not null,
  birth_date date not null,
  birth_precision text not null,
  ethnicity text not null,
  education text not null,
  political_theory text not null,
  candidacy text not null,
  post text,
  votes integer not null,
  alternate boolean not null default false,
  ratified boolean,
  version integer not null default 1,
  unique (result_id, candidate_id)
);
create index elected_person_congress on elected_person (congress_id, office);

create table scheme_difference (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  office text not null,
  planned text not null,
  outcome text not null,
  reason text,
  conclusion text,
  concluded_at timestamptz,
  concluded_by uuid,
  version integer not null default 1
);
create index scheme_difference_congress on scheme_difference (congress_id);

create table document_series (
  unit_id uuid not null references unit (id),
  type text not null,
  term text not null,
  last_number integer not null,
  primary key (unit_id, type, term)
);

-- Papers that the program issued: the model is frozen, the file is its rendering, the check code ties paper to data.
create table issued_paper (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  congress_id uuid references congress (id),
  kind text not null,
  number text not null,
  issued_on date not null,
  title text not null,
  model jsonb not null,
  digest text not null,
  docx_hash text not null references stored_file (hash),
  issued_at timestamptz not null,
  issued_by uuid not null,
  second_person uuid,
  unique (unit_id, number, issued_on)
);
create index issued_paper_congress on issued_paper (congress_id);

create table progress_report (
  id uuid primary key,
  season_id uuid not null references season (id),
  unit_id uuid not null references unit (id),
  as_of date not null,
  state text not null,
  content jsonb not null,
  figures jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  issued_paper_id uuid references issued_paper (id),
  version integer not null default 1
);
create index progress_report_unit on progress_report (unit_id, as_of);
