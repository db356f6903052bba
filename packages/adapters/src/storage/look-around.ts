import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables/index.ts';

/** The version of the PostgreSQL behind a pool, as it names itself. */
export async function databaseVersion(db: Kysely<Tables>): Promise<string> {
  const found = await sql<{ server_version: string }>`show server_version`.execute(db);
  return found.rows[0]?.server_version ?? '';
}

/** The hashes of every content that the database knows of. */
export async function storedHashes(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('stored_file').select('hash').orderBy('hash').execute();
  return rows.map((row) => row.hash);
}
