-- The organisation tree: what a unit is today (unit), what it was on any day (unit_state), why it changed (unit_event).
-- Paths are fixed-width base-36 segments, so an index range is a subtree; a unit's own segment never changes.
create extension if not exists pg_trgm;

create sequence unit_segment_seq;

create table unit (
  id uuid primary key,
  segment text collate "C" not null unique check (length(segment) = 5),
  code text not null unique,
  level text not null,
  unit_type text not null,
  parent_id uuid references unit (id),
  path text collate "C" not null unique,
  full_name text not null,
  short_name text not null,
  search_key text not null,
  name_sort text collate "C" not null,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  version integer not null default 1
);
create index unit_parent on unit (parent_id, name_sort);
create index unit_level_path on unit (level, path);
create index unit_search on unit using gin (search_key gin_trgm_ops);

create table unit_state (
  unit_id uuid not null references unit (id),
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to > valid_from),
  parent_id uuid references unit (id),
  path text collate "C" not null,
  level text not null,
  unit_type text not null,
  full_name text not null,
  short_name text not null,
  primary key (unit_id, valid_from)
);
create index unit_state_path on unit_state (path, valid_from);
create index unit_state_parent on unit_state (parent_id);

create table unit_event (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kind text not null,
  effective_on date not null,
  paper_number text not null,
  paper_issued_on date,
  paper_issuer text not null,
  detail jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid
);
create index unit_event_unit on unit_event (unit_id, effective_on);

create table member_count (
  unit_id uuid not null references unit (id),
  as_of date not null,
  official integer not null check (official >= 0),
  probationary integer not null check (probationary >= 0),
  primary key (unit_id, as_of)
);

create table unit_import (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  file_name text not null,
  imported_at timestamptz not null,
  imported_by uuid,
  created integer not null,
  updated integer not null,
  undo jsonb not null,
  undone_at timestamptz,
  undone_by uuid
);
