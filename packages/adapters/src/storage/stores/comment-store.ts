import { sql, type Kysely, type RawBuilder } from 'kysely';
import type {
  BoxQuery,
  CommentId,
  CommentRecord,
  CommentStore,
  ConsultationId,
  NewComment,
} from '@daihoi/application/comments';
import type { StaleVersion } from '@daihoi/application/ports';
import type { DraftComment } from '@daihoi/domain/comments';
import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import { orNull, rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toComment, toLine, type CommentColumns, type LineColumns } from './comment-rows.ts';
import { commentClimb } from './comment-climb.ts';
import { consultationStore } from './consultation-store.ts';

type Db = Kysely<Tables>;

/** Consultations and their comments over PostgreSQL. */
export function commentStore(db: Db): CommentStore {
  return {
    ...consultationStore(db),
    ...commentReads(db),
    ...boxReads(db),
    ...commentWrites(db),
    ...commentClimb(db),
  };
}

const joins = sql`
  left join account m on m.id = c.made_by
  left join unit w on w.id = c.unit_id`;
const names = sql`m.display_name as maker_name, w.short_name as unit_name`;

/** The comments that a line stands for, by the way they were merged; the line itself too unless it is merged. */
const originals = sql`
  with recursive under as (
    select d.id, d.source, d.persons, d.unit_id, d.consultation_id from draft_comment d where d.id = c.id
    union all
    select d.id, d.source, d.persons, d.unit_id, d.consultation_id from draft_comment d join under t on d.merged_into = t.id
  )`;

function selectComments(where: RawBuilder<unknown>): RawBuilder<CommentColumns> {
  return sql`select c.*, ${names} from draft_comment c ${joins} ${where}`;
}

/**
 * Counts what is behind a line when it is read: nobody types them. The page is cut first, so that only its lines are counted
 * however many there are.
 */
function selectLines(page: RawBuilder<unknown>): RawBuilder<LineColumns> {
  return sql`
    select c.*, ${names}, n.*
    from (select c.* from draft_comment c ${page}) c ${joins}
    cross join lateral (
      ${originals}
      select count(*)::int as comments, coalesce(sum(under.persons), 0)::int as people,
        count(distinct under.unit_id)::int as units, count(distinct k.level)::int as levels
      from under
      left join consultation_unit k on k.consultation_id = under.consultation_id and k.unit_id = under.unit_id
      where under.source <> 'merged'
    ) n
    order by c.made_at, c.id`;
}

