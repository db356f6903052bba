import { sql, type Kysely } from 'kysely';
import type { StoredFileStore } from '@daihoi/application/files';
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
      return row && { hash: row.hash, bytes: Number(row.bytes), mediaType: row.media_type };
    },
    async kept(hashes) {
      const rows = await db
        .selectFrom('stored_file')
        .selectAll()
        .where('hash', '=', sql<string>`any(${[...new Set(hashes)]}::text[])`)
        .where('removed_at', 'is', null)
        .execute();
      return rows.map(({ hash, bytes, media_type: mediaType }) => ({
        hash,
        bytes: Number(bytes),
        mediaType,
      }));
    },
  };
}
