-- A passed draft that is issued, and a paper that was signed outside, have no model of ours: the file itself is the paper, and
-- its digest is the digest of that file. Where that file is a PDF, `docx_hash` and `pdf_hash` are both its hash. A draft is
-- issued once.
alter table issued_paper
  alter column model drop not null,
  add column purpose text,
  add column draft_id uuid references draft (id),
  add column draft_version integer,
  add column signer_post text,
  add column signer_name text,
  add check (model is not null or (purpose is not null and signer_name is not null)),
  add check ((draft_id is null) = (draft_version is null));
create unique index issued_paper_draft on issued_paper (draft_id) where draft_id is not null;

-- To whom a paper went: a unit, which opens it and says that it has it, or somebody outside, who is only named.
create table paper_delivery (
  paper_id uuid not null references issued_paper (id),
  unit_id uuid references unit (id),
  outside_name text check (length(outside_name) between 1 and 300),
  sent_at timestamptz not null,
  sent_by uuid not null references account (id),
  opened_at timestamptz,
  opened_by uuid references account (id),
  received_at timestamptz,
  received_by uuid references account (id),
  unique (paper_id, unit_id),
  unique (paper_id, outside_name),
  check ((unit_id is null) <> (outside_name is null)),
  check ((opened_at is null) = (opened_by is null)),
  check ((received_at is null) = (received_by is null))
);
create index paper_delivery_unit on paper_delivery (unit_id, sent_at desc) where unit_id is not null;

-- Which paper took the place of which; the one that is replaced may be older than this program.
create table paper_replacement (
  paper_id uuid not null references issued_paper (id),
  number text not null,
  issued_on date not null,
  issuer text not null,
  replaced_id uuid references issued_paper (id),
  noted_at timestamptz not null,
  noted_by uuid not null references account (id),
  primary key (paper_id, number, issued_on),
  check (replaced_id is null or replaced_id <> paper_id)
);
create index paper_replacement_replaced on paper_replacement (replaced_id) where replaced_id is not null;
