-- Which ballot of the counting room a result came from, so that it stands fast as long as that ballot does, whatever was typed
-- and annulled before it. Results that were written earlier, and those that people type, name none.
alter table election_result add column counted_in uuid references ballot_session (id);
create index election_result_counted_in on election_result (counted_in) where counted_in is not null;
