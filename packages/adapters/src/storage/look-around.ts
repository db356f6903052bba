import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables/index.ts';

/** The version of the PostgreSQL behind a pool, as it names itself. */
export async function databaseVersion(db: Kysely<Tables>): Promise<string> {
  const found = await sql<{ server_version: string }>`show server_version`.execute(db);
  return found.rows[0]?.server_version ?? '';
}

/** The hashes of every content that has to be in the store: what two persons removed after its term is not. */
export async function storedHashes(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('stored_file')
    .select('hash')
    .where('removed_at', 'is', null)
    .orderBy('hash')
    .execute();
  return rows.map((row) => row.hash);
}