function commentReads(
  db: Db,
): Pick<CommentStore, 'comment' | 'byReceipt' | 'line' | 'behind' | 'countOf'> {
  async function first(where: RawBuilder<unknown>): Promise<CommentRecord | undefined> {
    const { rows } = await selectComments(where).execute(db);
    return rows[0] && toComment(rows[0]);
  }
  return {
    comment: (id) => first(sql`where c.id = ${id}`),
    byReceipt: (receipt) => first(sql`where c.receipt = ${receipt}`),
    async line(id) {
      const { rows } = await selectLines(sql`where c.id = ${id}`).execute(db);
      return rows[0] && toLine(rows[0]);
    },
    async behind(id, { after, limit }) {
      const from = after ? sql`and (o.made_at, o.id) > (${after.madeAt}, ${after.id})` : sql``;
      const { rows } = await sql<CommentColumns>`
        select o.*, m.display_name as maker_name, w.short_name as unit_name
        from draft_comment c
        cross join lateral (${originals} select id from under where source <> 'merged') t
        join draft_comment o on o.id = t.id
        left join account m on m.id = o.made_by
        left join unit w on w.id = o.unit_id
        where c.id = ${id} ${from}
        order by o.made_at, o.id limit ${limit}`.execute(db);
      return rows.map(toComment);
    },
    async countOf(id) {
      const { count } = await db
        .selectFrom('draft_comment')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('consultation_id', '=', id)
        .where('state', '<>', 'setAside')
        .where('source', '<>', 'merged')
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

/** What lies at one unit. */
function boxReads(db: Db): Pick<CommentStore, 'boxCounts' | 'box' | 'places' | 'texts'> {
  return {
    boxCounts: (id, unitId) => countBox(db, id, unitId),
    async box(id, unitId, query) {
      const where = sql`where c.consultation_id = ${id} and ${inBox(unitId, query)}
        order by c.made_at, c.id limit ${query.limit}`;
      return (await selectLines(where).execute(db)).rows.map(toLine);
    },
    async places(id, unitId) {
      const { rows } = await sql<{ paragraph: number | null; lines: number }>`
        select paragraph, count(*)::int as lines from draft_comment
        where consultation_id = ${id} and stands_at = ${unitId} and top_id = id and state = 'received'
        group by paragraph order by paragraph nulls first`.execute(db);
      return rows.map(({ paragraph, lines }) => ({ paragraph: paragraph ?? undefined, lines }));
    },
    async texts(id, unitId, limit) {
      const rows = await db
        .selectFrom('draft_comment')
        .select(['id', 'paragraph', 'text'])
        .where('consultation_id', '=', id)
        .where('stands_at', '=', unitId)
        .where('state', '=', 'received')
        .whereRef('top_id', '=', 'id')
        .orderBy('made_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: rowId<CommentId>(row.id),
        paragraph: row.paragraph ?? undefined,
        text: row.text,
      }));
    },
  };
}

async function countBox(db: Db, id: ConsultationId, unitId: UnitId) {
  const { rows } = await sql<{ lines: number; held: number; setAside: number; sent: number }>`
    select (count(*) filter (where state = 'received' and top_id = id))::int as lines,
      (count(*) filter (where state = 'held'))::int as held,
      (count(*) filter (where state = 'setAside'))::int as "setAside",
      (select count(*)::int from draft_comment_step s join draft_comment d on d.id = s.comment_id
        where s.from_unit = ${unitId} and d.consultation_id = ${id}) as sent
    from draft_comment where consultation_id = ${id} and stands_at = ${unitId}`.execute(db);
  return rows[0] ?? { lines: 0, held: 0, setAside: 0, sent: 0 };
}

function inBox(unitId: UnitId, { show, paragraph, after }: BoxQuery): RawBuilder<unknown> {
  const conditions = [
    show === 'sent'
      ? sql`exists (select 1 from draft_comment_step s where s.comment_id = c.id and s.from_unit = ${unitId})`
      : sql`c.stands_at = ${unitId}`,
    ...(show === 'lines' ? [sql`c.state = 'received' and c.top_id = c.id`] : []),
    ...(show === 'held' || show === 'setAside' ? [sql`c.state = ${show}`] : []),
    ...(paragraph === undefined
      ? []
      : [paragraph === 'whole' ? sql`c.paragraph is null` : sql`c.paragraph = ${paragraph}`]),
    ...(after ? [sql`(c.made_at, c.id) > (${after.madeAt}, ${after.id})`] : []),
  ];
  return sql.join(conditions, sql` and `);
}

function commentWrites(db: Db): Pick<CommentStore, 'add' | 'saveComment' | 'merge' | 'split'> {
  return {
    add: (comment) => insertComment(db, comment),
    saveComment: (record, value) => saveComment(db, record, value),
    async merge(line, lines) {
      await insertComment(db, line);
      const ids = lines.map(({ id }) => id);
      const versions = lines.map(({ version }) => version);
      const merged = await sql`
        update draft_comment c set merged_into = ${line.id}, top_id = ${line.id}, version = c.version + 1
        from unnest(${ids}::uuid[], ${versions}::int[]) as seen (id, version)
        where c.id = seen.id and c.version = seen.version and c.top_id = c.id
          and c.state = 'received' and c.stands_at = ${line.standsAt}`.execute(db);
      if (merged.numAffectedRows !== BigInt(lines.length))
        return err({ code: 'version.stale', expected: versions[0] ?? 0 });
      await sql`update draft_comment set top_id = ${line.id} where top_id = any(${ids})`.execute(
        db,
      );
      return ok(line.id);
    },
    async split(record, value) {
      const saved = await saveComment(db, record, value);
      if (!saved.ok) return saved;
      const freed = await sql`
        with recursive under as (
          select id, id as top from draft_comment where merged_into = ${record.id}
          union all
          select d.id, t.top from draft_comment d join under t on d.merged_into = t.id
        )
        update draft_comment d set top_id = u.top, version = d.version + 1,
          merged_into = case when d.id = u.top then null else d.merged_into end
        from under u where d.id = u.id`.execute(db);
      return ok(Number(freed.numAffectedRows ?? 0n));
    },
  };
}

async function insertComment(db: Db, comment: NewComment): Promise<void> {
  const { id, value, stamp } = comment;
  await db
    .insertInto('draft_comment')
    .values({
      id,
      consultation_id: comment.consultationId,
      source: value.source,
      channel: value.channel,
      unit_id: orNull(value.unitId),
      author_name: orNull(value.authorName),
      author_contact: orNull(value.authorContact),
      paragraph: orNull(value.paragraph),
      passage: value.passage,
      text: value.text,
      persons: value.persons,
      state: value.state,
      set_aside_reason: orNull(value.setAsideReason),
      stands_at: comment.standsAt,
      top_id: id,
      merged_into: null,
      group_id: null,
      receipt: comment.receipt,
      made_at: stamp.at,
      made_by: orNull(stamp.by),
    })
    .execute();
}

async function saveComment(
  db: Db,
  record: CommentRecord,
  value: DraftComment,
): Promise<Result<number, StaleVersion>> {
  const saved = await db
    .updateTable('draft_comment')
    .set({
      state: value.state,
      set_aside_reason: orNull(value.setAsideReason),
      version: record.version + 1,
    })
    .where('id', '=', record.id)
    .where('top_id', '=', record.id)
    .where('version', '=', record.version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n
    ? ok(record.version + 1)
    : err({ code: 'version.stale', expected: record.version });
}
