-- Which ballot of a place was opened last is told by the order of writing: a clock that was set back would hide the new one behind
-- the void one before it.
alter table ballot_session add column turn bigint;
update ballot_session set turn = ordered.turn
  from (select id, row_number() over (order by opened_at, id) as turn from ballot_session) ordered
  where ordered.id = ballot_session.id;
alter table ballot_session alter column turn set not null;
alter table ballot_session alter column turn add generated always as identity;
select setval(pg_get_serial_sequence('ballot_session', 'turn'), coalesce(max(turn), 0) + 1, false) from ballot_session;
drop index ballot_session_place;
create index ballot_session_place on ballot_session (congress_id, office, number, turn);
