-- What a later act wrote over stays known: every step with its day, and the plans and last days that were replaced. Boards of
-- past days are counted from them.
alter table congress
  add column steps jsonb not null default '[]',
  add column schedules jsonb not null default '[]';

-- Congresses that were put off count their plan of then on past days: where there are congresses, boards are counted anew once.
insert into setting (key, value) select 'boards.recount', 'true' where exists (select 1 from congress);
