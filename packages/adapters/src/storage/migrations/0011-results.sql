-- A vote that a superior annulled stays in the record, and the next attempt stands beside it. What statistics add up lies in
-- columns of its own, so that no sum has to open the forms.
alter table election_result
  add column attempt integer not null default 1,
  add column seats integer not null default 0,
  add column list_size integer not null default 0,
  add column re_election_stood integer not null default 0,
  add column by_congress boolean not null default true,
  add column stop_reason text,
  add column annulled_on date,
  add column annul_ground text,
  add column annul_reason text,
  add column counted_from date;
alter table election_result drop constraint election_result_congress_id_office_round_key;
alter table election_result add unique (congress_id, office, attempt, round);

alter table elected_person
  add column professor boolean not null default false,
  add column non_local boolean not null default false,
  add column refused_on date,
  add column refusal_reason text;

create unique index scheme_difference_office on scheme_difference (congress_id, office);
