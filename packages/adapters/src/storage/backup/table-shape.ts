import type { PoolClient } from 'pg';
import { inOrderOfReference } from './order-tables.ts';

/** A table as a backup writes it: which columns, in which order. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/**
 * Tables whose rows are not kept: what has run is known by name, and after a restore everybody signs in again, for a session
 * that was ended since must not come back to life.
 */
const left: ReadonlySet<string> = new Set(['schema_migration', 'session']);

/** The tables of the program, a table after those it refers to. What an extension brought is not ours. */
export async function tablesToKeep(client: PoolClient): Promise<readonly TableShape[]> {
  const found = await client.query<TableShape>(`
    select c.relname::text as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and not exists (select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    group by c.relname`);
  const kept = found.rows.filter(({ name }) => !left.has(name));
  return inOrderOfReference(kept, await references(client));
}

/** Which table refers to which, where the reference must hold at the end of each statement. */
async function references(client: PoolClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await client.query<{ from: string; to: string }>(`
    select f.relname::text as "from", t.relname::text as "to"
    from pg_constraint r join pg_class f on f.oid = r.conrelid join pg_class t on t.oid = r.confrelid
    where r.contype = 'f' and not r.condeferrable and f.relnamespace = current_schema()::regnamespace`);
  const byTable = Map.groupBy(found.rows, (row) => row.from);
  return new Map([...byTable].map(([from, rows]) => [from, rows.map((row) => row.to)]));
}

/** An identifier as SQL writes it. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
