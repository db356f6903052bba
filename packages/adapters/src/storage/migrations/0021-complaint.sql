-- Complaints about an election: who and in which words is read by few, so it stands here and in no log.
create table complaint (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  received_on date not null,
  complainant text not null check (length(complainant) between 1 and 200),
  office text,
  words text not null check (length(words) between 1 and 4000),
  late boolean not null,
  by_superior boolean not null,
  registered_at timestamptz not null,
  registered_by uuid not null references account (id),
  taken_up_on date,
  taken_up_body text,
  concluded_on date,
  outcome text check (outcome in ('UPHELD', 'NOT_UPHELD', 'WITHDRAWN')),
  conclusion_words text,
  paper_number text,
  paper_issued_on date,
  version integer not null default 1,
  check ((taken_up_on is null) = (taken_up_body is null)),
  check ((concluded_on is null) = (outcome is null)),
  check ((concluded_on is null) = (conclusion_words is null)),
  check ((paper_number is null) = (paper_issued_on is null))
);
create index complaint_congress on complaint (congress_id, received_on, id);
create index complaint_open on complaint (congress_id) where concluded_on is null;
