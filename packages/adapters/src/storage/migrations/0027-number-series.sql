-- A unit that issued papers outside the program says where its numbers go on. `given` is the greatest number that the
-- program itself gave: a correction never goes below it. Every such step is kept with its reason.
alter table document_series add column given integer not null default 0;
update document_series set given = last_number;
alter table document_series add check (given <= last_number);

create table series_continuation (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  type text not null,
  term text not null,
  last_before integer not null check (last_before >= 0),
  last_number integer not null check (last_number >= 0 and last_number <> last_before),
  reason text not null check (length(reason) between 1 and 1000),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorder_name text not null
);
create index series_continuation_series on series_continuation (unit_id, term, recorded_at desc);
create trigger series_continuation_append_only before update or delete on series_continuation
  for each row execute function refuse_change();
