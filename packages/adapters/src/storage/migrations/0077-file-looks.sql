-- Files whose words the program cannot read: who of the office looked at them and answers for there being no mark of secrecy.
-- One row a person and file; a look stays as it was given, also when the file was removed after its term.
create table file_look (
  congress_id uuid not null references congress (id),
  file_hash text not null references stored_file (hash),
  looked_by uuid not null references account (id),
  looked_at timestamptz not null,
  primary key (congress_id, file_hash, looked_by)
);
create trigger file_look_append_only before update or delete on file_look
  for each row execute function refuse_change();
