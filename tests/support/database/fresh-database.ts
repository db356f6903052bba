import { randomBytes } from 'node:crypto';

import { openPool } from '../../../packages/adapters/src/storage/connect/index.ts';
import { addressOf, execute } from './admin.ts';

/** A migrated, empty database that no other test sees. */
export interface FreshDatabase {
  readonly pool: ReturnType<typeof openPool>;
  readonly connectionString: string;
  /** Ends the pool and drops the database, also under connections of others. */
  drop(): Promise<void>;
}

/**
 * Copies the run's template, or another database that nobody is connected to; safe to call from many workers at once.
 * Costs about 0.1 s.
 */
export async function freshDatabase(
  template = required('TEST_DATABASE_TEMPLATE'),
): Promise<FreshDatabase> {
  const url = required('TEST_DATABASE_URL');
  const name = `daihoi_test_${String(process.pid)}_${randomBytes(6).toString('hex')}`;
  await execute(url, `create database ${name} template ${template}`);
  const connectionString = addressOf(url, name);
  const pool = openPool({ connection: connectionString, applicationName: 'daihoi-test' });

  async function drop(): Promise<void> {
    if (!pool.ended) await pool.end();
    await execute(url, `drop database if exists ${name} with (force)`);
  }

  return { pool, connectionString, drop };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is unset: run under the storage or e2e project`);
  return value;
}
