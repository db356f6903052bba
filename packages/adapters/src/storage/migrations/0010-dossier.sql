-- A paper may be taken out before it is submitted; a replaced or removed paper stays for the history.
alter table dossier_paper add column removed_at timestamptz;
alter table dossier_paper add column removed_by uuid;
drop index dossier_paper_current;
create unique index dossier_paper_current on dossier_paper (congress_id, phase, code)
  where replaced_by is null and removed_at is null;
-- The old paper points at the new one before the new one comes in: only one may stand under a code.
alter table dossier_paper drop constraint dossier_paper_replaced_by_fkey;
alter table dossier_paper add constraint dossier_paper_replaced_by_fkey
  foreign key (replaced_by) references dossier_paper (id) deferrable initially deferred;

-- Every submission and what became of it. The papers of a decided round are kept as they were.
create table dossier_round (
  congress_id uuid not null references congress (id),
  phase text not null,
  number integer not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  outcome text check (outcome in ('returned', 'approved')),
  decided_at timestamptz,
  decided_by uuid,
  papers jsonb not null default '[]',
  primary key (congress_id, phase, number)
);

-- The list of congresses of a subtree looks for late ones by their last day.
create index congress_list_deadline on congress (season_id, unit_path, deadline) where closed_on is null;
