-- Papers of degree "Mat" that named persons alone may open. They stand apart from every other table of papers, so that no list,
-- search or comparison can bring them up. Rights end by `recalled_at`; openings are only ever added.
create table secret_paper (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  degree text not null check (degree in ('confidential')),
  title text not null check (length(title) between 1 and 300),
  number text,
  issued_on date,
  file_hash text not null references stored_file (hash),
  file_name text not null,
  added_at timestamptz not null,
  added_by uuid not null references account (id),
  version integer not null default 1
);

create table secret_reader (
  paper_id uuid not null references secret_paper (id),
  account_id uuid not null references account (id),
  -- Names further readers and recalls them.
  keeper boolean not null,
  named_at timestamptz not null,
  named_by uuid not null references account (id),
  recalled_at timestamptz,
  recalled_by uuid references account (id),
  reason text,
  primary key (paper_id, account_id, named_at),
  check ((recalled_at is null) = (recalled_by is null)),
  check ((recalled_at is null) = (reason is null))
);
create unique index secret_reader_now on secret_reader (paper_id, account_id) where recalled_at is null;
create index secret_reader_account on secret_reader (account_id);

create table secret_opening (
  paper_id uuid not null references secret_paper (id),
  account_id uuid not null references account (id),
  opened_at timestamptz not null,
  manner text not null check (manner in ('screen', 'file'))
);
create index secret_opening_paper on secret_opening (paper_id, opened_at desc);
create trigger secret_opening_append_only before update or delete on secret_opening
  for each row execute function refuse_change();
