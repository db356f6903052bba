-- The order in which the changes of a unit were written: several may hold from one day.
alter table unit_event add column seq bigint generated always as identity;
create index unit_event_seq on unit_event (unit_id, seq);

-- Codes are one code whatever their case.
create unique index unit_code_any_case on unit ((upper(code) collate "C"));

-- An import is checked, looked at, applied and perhaps undone; its page polls this row.
alter table unit_import
  alter column imported_at drop not null,
  alter column created set default 0,
  alter column updated set default 0,
  alter column undo drop not null,
  add column state text not null default 'applied',
  add column started_at timestamptz not null default now(),
  add column started_by uuid,
  add column touched_at timestamptz not null default now(),
  add column done integer not null default 0,
  add column total integer not null default 0,
  add column file_hash text,
  add column file bytea,
  add column plan_digest text,
  add column preview jsonb,
  add column refusal jsonb;
create index unit_import_unit on unit_import (unit_id, started_at);

-- A unit asks for its congresses whatever their season: when it moves, ends, or is shown.
create index congress_unit on congress (unit_id);

-- Search reads the keys of a subtree off an index, and in the whole tree looks at the few units of high levels first.
create index unit_search_path on unit (path) include (search_key);
create index unit_search_high on unit using gin (search_key gin_trgm_ops)
  where level in ('CENTRAL', 'PROVINCIAL', 'UPPER_GRASSROOTS');
