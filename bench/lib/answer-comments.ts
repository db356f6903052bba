import type { Database } from '@daihoi/adapters/storage';
import type { FilledConsultation } from './fill-comments.ts';

/** Makes the largest proposals that are left into answered groups, until the consultation has that many. */
export async function answerComments(
  pool: Database['pool'],
  { id }: FilledConsultation,
  groups: number,
): Promise<void> {
  await pool.query(
    `with had as (select count(*)::int as n from comment_group where consultation_id = $1::uuid),
     firsts as (
       select l.first_id, l.paragraph, row_number() over (order by count(*) desc, l.first_id) as at
       from comment_likeness l join draft_comment d on d.id = l.comment_id
       where l.consultation_id = $1::uuid and d.group_id is null group by 1, 2
     ),
     made as (
       insert into comment_group (id, consultation_id, number, paragraph, gist, outcome, reason, answered_at)
       select gen_random_uuid(), $1::uuid, had.n + at, firsts.paragraph, d.text, 'accepted', 'Đã bổ sung vào dự thảo.', now()
       from firsts, had, draft_comment d where d.id = first_id and had.n + at <= $2::int
       returning id, number
     )
     update draft_comment d set group_id = made.id
     from comment_likeness l, firsts, made, had
     where d.id = l.comment_id and l.first_id = firsts.first_id and made.number = had.n + firsts.at`,
    [id, groups],
  );
  await pool.query('vacuum analyze draft_comment, comment_group');
}
