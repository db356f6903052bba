import { sql, type Kysely, type RawBuilder } from 'kysely';
import type {
  AnsweringBox,
  CommentGroupId,
  CommentId,
  CountedGroup,
  LinePage,
  LinesOf,
  Proposal,
  SynthesisReads,
  VoiceCounts,
} from '@daihoi/application/comments';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import {
  selectGroups,
  toGroup,
  toPlace,
  toWords,
  wordColumns,
  type GroupColumns,
  type WordColumns,
} from './synthesis-rows.ts';
import { isAbout, linesAt, nobody, voicesBehind } from './synthesis-voices.ts';

type Db = Kysely<Tables>;

/** What of a consultation still waits, and what was made of the rest. */
export function synthesisReads(
  db: Db,
): Pick<
  SynthesisReads,
  | 'left'
  | 'places'
  | 'spoken'
  | 'voices'
  | 'proposals'
  | 'groups'
  | 'group'
  | 'takenUp'
  | 'changedFor'
  | 'lines'
  | 'unanswered'
> {
  return {
    left: (box) => leftOf(db, box),
    places: (box) => placesOf(db, box),
    spoken: (id) => spokenIn(db, id),
    async voices(box) {
      const all = sql<{ key: string; id: string }>`
        select 'all' as key, l.id from draft_comment l where ${linesAt(box)}`;
      return (await voicesBehind(db, all)).get('all') ?? nobody;
    },
    proposals: (box, query) => proposalsAt(db, box, query),
    async groups(box, { place, after, limit }) {
      const about = place === undefined ? sql`true` : isAbout('g.paragraph', place);
      return counted(
        db,
        box,
        sql`where g.consultation_id = ${box.id} and ${about} and g.number > ${after ?? 0}
          order by g.number limit ${limit}`,
      );
    },
    async group(consultationId, id) {
      const which = sql`where g.consultation_id = ${consultationId} and g.id = ${id}`;
      const { rows } = await selectGroups(which).execute(db);
      return rows[0] && toGroup(rows[0]);
    },
    async takenUp(id) {
      const { rows } = await selectGroups(sql`where g.consultation_id = ${id}
        and g.outcome in ('accepted', 'partly') order by g.number`).execute(db);
      return rows.map(toGroup);
    },
    async changedFor(id, version) {
      const { rows } = await selectGroups(sql`where g.consultation_id = ${id}
        and g.outcome in ('accepted', 'partly') and exists (
          select from comment_group_change c where c.group_id = g.id and c.version_number = ${version})
        order by g.number`).execute(db);
      return rows.map(toGroup);
    },
    lines: (box, of, page) => linesOf(db, box, { of, page }),
    async unanswered(id, limit) {
      const { rows } = await selectGroups(sql`where g.consultation_id = ${id} and g.outcome is null
        order by g.number limit ${limit}`).execute(db);
      return rows.map(toGroup);
    },
  };
}

async function leftOf(db: Db, { id, ownerId }: AnsweringBox) {
  const { rows } = await sql<{ held: number; below: number; waiting: number; unanswered: number }>`
    select
      (select count(*)::int from draft_comment where consultation_id = ${id} and state = 'held') as held,
      (select count(*)::int from draft_comment where consultation_id = ${id} and state = 'received'
        and top_id = id and stands_at < ${ownerId})
      + (select count(*)::int from draft_comment where consultation_id = ${id} and state = 'received'
        and top_id = id and stands_at > ${ownerId}) as below,
      (select count(*)::int from draft_comment where consultation_id = ${id} and state = 'received'
        and top_id = id and stands_at = ${ownerId} and group_id is null) as waiting,
      (select count(*)::int from comment_group where consultation_id = ${id} and outcome is null) as unanswered
  `.execute(db);
  const [row] = rows;
  return {
    held: row?.held ?? 0,
    below: row?.below ?? 0,
    withoutGroup: row?.waiting ?? 0,
    unanswered: row?.unanswered ?? 0,
  };
}

/** Counted by source and unit first, which the index gives in order. */
async function spokenIn(db: Db, id: AnsweringBox['id']): Promise<VoiceCounts> {
  const { rows } = await sql<Omit<VoiceCounts, 'byLevel'>>`
    select coalesce(sum(comments), 0)::int as comments,
      (count(*) filter (where source = 'unit'))::int as units,
      coalesce(sum(persons) filter (where source = 'unit'), 0)::int as persons,
      coalesce(sum(persons) filter (where source = 'member'), 0)::int as members,
      coalesce(sum(persons) filter (where source = 'public'), 0)::int as citizens
    from (
      select source, unit_id, count(*) as comments, sum(persons) as persons
      from draft_comment where consultation_id = ${id} and state = 'received' and source <> 'merged'
      group by source, unit_id
    ) by_unit`.execute(db);
  const [row] = rows;
  return row ? { ...nobody, ...row } : nobody;
}

async function placesOf(db: Db, box: AnsweringBox) {
  const { rows } = await sql<{
    paragraph: number | null;
    waiting: number;
    groups: number;
    unanswered: number;
  }>`
    select paragraph, sum(waiting)::int as waiting, sum(groups)::int as groups,
      sum(unanswered)::int as unanswered
    from (
      select l.paragraph, count(*) as waiting, 0 as groups, 0 as unanswered
      from draft_comment l where ${linesAt(box)} and l.group_id is null group by l.paragraph
      union all
      select g.paragraph, 0, count(*), count(*) filter (where g.outcome is null)
      from comment_group g where g.consultation_id = ${box.id} group by g.paragraph
    ) each_place
    group by paragraph order by paragraph nulls first`.execute(db);
  return rows.map(({ paragraph, waiting, groups, unanswered }) => ({
    place: toPlace(paragraph),
    waiting,
    groups,
    unanswered,
  }));
}

