-- A ballot that was keyed twice over, or for more ballots than lie in the box, is taken back by a line of its own: what was
-- keyed stays, and the latest line for a place still counts.
alter table keyed_ballot add column removed boolean not null default false;
