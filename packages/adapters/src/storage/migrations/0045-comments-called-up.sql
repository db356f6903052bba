-- What a superior called up after the last day came as it was: not sent by the unit.
alter table consultation_unit add column called_up_at timestamptz;
alter table draft_comment_step add column called_up boolean not null default false;

-- Lines that stand somewhere are those that count, in the order of their coming, and by passage.
create index draft_comment_line on draft_comment (consultation_id, stands_at, paragraph)
  where state = 'received' and top_id = id;
-- A page of the units that owe an answer.
create index consultation_unit_level on consultation_unit (consultation_id, level, sent_at);

-- The line that a comment was merged into; top_id is the end of that way, kept so that counting needs no walk.
alter table draft_comment add column merged_into uuid references draft_comment (id);
create index draft_comment_merged on draft_comment (merged_into) where merged_into is not null;
-- What a unit has sent.
create index draft_comment_step_from on draft_comment_step (from_unit, comment_id);