async function counted(
  db: Db,
  box: AnsweringBox,
  which: RawBuilder<unknown>,
): Promise<readonly CountedGroup[]> {
  const { rows } = await selectGroups(which).execute(db);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const inGroups = sql<{ key: string; id: string }>`
    select l.group_id::text as key, l.id from draft_comment l
    where l.group_id = any(${ids}::uuid[]) and ${linesAt(box)}`;
  const voices = await voicesBehind(db, inGroups);
  const lines = await sql<{ key: string; lines: number }>`
    select key, count(*)::int as lines from (${inGroups}) n group by key`.execute(db);
  const lineCounts = new Map(lines.rows.map((row) => [row.key, row.lines]));
  return rows.map((row: GroupColumns) => ({
    ...toGroup(row),
    lines: lineCounts.get(row.id) ?? 0,
    voices: voices.get(row.id) ?? nobody,
  }));
}

/** What names the proposal of a line `l` with its likeness `k`: itself while likeness has not looked at it. */
const firstOf = sql`coalesce(k.first_id, l.id)`;

async function proposalsAt(
  db: Db,
  box: AnsweringBox,
  { place, after, limit }: Parameters<SynthesisReads['proposals']>[1],
): Promise<readonly Proposal[]> {
  const behind = after
    ? sql`having (count(*), ${firstOf}) < (${after.lines}::bigint, ${after.first}::uuid)`
    : sql``;
  const isWaiting = sql`${linesAt(box)} and l.group_id is null and ${isAbout('l.paragraph', place)}`;
  const { rows } = await sql<ProposalRow>`
    with found as (
      select ${firstOf} as first, count(*)::int as lines, (array_agg(l.id order by l.id))[1] as oldest
      from draft_comment l left join comment_likeness k on k.comment_id = l.id
      where ${isWaiting} group by 1 ${behind} order by 2 desc, 1 desc limit ${limit}
    )
    select f.first, f.lines, c.text, c.passage, g.id as near_id, g.number as near_number
    from found f join draft_comment c on c.id = f.oldest
    left join lateral (
      select l.group_id, count(*) from comment_likeness k, ${lineNamed(sql`k.comment_id`)}
      where k.first_id = f.first and l.group_id is not null and ${linesAt(box)}
      group by l.group_id order by 2 desc, 1 limit 1
    ) n on true
    left join comment_group g on g.id = n.group_id
    order by f.lines desc, f.first desc`.execute(db);
  if (rows.length === 0) return [];
  const firsts = rows.map(({ first }) => first);
  const voices = await voicesBehind(
    db,
    sql`select p.first::text as key, l.id from (${linesUnder(firsts)}) p, ${lineNamed(sql`p.id`)}
      where ${isWaiting}`,
  );
  return rows.map((row) => ({
    first: rowId<CommentId>(row.first),
    text: row.text,
    passage: row.passage,
    lines: row.lines,
    voices: voices.get(row.first) ?? nobody,
    near:
      row.near_id === null
        ? undefined
        : { id: rowId<CommentGroupId>(row.near_id), number: row.near_number ?? 0 },
  }));
}

interface ProposalRow {
  readonly first: string;
  readonly lines: number;
  readonly text: string;
  readonly passage: string;
  readonly near_id: string | null;
  readonly near_number: number | null;
}

async function linesOf(
  db: Db,
  box: AnsweringBox,
  asked: { readonly of: LinesOf; readonly page: LinePage },
) {
  const { of, page } = asked;
  const from =
    of.kind === 'group'
      ? sql`draft_comment l where l.group_id = ${of.id}`
      : sql`draft_comment l where l.group_id is null and l.id in (select p.id from (${linesUnder([of.first])}) p)`;
  const { rows } = await sql<WordColumns & { comments: number }>`
    select ${wordColumns},
      (select count(*)::int from draft_comment b
        where b.top_id = c.id and b.source <> 'merged' and b.state = 'received') as comments
    from (select l.* from ${from} and ${linesAt(box)} ${afterLine(page, 'l')}
      order by l.made_at, l.id limit ${page.limit}) c
    order by c.made_at, c.id`.execute(db);
  return rows.map((row) => ({ ...toWords(row), comments: row.comments }));
}

/**
 * Lines that proposals name, with the first of each: those placed under them, and the first itself while likeness has not looked
 * at it.
 */
export function linesUnder(firsts: readonly string[]): RawBuilder<{ first: string; id: string }> {
  return sql`select k.first_id as first, k.comment_id as id from comment_likeness k
    where k.first_id = any(${[...firsts]}::uuid[])
    union all select f.id, f.id from unnest(${[...firsts]}::uuid[]) as f (id)
    where not exists (select 1 from comment_likeness k where k.comment_id = f.id)`;
}

/**
 * The line `l` of this name, and looked up by it: what the database knows of groups is old while groups are being made, and it
 * would go through all lines that have one.
 */
function lineNamed(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`lateral (select * from draft_comment d where d.id = ${id} offset 0) l`;
}

/** Behind where the page before ended. */
export function afterLine({ after }: LinePage, alias: string): RawBuilder<unknown> {
  return after
    ? sql`and (${sql.ref(`${alias}.made_at`)}, ${sql.ref(`${alias}.id`)}) > (${after.madeAt}::timestamptz, ${after.id}::uuid)`
    : sql``;
}
