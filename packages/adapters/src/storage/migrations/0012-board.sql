-- What stands behind the figures of a board: lists by place and day, what changed between two days, reminders.
create index congress_event_day on congress_event (occurred_on desc, id desc);
create index unit_state_left on unit_state (path, valid_to) where valid_to is not null;

create table reminder (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  text text not null check (length(text) between 1 and 1000),
  sent_at timestamptz not null,
  sent_on date not null,
  sent_by uuid not null references account (id),
  sender_name text not null
);
create index reminder_congress on reminder (congress_id, sent_at desc);
create trigger reminder_append_only before update or delete on reminder
  for each row execute function refuse_change();
