import { sql, type Kysely } from 'kysely';
import type { CommentStore } from '@daihoi/application/comments';
import type { Tables } from '../tables/index.ts';

/** Lines on their way to the unit that answers. */
export function commentClimb(db: Kysely<Tables>): Pick<CommentStore, 'climb' | 'callUp'> {
  return {
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
