import { fileURLToPath } from 'node:url';
import {
  connectionStringOf,
  migrate,
  openEmbeddedPostgres,
  openPool,
  type Database,
} from '@daihoi/adapters/storage';
import { loadNation, type LoadedNation } from './load-nation.ts';
import { makeNation } from './nation.ts';

const folder = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

export interface Bench {
  readonly pool: Database['pool'];
  readonly nation: LoadedNation;
  close(): Promise<void>;
}

/**
 * A real embedded PostgreSQL with full durability. The nation is built once and kept; every run works on a copy of it, so
 * that a run begins where the last one began.
 */
export async function openBench(size: number): Promise<Bench> {
  const opened = await openEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  if (!opened.ok) throw new Error(`bench database: ${opened.error.code}`);
  const { connection } = opened.value;
  const admin = at(connection.database);
  const units = makeNation(size);
  const kept = `nation_${String(size)}`;
  const known = await admin.query('select 1 from pg_database where datname = $1', [kept]);
  if (known.rowCount === 0)
    await build(admin, kept, async () => loadInto(at('nation_draft'), units));
  await admin.query('drop database if exists nation_run');
  await admin.query(`create database nation_run template ${kept}`);
  const pool = at('nation_run');
  await migrate(pool); // the kept nation may be older than the program
  return {
    pool,
    nation: { seasonId: '01900000-0000-7000-8000-000000000001', units },
    async close() {
      await pool.end();
      await admin.query('drop database if exists nation_run');
      await admin.end();
      await opened.value.stop();
    },
  };

  function at(database: string): Database['pool'] {
    return openPool({
      connection: connectionStringOf({ ...connection, database }),
      applicationName: 'bench',
      statementTimeout: 0,
    });
  }
}

/** Built under another name first, so that a run that was stopped half-way leaves nothing that looks finished. */
async function build(
  admin: Database['pool'],
  name: string,
  load: () => Promise<void>,
): Promise<void> {
  console.error(`building the nation once (some minutes), kept in ${folder}`);
  await admin.query('drop database if exists nation_draft');
  await admin.query('create database nation_draft');
  await load();
  await admin.query(`alter database nation_draft rename to ${name}`);
}

async function loadInto(pool: Database['pool'], units: LoadedNation['units']): Promise<void> {
  await migrate(pool);
  await loadNation(pool, units);
  await pool.end();
}
