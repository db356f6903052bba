import type { PoolClient } from 'pg';
import { quoted } from './table-shape.ts';

/** Where a sequence stands; `called` is false while its first number was not yet given. */
export interface SequenceValue {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

/**
 * Every sequence of the program. Sequences know no snapshot: read after the tables, they stand at or beyond every number
 * that the tables hold.
 */
export async function readSequences(client: PoolClient): Promise<readonly SequenceValue[]> {
  const found = await client.query<{ name: string }>(`
    select relname::text as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'S' order by 1`);
  const values: SequenceValue[] = [];
  for (const { name } of found.rows) {
    const read = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${quoted(name)}`,
    );
    values.push(...read.rows.map((row) => ({ name, ...row })));
  }
  return values;
}

/** Puts a sequence where it stood. */
export async function setSequence(client: PoolClient, value: SequenceValue): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [
    quoted(value.name),
    value.last,
    value.called,
  ]);
}
