-- A source that was entered is never changed: a correction is the next version, and the first is kept.
alter table rule_source add column version integer;
update rule_source s set version = n.version
  from (select id, row_number() over (partition by rule_id order by entered_at, id) as version from rule_source) n
  where n.id = s.id;
alter table rule_source alter column version set not null;
drop index rule_source_rule;
create unique index rule_source_version on rule_source (rule_id, version);
create trigger rule_source_append_only before update or delete on rule_source
  for each row execute function refuse_change();
create trigger rule_source_no_truncate before truncate on rule_source
  for each statement execute function refuse_change();

-- Pilots go before the others where the paper says so; the paper has its date, for numbers restart each term.
alter table season_window add column pilot_opens date;
alter table season_window add column paper_issued_on date;
alter table season_window add column version integer not null default 1;
