import { sql, type Kysely } from 'kysely';
import type { CommentId, SynthesisStore, UnplacedLine } from '@daihoi/application/comments';
import { rowId } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toPlace } from './synthesis-rows.ts';
import { isAbout, linesAt } from './synthesis-voices.ts';

type Db = Kysely<Tables>;

/** The whole draft as likeness names it; a paragraph is named by its number. */
const whole = '';

const isUnplaced = sql<boolean>`not exists (select 1 from comment_likeness k where k.comment_id = l.id)`;

/** Where likeness put what came. */
export function synthesisLikeness(
  db: Db,
): Pick<SynthesisStore, 'holdProposing' | 'unplaced' | 'unplacedPlaces' | 'firsts' | 'place'> {
  return {
    async holdProposing(id) {
      const { rows } = await sql<{ held: boolean }>`
        select pg_try_advisory_xact_lock(hashtextextended(${`comment-likeness ${id}`}, 0)) as held`.execute(
        db,
      );
      return rows[0]?.held === true;
    },
    async unplacedPlaces(box) {
      const { rows } = await sql<{ paragraph: number | null; lines: number }>`
        select l.paragraph, count(*)::int as lines from draft_comment l
        where ${linesAt(box)} and ${isUnplaced}
        group by l.paragraph order by l.paragraph nulls first`.execute(db);
      return rows.map(({ paragraph, lines }) => ({ place: toPlace(paragraph), lines }));
    },
    async unplaced(box, place, limit) {
      const { rows } = await sql<TextColumns>`
        select l.id, l.text, l.paragraph from draft_comment l
        where ${linesAt(box)} and ${isAbout('l.paragraph', place)} and ${isUnplaced}
        order by l.made_at, l.id limit ${limit}`.execute(db);
      return rows.map(toText);
    },
    async firsts(id, place) {
      const { rows } = await sql<TextColumns>`
        select c.id, c.text, c.paragraph from comment_likeness k
        join draft_comment c on c.id = k.comment_id
        where k.consultation_id = ${id} and k.comment_id = k.first_id
          and ${isAbout('k.paragraph', place)}
        order by c.made_at, c.id`.execute(db);
      return rows.map(toText);
    },
    async place(id, lines) {
      if (lines.length === 0) return;
      await sql`
        insert into comment_likeness (comment_id, consultation_id, paragraph, first_id, common, whole)
        select p.id, ${id}::uuid, p.paragraph, p.first, p.common, p.whole
        from unnest(
          ${lines.map((line) => line.id)}::uuid[],
          ${lines.map(({ about }) => (about === whole ? null : Number(about)))}::integer[],
          ${lines.map(({ group }) => group)}::uuid[],
          ${lines.map(({ likeness }) => likeness.num)}::integer[],
          ${lines.map(({ likeness }) => likeness.den)}::integer[]
        ) as p (id, paragraph, first, common, whole)`.execute(db);
    },
  };
}

interface TextColumns {
  readonly id: string;
  readonly text: string;
  readonly paragraph: number | null;
}

function toText({ id, text, paragraph }: TextColumns): UnplacedLine {
  return {
    id: rowId<CommentId>(id),
    text,
    about: paragraph === null ? whole : String(paragraph),
  };
}
