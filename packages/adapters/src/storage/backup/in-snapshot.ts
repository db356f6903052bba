import type { Pool, PoolClient } from 'pg';
import { ranMigrations } from '../migrate.ts';
import { verifyAudit, type AuditVerdict } from '../verify-audit.ts';
import { writeExactText } from './exact-text.ts';
import { queriesOf } from './queries-of.ts';
import { readSequences, type SequenceValue } from './sequences.ts';
import { quoted, tablesToKeep, type TableShape } from './table-shape.ts';

/** The database as it stood at one moment, however long the reading takes. */
export interface Snapshot {
  readonly at: string;
  readonly migrations: readonly string[];
  /** In the order in which they can be filled again. */
  readonly tables: readonly TableShape[];
  /** The rows of a table, some at a time: each a line of JSON, an array of the texts of its columns. */
  lines(table: TableShape): AsyncGenerator<readonly string[]>;
  /** Names of stored contents, some at a time. */
  fileHashes(): AsyncGenerator<readonly string[]>;
  /** Ask after the tables were read. */
  sequences(): Promise<readonly SequenceValue[]>;
  /** Walks the log of acts as it stands in this snapshot. */
  audit(): Promise<AuditVerdict>;
}

const page = 1_000;

/**
 * Reads in one transaction that sees one moment; writers go on meanwhile, only a change of the tables themselves waits.
 * @returns undefined when the database holds no installation
 */
export async function inSnapshot<T>(
  pool: Pool,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T | undefined> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await writeExactText(client);
    if (!(await holdsInstallation(client))) return undefined;
    return await work(await snapshotOf(client));
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
  }
}

async function holdsInstallation(client: PoolClient): Promise<boolean> {
  const found = await client.query<{ here: boolean }>(
    "select to_regclass('schema_migration') is not null as here",
  );
  return found.rows[0]?.here === true;
}

async function snapshotOf(client: PoolClient): Promise<Snapshot> {
  const tables = await tablesToKeep(client);
  const names = ['schema_migration', ...tables.map((table) => table.name)].map(quoted);
  await client.query(`lock table ${names.join(', ')} in access share mode`);
  const moment = await client.query<{ at: string }>('select now() as at');
  return {
    at: moment.rows[0]?.at ?? '',
    migrations: await ranMigrations(client),
    tables,
    lines: (table) => linesOf(client, table),
    fileHashes: () => hashes(client),
    sequences: () => readSequences(client),
    audit: () => verifyAudit(queriesOf(client)),
  };
}

async function* linesOf(
  client: PoolClient,
  { name, columns }: TableShape,
): AsyncGenerator<readonly string[]> {
  const texts = columns.map((column) => `${quoted(column)}::text`).join(', ');
  const select = `select array_to_json(array[${texts}]::text[])::text as line from ${quoted(name)}`;
  yield* pagesOf(client, select, await pageFor(client, name));
}

/** Rows that carry whole files come one by one. */
async function pageFor(client: PoolClient, name: string): Promise<number> {
  const found = await client.query(
    "select from pg_attribute where attrelid = $1::regclass and atttypid = 'bytea'::regtype and not attisdropped",
    [quoted(name)],
  );
  return (found.rowCount ?? 0) > 0 ? 1 : page;
}

async function* hashes(client: PoolClient): AsyncGenerator<readonly string[]> {
  yield* pagesOf(
    client,
    'select hash as line from stored_file where removed_at is null order by hash',
    page,
  );
}

async function* pagesOf(
  client: PoolClient,
  select: string,
  size: number,
): AsyncGenerator<readonly string[]> {
  await client.query(`declare page no scroll cursor for ${select}`);
  try {
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${size} from page`);
      if (rows.length === 0) return;
      yield rows.map((row) => row.line);
    }
  } finally {
    await client.query('close page').catch(() => undefined);
  }
}
