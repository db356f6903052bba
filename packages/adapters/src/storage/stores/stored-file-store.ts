import { sql, type Kysely, type Selectable } from 'kysely';
import type { StoredFileRow, StoredFileStore } from '@daihoi/application/files';
import type { Tables } from '../tables/index.ts';

/** What the database knows of stored contents. */
export function storedFileStore(db: Kysely<Tables>): StoredFileStore {
  return {
    async remember(file, at) {
      await db
        .insertInto('stored_file')
        .values({ hash: file.hash, media_type: file.mediaType, bytes: file.bytes, stored_at: at })
        .onConflict((conflict) =>
          conflict
            .column('hash')
            .doUpdateSet({ removed_at: null, swept_at: null })
            .where('stored_file.removed_at', 'is not', null),
        )
        .execute();
    },
    async byHash(hash) {
      const row = await db
        .selectFrom('stored_file')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row && toStored(row);
    },
    async kept(hashes) {
      const rows = await amongst(db, hashes).where('removed_at', 'is', null).execute();
      return rows.map(toStored);
    },
    async hold(hashes) {
      // In one order, so that two who hold the same contents never wait for each other.
      const rows = await amongst(db, hashes).orderBy('hash').forUpdate().execute();
      return rows.filter((row) => row.removed_at === null).map(toStored);
    },
  };
}

function amongst(db: Kysely<Tables>, hashes: readonly string[]) {
  return db
    .selectFrom('stored_file')
    .selectAll()
    .where('hash', '=', sql<string>`any(${[...new Set(hashes)]}::text[])`);
}

function toStored({ hash, bytes, media_type }: Selectable<Tables['stored_file']>): StoredFileRow {
  return { hash, bytes: Number(bytes), mediaType: media_type };
}
