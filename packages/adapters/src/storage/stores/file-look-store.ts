import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { FileLook, FileLookStore } from '@daihoi/application/checking';
import { rowInstant } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

/** Looks of people at files that the program cannot read, over PostgreSQL. */
export function fileLookStore(db: Kysely<Tables>): FileLookStore {
  return {
    async nameIn(congressId, hash) {
      const found = await sql<{ readonly name: string }>`
        select file_name as name from dossier_paper
          where congress_id = ${congressId} and file_hash = ${hash} and removed_at is null
        union all
        select s.file_name from draft_study_file s join draft d on d.id = s.draft_id
          where d.congress_id = ${congressId} and s.file_hash = ${hash}
        union all
        select o.file_name from draft_outside_approval o join draft d on d.id = o.draft_id
          where d.congress_id = ${congressId} and o.file_hash = ${hash}
        limit 1`.execute(db);
      return found.rows[0]?.name;
    },
    async note({ congressId, hash }, { at, by }) {
      const put = await db
        .insertInto('file_look')
        .values({ congress_id: congressId, file_hash: hash, looked_by: by, looked_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .returning('file_hash')
        .executeTakeFirst();
      return put !== undefined;
    },
  };
}

/** One look as a row of the file carries it. */
export interface LookColumn {
  readonly by: string;
  readonly at: string;
}

/** Who looked at the file of a row, the first one first: a column beside the row, told by the columns of its congress and hash. */
export function looksAt(congress: string, hash: string): RawBuilder<readonly LookColumn[]> {
  return sql<readonly LookColumn[]>`(
    select coalesce(
      json_agg(json_build_object('by', coalesce(a.display_name, ''), 'at', l.looked_at) order by l.looked_at, l.looked_by),
      '[]'::json
    )
    from file_look l left join account a on a.id = l.looked_by
    where l.congress_id = ${sql.ref(congress)} and l.file_hash = ${sql.ref(hash)}
  )`;
}

/** The column of `looksAt`. */
export function toLooks(rows: readonly LookColumn[]): readonly FileLook[] {
  return rows.map(({ by, at }) => ({ by, at: rowInstant(at) }));
}
