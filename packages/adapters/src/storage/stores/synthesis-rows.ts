import { sql, type RawBuilder } from 'kysely';
import type {
  AnsweringLine,
  CommentGroupId,
  CommentId,
  CommentPlace,
  ConsultationId,
  GroupRecord,
} from '@daihoi/application/comments';
import { commentOutcomes, commentSources, type CommentSource } from '@daihoi/domain/comments';
import { rowId, rowInstant, rowMember } from '../rows.ts';
import { draftPerson } from './draft-rows.ts';

/** A group with the name of who answered it and the passages that changed for it. */
export interface GroupColumns {
  readonly id: string;
  readonly consultation_id: string;
  readonly number: number;
  readonly paragraph: number | null;
  readonly gist: string;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly answered_at: string | null;
  readonly answered_by: string | null;
  readonly answerer_name: string | null;
  readonly version: number;
  readonly changes: readonly { readonly version: number; readonly paragraph: number }[];
}

/** The columns of a group `g`. */
export const groupColumns = sql`g.id, g.consultation_id, g.number, g.paragraph, g.gist, g.outcome, g.reason,
  g.answered_at, g.answered_by, g.version,
  (select a.display_name from account a where a.id = g.answered_by) as answerer_name,
  coalesce((select jsonb_agg(jsonb_build_object('version', h.version_number, 'paragraph', h.paragraph)
    order by h.version_number, h.paragraph) from comment_group_change h where h.group_id = g.id), '[]'::jsonb) as changes`;

export function selectGroups(rest: RawBuilder<unknown>): RawBuilder<GroupColumns> {
  return sql<GroupColumns>`select ${groupColumns} from comment_group g ${rest}`;
}

export function toGroup(row: GroupColumns): GroupRecord {
  return {
    id: rowId<CommentGroupId>(row.id),
    consultationId: rowId<ConsultationId>(row.consultation_id),
    number: row.number,
    answeredAt: row.answered_at === null ? undefined : rowInstant(row.answered_at),
    answeredBy:
      row.answered_by === null ? undefined : draftPerson(row.answered_by, row.answerer_name),
    changes: row.changes,
    version: row.version,
    value: {
      place: toPlace(row.paragraph),
      gist: row.gist,
      response:
        row.outcome === null
          ? undefined
          : { outcome: rowMember(commentOutcomes, row.outcome), reason: row.reason ?? '' },
    },
  };
}

export function toPlace(paragraph: number | null): CommentPlace {
  return paragraph ?? 'whole';
}

/** The paragraph column of a place. */
export function paragraphOf(place: CommentPlace): number | null {
  return place === 'whole' ? null : place;
}

/** The words of a comment `c` with who said them. */
export const wordColumns = sql`c.id, c.source, c.text, c.passage, c.author_name, c.made_at,
  (select u.short_name from unit u where u.id = c.unit_id) as unit_name`;

export interface WordColumns {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly passage: string;
  readonly author_name: string | null;
  readonly made_at: string;
  readonly unit_name: string | null;
}

export function toWords(row: WordColumns): Omit<AnsweringLine, 'comments'> {
  return {
    id: rowId<CommentId>(row.id),
    source: rowMember<CommentSource>(commentSources, row.source),
    text: row.text,
    passage: row.passage,
    unitName: row.unit_name ?? undefined,
    authorName: row.author_name ?? undefined,
    madeAt: rowInstant(row.made_at),
  };
}
