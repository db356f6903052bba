import { readdir, readFile } from 'node:fs/promises';
import type { Pool, PoolClient } from 'pg';

const folder = new URL('./migrations/', import.meta.url);
/** Any constant: two servers that start at once take turns on it. */
const migrationLock = 7_204_501;
const migrationTable =
  'create table if not exists schema_migration (name text primary key, ran_at timestamptz not null default now())';

/**
 * Brings the database to the newest shape: every numbered .sql file that has not run yet, each in its own transaction.
 * Safe when several processes start at once; files are forward-only and never edited after a release.
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(migrationTable);
    const known = new Set(await ranMigrations(client));
    for (const name of await migrationNames()) if (!known.has(name)) await run(client, name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  }
}

/** The steps that have not run on this database; none after `migrate`. */
export async function pendingMigrations(pool: Pool): Promise<readonly string[]> {
  const known = new Set(await ranMigrations(pool));
  return (await migrationNames()).filter((name) => !known.has(name));
}

/** The steps that have run on this database, in the order of their names. */
export async function ranMigrations(db: Pick<PoolClient, 'query'>): Promise<readonly string[]> {
  const ran = await db.query<{ name: string }>('select name from schema_migration');
  return ran.rows.map((row) => row.name).toSorted();
}

/** Runs exactly these steps on an empty database, within the caller's transaction. */
export async function applyMigrations(client: PoolClient, names: readonly string[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
  await client.query(migrationTable);
  for (const name of names) await apply(client, name);
}

/** Every step that this program knows, in the order of their names. */
export async function migrationNames(): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.sql')).toSorted();
}

async function run(client: PoolClient, name: string): Promise<void> {
  await client.query('begin');
  try {
    await apply(client, name);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function apply(client: PoolClient, name: string): Promise<void> {
  await client.query(await readFile(new URL(name, folder), 'utf8'));
  await client.query('insert into schema_migration (name) values ($1)', [name]);
}
