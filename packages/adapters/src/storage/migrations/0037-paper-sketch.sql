-- A paper is found among thousands by a sample of its phrases. A content is sketched once, whoever holds it; `method` says how the
-- sample was taken, and only samples of one method are compared.
create table paper_sketch (
  id integer primary key generated always as identity,
  content_hash text not null references stored_file (hash),
  method smallint not null,
  counted_words integer not null check (counted_words >= 0),
  -- Rising, each once; the postings below are the same numbers turned round.
  fingerprints integer[] not null,
  unique (content_hash, method)
);

-- Narrow rows under one key: a search reads stretches of this index and nothing else.
create table paper_fingerprint (
  fingerprint integer not null check (fingerprint >= 0),
  sketch_id integer not null references paper_sketch (id),
  primary key (fingerprint, sketch_id)
);

-- Which unit holds which paper with which content. Confidential papers are never written here.
create table held_paper (
  paper_id uuid primary key,
  unit_id uuid not null references unit (id),
  sketch_id integer not null references paper_sketch (id),
  kind text not null,
  title text not null,
  held_on date not null
);
create index held_paper_sketch on held_paper (sketch_id);
create index held_paper_unit on held_paper (unit_id);
