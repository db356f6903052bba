-- The paper by which a superior that does not work in this program passed a draft: one person of the unit records it with its signed
-- copy, another one lets the draft pass by it. A record that was wrong stays and a newer one stands beside it.
create table draft_outside_approval (
  id uuid primary key,
  draft_id uuid not null,
  round integer not null,
  authority text not null check (length(authority) between 1 and 200),
  number text not null check (length(number) between 1 and 40),
  signed_on date not null,
  file_hash text not null references stored_file (hash),
  file_name text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references account (id),
  confirmed_at timestamptz,
  confirmed_by uuid references account (id),
  foreign key (draft_id, round) references draft_round (draft_id, number),
  check ((confirmed_at is null) = (confirmed_by is null)),
  check (confirmed_by <> recorded_by)
);
create index draft_outside_approval_draft on draft_outside_approval (draft_id, recorded_at, id);
create unique index draft_outside_approval_once on draft_outside_approval (draft_id, round) where confirmed_at is not null;

create function draft_outside_approval_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.confirmed_at is not null
    or (new.id, new.draft_id, new.round, new.authority, new.number, new.signed_on, new.file_hash, new.file_name, new.recorded_at, new.recorded_by)
      is distinct from (old.id, old.draft_id, old.round, old.authority, old.number, old.signed_on, old.file_hash, old.file_name, old.recorded_at, old.recorded_by)
  then raise exception 'the record of an approval is never changed';
  end if;
  return new;
end $$;
create trigger draft_outside_approval_stays before update or delete on draft_outside_approval
  for each row execute function draft_outside_approval_stays();
