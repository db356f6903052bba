import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AnsweringBox, CommentPlace, VoiceCounts } from '@daihoi/application/comments';
import type { Tables } from '../tables/index.ts';

type Db = Kysely<Tables>;

/** Lines that count and stand at the unit that answers: `l`. */
export function linesAt({ id, ownerId }: AnsweringBox): RawBuilder<boolean> {
  return sql<boolean>`l.consultation_id = ${id} and l.stands_at = ${ownerId}
    and l.state = 'received' and l.top_id = l.id`;
}

/** A paragraph column that is about a place. */
export function isAbout(column: string, place: CommentPlace): RawBuilder<boolean> {
  return place === 'whole'
    ? sql<boolean>`${sql.ref(column)} is null`
    : sql<boolean>`${sql.ref(column)} = ${place}`;
}

export const nobody: VoiceCounts = {
  comments: 0,
  units: 0,
  byLevel: [],
  persons: 0,
  members: 0,
  citizens: 0,
};

/**
 * Who stands behind lines, for each key. `lines` is a question that answers `key` and `id` of the lines; the comments behind a
 * line are those whose `top_id` it is. Counted over two lists put under one another and never joined: the database takes both for
 * short, and would count one of them again for every key.
 */
export async function voicesBehind(
  db: Db,
  lines: RawBuilder<{ key: string; id: string }>,
): Promise<ReadonlyMap<string, VoiceCounts>> {
  const { rows } = await sql<Omit<VoiceCounts, 'byLevel'> & { key: string; levels: LevelRow[] }>`
    with voice as (
      select n.key, c.source, c.persons, c.unit_id, c.consultation_id
      from (${lines}) n join draft_comment c on c.top_id = n.id
      where c.source <> 'merged' and c.state = 'received'
    ),
    each_count as (
      select key, null as level, 0 as units, count(*) as comments,
        sum(persons) filter (where source = 'unit') as persons,
        sum(persons) filter (where source = 'member') as members,
        sum(persons) filter (where source = 'public') as citizens
      from voice group by key
      union all
      select v.key, a.level, count(distinct v.unit_id), 0, 0, 0, 0
      from voice v join consultation_unit a
        on a.consultation_id = v.consultation_id and a.unit_id = v.unit_id
      where v.source = 'unit' group by v.key, a.level
    )
    select key, sum(comments)::int as comments, sum(units)::int as units,
      coalesce(sum(persons), 0)::int as persons, coalesce(sum(members), 0)::int as members,
      coalesce(sum(citizens), 0)::int as citizens,
      coalesce(jsonb_agg(jsonb_build_object('level', level, 'units', units) order by units desc, level)
        filter (where level is not null), '[]'::jsonb) as levels
    from each_count group by key`.execute(db);
  return new Map(
    rows.map(({ key, levels, comments, units, persons, members, citizens }) => [
      key,
      { comments, units, byLevel: levels, persons, members, citizens },
    ]),
  );
}

interface LevelRow {
  readonly level: string;
  readonly units: number;
}
