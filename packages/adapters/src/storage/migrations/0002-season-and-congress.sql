-- A season sets the frame, a congress lives in it. congress is the projection of congress_event, which is never changed.
create table season (
  id uuid primary key,
  code text not null unique,
  name text not null,
  term_from integer not null,
  term_to integer not null,
  root_unit_id uuid not null references unit (id),
  level_scheme text not null,
  rule_set text not null,
  counted_from date not null,
  settings jsonb not null,
  demonstration boolean not null default false,
  version integer not null default 1
);

create table season_window (
  id uuid primary key,
  season_id uuid not null references season (id),
  unit_id uuid not null references unit (id),
  level text not null,
  opens date not null,
  closes date not null,
  paper text,
  reason text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  replaced_by uuid references season_window (id) deferrable initially deferred,
  check (opens <= closes)
);
create unique index season_window_current on season_window (season_id, unit_id, level) where replaced_by is null;

create table rule_source (
  id uuid primary key,
  rule_id text not null,
  document text not null,
  issued_on date,
  article text not null,
  entered_by uuid,
  entered_at timestamptz not null
);
create index rule_source_rule on rule_source (rule_id, entered_at);

create table rulebook_snapshot (
  hash text primary key,
  content jsonb not null
);

create table holiday (
  day date primary key,
  name text not null,
  working boolean not null default false,
  version integer not null default 1
);

create table congress (
  id uuid primary key,
  season_id uuid not null references season (id),
  unit_id uuid not null references unit (id),
  unit_path text collate "C" not null,
  level text not null,
  state text not null,
  type text not null,
  ordinal integer,
  contents text[] not null,
  pilot boolean not null default false,
  direct_posts text[] not null default '{}',
  plan_from date,
  plan_to date,
  deadline date not null,
  counted_from date not null,
  plan_approved_on date,
  preparing_since date,
  submitted_on date,
  returned_on date,
  approved_on date,
  convened_on date,
  preparatory_on date,
  held_on date,
  closed_on date,
  reported_on date,
  ratified_on date,
  partly_ratified_on date,
  rejected_on date,
  cancelled_on date,
  postponements jsonb not null default '[]',
  returns integer not null default 0,
  details jsonb not null default '{}',
  rulebook_hash text references rulebook_snapshot (hash),
  version integer not null default 1,
  unique (season_id, unit_id)
);
create index congress_season_level_path on congress (season_id, level, unit_path);
create index congress_open_deadline on congress (season_id, level, deadline) where closed_on is null and cancelled_on is null;
create index congress_season_path on congress (season_id, unit_path);

create table congress_event (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  seq integer not null,
  kind text not null,
  occurred_on date not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  payload jsonb not null,
  unique (congress_id, seq)
);

-- Roll-ups: dated steps per unit above a congress. New steps are appended (no writer waits for another) and folded later;
-- a board adds both up, so it is right at every moment.
create table rollup_day (
  season_id uuid not null references season (id),
  segment text collate "C" not null,
  level text not null,
  milestone text not null,
  day date not null,
  n integer not null,
  primary key (season_id, segment, level, milestone, day)
) with (fillfactor = 80);

create table rollup_step (
  id bigint generated always as identity primary key,
  season_id uuid not null references season (id),
  segment text collate "C" not null,
  level text not null,
  milestone text not null,
  day date not null,
  n integer not null
);
create index rollup_step_segment on rollup_step (season_id, segment);

-- A share that somebody reported without its numerator: kept as reported, never added up.
create table reported_share (
  id uuid primary key,
  season_id uuid not null references season (id),
  unit_id uuid not null references unit (id),
  level text not null,
  milestone text not null,
  percent numeric(5, 2) not null check (percent between 0 and 100),
  as_of date not null,
  source text not null,
  recorded_at timestamptz not null,
  recorded_by uuid
);
create index reported_share_unit on reported_share (season_id, unit_id, as_of);
