-- Where likeness put a line of a consultation: under the first comment of its proposal. Kept, so that what came later is placed
-- without looking at everything again.
create table comment_likeness (
  comment_id uuid primary key references draft_comment (id),
  consultation_id uuid not null references consultation (id),
  paragraph integer,
  first_id uuid not null references draft_comment (id),
  -- Features in common with the first comment, of all that either has.
  common integer not null,
  whole integer not null check (whole > 0)
);
create index comment_likeness_first on comment_likeness (first_id);
create index comment_likeness_firsts on comment_likeness (consultation_id, paragraph, comment_id)
  where comment_id = first_id;

-- Lines by place, with whether they wait for a group.
create index draft_comment_place on draft_comment (consultation_id, stands_at, paragraph, group_id)
  where state = 'received' and top_id = id;
-- What an office has still to look at.
create index draft_comment_held on draft_comment (consultation_id) where state = 'held';
create index comment_group_place on comment_group (consultation_id, paragraph, number);
