import type { Pool, PoolClient } from 'pg';
import { err, type Result } from '@daihoi/domain/kernel';
import { applyMigrations, migrate, migrationNames } from '../migrate.ts';
import { verifyAudit, type AuditVerdict } from '../verify-audit.ts';
import { writeExactText } from './exact-text.ts';
import { queriesOf } from './queries-of.ts';
import { setSequence, type SequenceValue } from './sequences.ts';
import { quoted, type TableShape } from './table-shape.ts';

/** An empty database, shaped as the backed-up one was, waiting for its rows. */
export interface Refill {
  /** Fills a table from lines of JSON. @returns how many rows went in */
  fill(table: TableShape, lines: AsyncIterable<string>): Promise<number>;
  setSequence(value: SequenceValue): Promise<void>;
  audit(): Promise<AuditVerdict>;
}

export type RefillRefusal =
  | { readonly code: 'restore.not-empty'; readonly table: string }
  | { readonly code: 'restore.newer'; readonly migration: string };

const batchLetters = 4_000_000;

/**
 * Fills an empty database in one transaction: `ok` commits and then brings it to the newest shape; a refusal, a fault or a
 * kill leaves it as empty as it was.
 * @param migrations the steps that had run where the rows come from
 */
export async function refill<T, E>(
  pool: Pool,
  migrations: readonly string[],
  work: (refill: Refill) => Promise<Result<T, E>>,
): Promise<Result<T, E | RefillRefusal>> {
  const known = new Set(await migrationNames());
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown !== undefined) return err({ code: 'restore.newer', migration: unknown });
  const client = await pool.connect();
  let done: Result<T, E | RefillRefusal> | undefined;
  try {
    await client.query('begin');
    await writeExactText(client);
    done = await fillEmpty(client, migrations, work);
    await client.query(done.ok ? 'commit' : 'rollback');
    client.release();
  } catch (fault) {
    client.release(true);
    throw fault;
  }
  if (done.ok) await migrate(pool);
  return done;
}

async function fillEmpty<T, E>(
  client: PoolClient,
  migrations: readonly string[],
  work: (refill: Refill) => Promise<Result<T, E>>,
): Promise<Result<T, E | RefillRefusal>> {
  const table = await firstTable(client);
  if (table !== undefined) return err({ code: 'restore.not-empty', table });
  await applyMigrations(client, migrations);
  await client.query('set constraints all deferred');
  await client.query('create temporary table refill (line jsonb not null) on commit drop');
  return work({
    fill: (shape, lines) => fill(client, shape, lines),
    setSequence: (value) => setSequence(client, value),
    audit: () => verifyAudit(queriesOf(client)),
  });
}

async function firstTable(client: PoolClient): Promise<string | undefined> {
  const found = await client.query<{ name: string }>(`
    select relname::text as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1 limit 1`);
  return found.rows[0]?.name;
}

/** Lines are gathered aside and then go in by one statement: a row may refer to one that comes after it. */
async function fill(
  client: PoolClient,
  { name, columns }: TableShape,
  lines: AsyncIterable<string>,
): Promise<number> {
  await client.query('truncate refill');
  for await (const batch of batched(lines))
    await client.query('insert into refill select unnest($1::text[])::jsonb', [batch]);
  const types = await typesOf(client, name);
  const values = columns.map((column, at) => `(line->>${at})::${types.get(column) ?? 'text'}`);
  const filled = await client.query(
    `insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) overriding system value
      select ${values.join(', ')} from refill`,
  );
  return filled.rowCount ?? 0;
}

async function* batched(lines: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  let letters = 0;
  for await (const line of lines) {
    batch.push(line);
    letters += line.length;
    if (letters < batchLetters) continue;
    yield batch;
    batch = [];
    letters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function typesOf(client: PoolClient, name: string): Promise<ReadonlyMap<string, string>> {
  const found = await client.query<{ column: string; type: string }>(
    `select attname::text as column, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [quoted(name)],
  );
  return new Map(found.rows.map(({ column, type }) => [column, type]));
}
