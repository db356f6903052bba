-- A passed draft that its unit took up again: why, when and by whom. The submission that was passed stays.
alter table draft_round
  add column revised_for text check (length(revised_for) between 1 and 500),
  add column revised_at timestamptz,
  add column revised_by uuid references account (id),
  add constraint draft_round_revised check (
    (revised_for is null) = (revised_at is null) and (revised_for is null) = (revised_by is null)
  );
