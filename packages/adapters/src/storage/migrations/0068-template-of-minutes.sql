-- In the words of which version of a template the minutes of a ballot go out; null where the program composes them. Chosen when they are
-- printed for the first time, and never changed: what was signed can be printed again word for word.
create table template_of_minutes (
  session_id uuid primary key references ballot_session (id),
  template_id uuid,
  template_version integer,
  chosen_at timestamptz not null,
  foreign key (template_id, template_version) references paper_template_version (template_id, number),
  check ((template_id is null) = (template_version is null))
);
