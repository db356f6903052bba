-- Comments on a passed draft: who is asked (consultation, consultation_unit), what comes (draft_comment), what is answered
-- (comment_group). What was said is never deleted and its words never change; only where it stands and what became of it do.
create table consultation (
  id uuid primary key,
  congress_id uuid not null references congress (id),
  draft_id uuid not null,
  version_number integer not null,
  title text not null check (length(title) between 1 and 300),
  summary text not null,
  -- What the committee asks about in particular: [string].
  questions jsonb not null,
  -- The paragraphs of that version, numbered as in its preview: [{"paragraph", "kind", "text"}]. The page of the public reads these.
  passages jsonb not null,
  asks_members boolean not null,
  asks_public boolean not null,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  state text not null,
  -- Names the page of the public; absent where the public is not asked.
  public_code text unique,
  concluded_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null references account (id),
  version integer not null default 1,
  foreign key (draft_id, version_number) references draft_version (draft_id, number),
  check ((public_code is not null) = asks_public)
);
create index consultation_congress on consultation (congress_id, created_at, id);
create index consultation_draft on consultation (draft_id);

-- One row for each unit that is asked: the unit whose draft it is, too, as the last place that comments come to.
create table consultation_unit (
  consultation_id uuid not null references consultation (id),
  unit_id uuid not null references unit (id),
  -- The asked unit above, to which this one sends; absent for the unit of the draft.
  superior_id uuid references unit (id),
  level text not null,
  -- Names the page on which members of this unit write; absent where members are not asked.
  member_code text unique,
  -- The meeting that the unit's comments come from.
  met_on date,
  members_total integer,
  members_present integer,
  minutes_number text,
  minutes_hash text references stored_file (hash),
  sent_at timestamptz,
  sent_by uuid references account (id),
  -- Sent with nothing to say: an answer too.
  nothing_to_say boolean not null default false,
  version integer not null default 1,
  primary key (consultation_id, unit_id)
);
create index consultation_unit_unit on consultation_unit (unit_id);
create index consultation_unit_superior on consultation_unit (consultation_id, superior_id);

create table comment_group (
  id uuid primary key,
  consultation_id uuid not null references consultation (id),
  number integer not null,
  -- Absent for comments on the whole paper.
  paragraph integer,
  gist text not null check (length(gist) between 1 and 4000),
  outcome text check (outcome in ('accepted', 'partly', 'declined')),
  reason text,
  answered_at timestamptz,
  answered_by uuid references account (id),
  version integer not null default 1,
  unique (consultation_id, number),
  check ((outcome is null) = (answered_at is null)),
  check ((outcome is null) = (reason is null))
);

create table draft_comment (
  id uuid primary key,
  consultation_id uuid not null references consultation (id),
  -- 'unit', 'member', 'public': somebody's own words. 'merged': one line for several, written by a unit on the way up.
  source text not null check (source in ('unit', 'member', 'public', 'merged')),
  channel text not null check (channel in ('screen', 'paper', 'page')),
  -- In whose name or in whose meeting; absent for the public.
  unit_id uuid references unit (id),
  author_name text,
  -- Telephone or mail, only if given; for those who answer.
  author_contact text,
  paragraph integer,
  -- The words that the comment is about, as they stood.
  passage text not null,
  text text not null check (length(text) between 1 and 8000),
  -- How many people stand behind it: members who agreed in the meeting, else 1. 0 for a merged line.
  persons integer not null check (persons >= 0),
  -- 'held': waits for a look before it counts. 'received': counts. 'setAside': does not count, with a reason.
  state text not null check (state in ('held', 'received', 'setAside')),
  set_aside_reason text,
  -- The unit at which it stands now: at first the one it was given to, then each superior to which it was sent.
  stands_at uuid not null references unit (id),
  -- The line that stands for it: itself until it is merged into another.
  top_id uuid not null,
  group_id uuid references comment_group (id),
  -- By it the writer finds the answer again.
  receipt text not null unique,
  made_at timestamptz not null,
  -- Who wrote or keyed it; absent for pages without signing in.
  made_by uuid references account (id),
  version integer not null default 1,
  check ((state = 'setAside') = (set_aside_reason is not null))
);
create index draft_comment_box on draft_comment (consultation_id, stands_at, made_at, id);
create index draft_comment_unit on draft_comment (consultation_id, unit_id);
create index draft_comment_top on draft_comment (top_id);
create index draft_comment_group on draft_comment (group_id) where group_id is not null;

-- Every step of a comment from the unit it was given to up to the unit that answers.
create table draft_comment_step (
  comment_id uuid not null references draft_comment (id),
  from_unit uuid not null references unit (id),
  to_unit uuid not null references unit (id),
  sent_at timestamptz not null,
  primary key (comment_id, from_unit)
);

create function draft_comment_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a comment is never deleted'; end if;
  if (old.text, old.passage, old.paragraph, old.unit_id, old.author_name, old.source, old.persons, old.made_at, old.receipt)
    is distinct from
    (new.text, new.passage, new.paragraph, new.unit_id, new.author_name, new.source, new.persons, new.made_at, new.receipt)
  then raise exception 'the words of a comment are never changed'; end if;
  return new;
end $$;
create trigger draft_comment_stays before update or delete on draft_comment
  for each row execute function draft_comment_stays();

-- Which passage of a later version changed for which comments.
create table comment_group_change (
  group_id uuid not null references comment_group (id),
  version_number integer not null,
  paragraph integer not null,
  primary key (group_id, version_number, paragraph)
);
