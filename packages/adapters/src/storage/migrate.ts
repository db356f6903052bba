import { readdir, readFile } from 'node:fs/promises';
import type { Pool, PoolClient } from 'pg';

const folder = new URL('./migrations/', import.meta.url);
/** Any constant: two servers that start at once take turns on it. */
const migrationLock = 7_204_501;

/**
 * Brings the database to the newest shape: every numbered .sql file that has not run yet, each in its own transaction.
 * Safe when several processes start at once; files are forward-only and never edited after a release.
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(
      'create table if not exists schema_migration (name text primary key, ran_at timestamptz not null default now())',
    );
    const ran = await client.query<{ name: string }>('select name from schema_migration');
    const known = new Set(ran.rows.map((row) => row.name));
    for (const name of await migrationNames()) if (!known.has(name)) await run(client, name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  }
}

/** The steps that have not run on this database; none after `migrate`. */
export async function pendingMigrations(pool: Pool): Promise<readonly string[]> {
  const ran = await pool.query<{ name: string }>('select name from schema_migration');
  const known = new Set(ran.rows.map((row) => row.name));
  return (await migrationNames()).filter((name) => !known.has(name));
}

async function migrationNames(): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.sql')).toSorted();
}

async function run(client: PoolClient, name: string): Promise<void> {
  const sql = await readFile(new URL(name, folder), 'utf8');
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
