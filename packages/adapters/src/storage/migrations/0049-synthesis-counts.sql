-- What the synthesis of fifty thousand comments counts, so that it is read from indexes alone.
drop index draft_comment_place;
create index draft_comment_place on draft_comment (consultation_id, stands_at, paragraph, id)
  where state = 'received' and top_id = id;
create index draft_comment_waiting on draft_comment (consultation_id, stands_at, paragraph, id)
  where state = 'received' and top_id = id and group_id is null;
create index draft_comment_voice on draft_comment (consultation_id, source, unit_id, persons)
  where state = 'received' and source <> 'merged';
