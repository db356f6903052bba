-- A word to the units that have not sent their comments, from the unit of the draft or from one that others send to.
create table comment_reminder (
  id uuid primary key,
  consultation_id uuid not null references consultation (id),
  -- Who reminds.
  unit_id uuid not null references unit (id),
  text text not null check (length(text) between 1 and 1000),
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid not null references account (id),
  sender_name text not null
);
create trigger comment_reminder_append_only before update or delete on comment_reminder
  for each row execute function refuse_change();
-- The last one that a unit got: it gets one a day at most, and sees it until it sends.
alter table consultation_unit
  add column reminder_id uuid references comment_reminder (id),
  add column reminded_on date,
  add check ((reminder_id is null) = (reminded_on is null));
