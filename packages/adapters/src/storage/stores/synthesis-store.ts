import { sql, type Kysely } from 'kysely';
import type {
  AnsweringBox,
  CommentGroupId,
  PickedLines,
  SynthesisReads,
  SynthesisStore,
} from '@daihoi/application/comments';
import { err, ok } from '@daihoi/domain/kernel';
import { orNull } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { subtreeOf } from './subtree.ts';
import { synthesisLikeness } from './synthesis-likeness.ts';
import { afterLine, linesUnder, synthesisReads } from './synthesis-reads.ts';
import {
  groupColumns,
  paragraphOf,
  selectGroups,
  toGroup,
  toWords,
  wordColumns,
  type GroupColumns,
  type WordColumns,
} from './synthesis-rows.ts';
import { linesAt } from './synthesis-voices.ts';

type Db = Kysely<Tables>;

/** Groups of comments, their answers and what likeness proposes, over PostgreSQL. */
export function synthesisStore(db: Db): SynthesisStore {
  return {
    ...synthesisReads(db),
    ...answersHome(db),
    ...synthesisLikeness(db),
    ...groupWrites(db),
    async hold(id) {
      const { rows } = await sql`select 1 from consultation where id = ${id} for update`.execute(
        db,
      );
      return rows.length > 0;
    },
    assign: (box, picked, to) => assign(db, box, { picked, to }),
  };
}

/** What comes back to those who wrote. */
function answersHome(
  db: Db,
): Pick<SynthesisReads, 'homeAnswers' | 'homeComments' | 'groupOfComment'> {
  return {
    async homeAnswers(id, path, { after, limit }) {
      const { from, to } = subtreeOf(path);
      const { rows } = await sql<GroupColumns & { comments: number }>`
        select ${groupColumns}, n.comments
        from (
          select l.group_id, count(*)::int as comments
          from draft_comment c
          join unit u on u.id = c.unit_id
          join draft_comment l on l.id = c.top_id
          where c.consultation_id = ${id} and u.path >= ${from} and u.path < ${to}
            and c.source <> 'merged' and c.state = 'received' and l.group_id is not null
          group by l.group_id
        ) n
        join comment_group g on g.id = n.group_id
        where g.number > ${after ?? 0}
        order by g.number limit ${limit}`.execute(db);
      return rows.map((row) => ({ group: toGroup(row), comments: row.comments }));
    },
    async homeComments(groupId, path, page) {
      const { from, to } = subtreeOf(path);
      const { rows } = await sql<WordColumns>`
        select ${wordColumns}
        from draft_comment l
        join draft_comment c on c.top_id = l.id
        join unit u on u.id = c.unit_id
        where l.group_id = ${groupId} and u.path >= ${from} and u.path < ${to}
          and c.source <> 'merged' and c.state = 'received' ${afterLine(page, 'c')}
        order by c.made_at, c.id limit ${page.limit}`.execute(db);
      return rows.map(toWords);
    },
    async groupOfComment(id) {
      const { rows } = await selectGroups(sql`where g.id = (
        select l.group_id from draft_comment c join draft_comment l on l.id = c.top_id
        where c.id = ${id})`).execute(db);
      return rows[0] && toGroup(rows[0]);
    },
  };
}

function groupWrites(
  db: Db,
): Pick<SynthesisStore, 'addGroup' | 'saveGroup' | 'dissolve' | 'linkChanges'> {
  return {
    async addGroup({ id, consultationId, place, gist }) {
      const { rows } = await sql<{ number: number }>`
        insert into comment_group (id, consultation_id, number, paragraph, gist)
        select ${id}, ${consultationId}, coalesce(max(number), 0) + 1, ${paragraphOf(place)}::integer, ${gist}
        from comment_group where consultation_id = ${consultationId}
        returning number`.execute(db);
      return rows[0]?.number ?? 0;
    },
    async saveGroup(record, { place, gist, response }, stamp) {
      const answered = response !== undefined;
      const saved = await db
        .updateTable('comment_group')
        .set({
          paragraph: paragraphOf(place),
          gist,
          outcome: orNull(response?.outcome),
          reason: orNull(response?.reason),
          answered_at: answered ? stamp.at : null,
          answered_by: answered ? stamp.by : null,
          version: record.version + 1,
        })
        .where('id', '=', record.id)
        .where('version', '=', record.version)
        .executeTakeFirst();
      return saved.numUpdatedRows === 1n
        ? ok(record.version + 1)
        : err({ code: 'version.stale', expected: record.version });
    },
    async dissolve(id) {
      const freed = await sql`
        update draft_comment set group_id = null where group_id = ${id}`.execute(db);
      await db.deleteFrom('comment_group_change').where('group_id', '=', id).execute();
      await db.deleteFrom('comment_group').where('id', '=', id).execute();
      return Number(freed.numAffectedRows ?? 0n);
    },
    async linkChanges(groupId, version, paragraphs) {
      await db
        .deleteFrom('comment_group_change')
        .where('group_id', '=', groupId)
        .where('version_number', '=', version)
        .execute();
      if (paragraphs.length === 0) return;
      await db
        .insertInto('comment_group_change')
        .values(
          paragraphs.map((paragraph) => ({
            group_id: groupId,
            version_number: version,
            paragraph,
          })),
        )
        .execute();
    },
  };
}

async function assign(
  db: Db,
  box: AnsweringBox,
  work: { readonly picked: PickedLines; readonly to: CommentGroupId | undefined },
): Promise<{ readonly moved: number; readonly missed: number }> {
  const { picked, to } = work;
  const { rows: left } = await sql<{ group_id: string | null; id: string; single: boolean }>`
    update draft_comment l set group_id = ${to ?? null}::uuid
    from (${pickedFrom(box, picked)}) p
    where l.id = p.id and l.group_id is not distinct from p.seen_in and ${linesAt(box)}
    returning p.seen_in as group_id, l.id, p.single`.execute(db);
  const groups = [...new Set(left.flatMap(({ group_id }) => group_id ?? []))];
  if (groups.length > 0)
    await sql`delete from comment_group g where g.id = any(${groups}::uuid[]) and g.outcome is null
      and not exists (select 1 from draft_comment d where d.group_id = g.id)
      and not exists (select 1 from comment_group_change h where h.group_id = g.id)`.execute(db);
  const single = left.filter((row) => row.single).length;
  return { moved: left.length, missed: picked.lines.length - single };
}

/** Single lines where they were seen, and what waits of whole proposals. */
function pickedFrom(box: AnsweringBox, { proposals, lines }: PickedLines) {
  return sql`
    select * from unnest(
      ${lines.map(({ id }) => id)}::uuid[],
      ${lines.map(({ seenIn }) => orNull(seenIn))}::uuid[],
      ${lines.map(() => true)}::boolean[]
    ) as one (id, seen_in, single)
    union all
    select l.id, null::uuid, false
    from draft_comment l
    where ${linesAt(box)} and l.group_id is null and l.id in (select u.id from (${linesUnder(proposals)}) u)
      and l.id <> all(${lines.map(({ id }) => id)}::uuid[])`;
}
