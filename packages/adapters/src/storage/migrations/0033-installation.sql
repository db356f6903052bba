-- What a database is for, said once and for ever: a rehearsal never becomes a real installation, nor the reverse. An empty
-- database is for nothing yet; whoever opens it first says so. One that already holds people or units is a real one.
create table installation (
  sole boolean primary key default true check (sole),
  kind text not null check (kind in ('live', 'rehearsal')),
  named_at timestamptz not null default now()
);
insert into installation (kind)
  select 'live' where exists (select 1 from unit) or exists (select 1 from account);
create trigger installation_kept before update or delete on installation
  for each row execute function refuse_change();
create trigger installation_no_truncate before truncate on installation
  for each statement execute function refuse_change();
