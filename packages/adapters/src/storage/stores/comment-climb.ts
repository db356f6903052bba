import { sql, type Kysely } from 'kysely';
import type { CommentId, CommentStore } from '@daihoi/application/comments';
import type { Instant } from '@daihoi/domain/kernel';
import { rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Lines on their way to the unit that answers. */
export function commentClimb(
  db: Kysely<Tables>,
): Pick<CommentStore, 'climb' | 'callUp' | 'lyingBelow' | 'passedThrough' | 'way'> {
  return {
    way: (id) => wayOf(db, id),
    async lyingBelow(id, ownerId) {
      const { rows } = await sql<{ lines: number; held: number }>`
        select (count(*) filter (where state = 'received'))::int as lines,
          (count(*) filter (where state = 'held'))::int as held
        from draft_comment
        where consultation_id = ${id} and stands_at <> ${ownerId} and top_id = id`.execute(db);
      return rows[0] ?? { lines: 0, held: 0 };
    },
    async passedThrough(id, unitId) {
      const step = await db
        .selectFrom('draft_comment_step')
        .select('comment_id')
        .where('comment_id', '=', id)
        .where('from_unit', '=', unitId)
        .executeTakeFirst();
      return step !== undefined;
    },
    async climb(id, { from, to }, stamp) {
      const moved = await sql`
        with gone as (
          update draft_comment set stands_at = ${to}, version = version + 1
          where consultation_id = ${id} and stands_at = ${from} and state = 'received' and top_id = id
          returning id
        )
        insert into draft_comment_step (comment_id, from_unit, to_unit, sent_at)
        select id, ${from}, ${to}, ${stamp.at} from gone`.execute(db);
      return Number(moved.numAffectedRows ?? 0n);
    },
    async callUp(id, to, stamp) {
      const moved = await sql`
        with lying as (
          select id, stands_at from draft_comment
          where consultation_id = ${id} and stands_at <> ${to} and state <> 'setAside' and top_id = id
          for update
        ),
        gone as (
          update draft_comment c set stands_at = ${to}, version = c.version + 1
          from lying where c.id = lying.id
        ),
        marked as (
          update consultation_unit k set called_up_at = ${stamp.at}, version = k.version + 1
          where k.consultation_id = ${id} and k.unit_id in (select stands_at from lying)
        )
        insert into draft_comment_step (comment_id, from_unit, to_unit, sent_at, called_up)
        select id, stands_at, ${to}, ${stamp.at}, true from lying`.execute(db);
      return Number(moved.numAffectedRows ?? 0n);
    },
  };
}

async function wayOf(db: Kysely<Tables>, id: CommentId) {
  const { rows } = await sql<{ from: string; to: string; at: Instant; called_up: boolean }>`
    select f.short_name as "from", t.short_name as "to", s.sent_at as at, s.called_up
    from draft_comment_step s
    join unit f on f.id = s.from_unit
    join unit t on t.id = s.to_unit
    where s.comment_id = ${id} order by s.sent_at, length(f.path) desc`.execute(db);
  return rows.map(({ from, to, at, called_up: calledUp }) => ({
    from,
    to,
    at: rowInstant(at),
    calledUp,
  }));
}
