-- Certified copies: a numbered sheet of our own (issued_paper, kind 'certifiedCopy') and the original that is attached to it.
create table paper_copy (
  copy_id uuid primary key references issued_paper (id),
  form text not null check (form in ('fullCopy', 'recopy', 'extract')),
  -- The original as it is cited.
  number text not null,
  issued_on date not null,
  issuer text not null,
  title text not null,
  -- Where the original stands in the register; absent for a paper that came from outside.
  source_id uuid references issued_paper (id),
  file_hash text not null references stored_file (hash),
  file_name text not null
);
create index paper_copy_source on paper_copy (source_id) where source_id is not null;
