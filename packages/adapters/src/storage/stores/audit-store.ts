import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AuditRecord, AuditStore } from '@daihoi/application/audit';
import { canonicalJson, type Id } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import type { Tables } from '../tables/index.ts';
import { batches } from './batches.ts';

/** The hash that stands before the first entry of a chain. */
export const chainStart = '0'.repeat(64);

const systemChain = 'system';

/** Collects the entries of one transaction; `flush` chains them just before the commit, so the chain is held briefly. */
export interface BufferedAudit extends AuditStore {
  flush(): Promise<void>;
}

export function bufferedAudit(db: Kysely<Tables>, newId: () => Id<string>): BufferedAudit {
  const waiting: AuditRecord[] = [];
  return {
    append(record) {
      waiting.push(record);
      return Promise.resolve();
    },
    async flush() {
      const chains = Map.groupBy(waiting, chainOf);
      for (const chain of [...chains.keys()].toSorted())
        await extendChain(db, { chain, records: chains.get(chain) ?? [], newId });
      waiting.length = 0;
    },
  };
}

/** Each unit directly under the top has its own chain, so that provinces do not wait for each other. */
function chainOf(record: AuditRecord): string {
  const segments = record.unit ? segmentsOf(record.unit.path) : [];
  return segments[1] ?? segments[0] ?? systemChain;
}

async function extendChain(
  db: Kysely<Tables>,
  work: {
    readonly chain: string;
    readonly records: readonly AuditRecord[];
    readonly newId: () => Id<string>;
  },
): Promise<void> {
  let head = await holdHead(db, work.chain);
  for (const batch of batches(work.records, 500)) {
    const rows = batch.map((record) => {
      const row = chained(toEntry(work.newId(), record), work.chain, head);
      head = row;
      return { ...row, before: jsonOrNull(row.before), after: jsonOrNull(row.after) };
    });
    await db
      .with('written', (write) => write.insertInto('audit_entry').values(rows))
      .updateTable('audit_head')
      .set({ seq: head.seq, hash: head.hash })
      .where('chain', '=', work.chain)
      .execute();
  }
}

/** The last entry of a chain: its place, counted from 1, and its hash. */
interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** An entry at its place behind the last one. */
function chained(entry: ReturnType<typeof toEntry>, chain: string, last: ChainHead) {
  const placed = { ...entry, chain, seq: last.seq + 1, previous_hash: last.hash };
  return { ...placed, hash: entryHash(placed) };
}

/** The end of a chain, held until the commit: whoever writes next chains onto what is written now. */
async function holdHead(db: Kysely<Tables>, chain: string): Promise<ChainHead> {
  const held = db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('chain', '=', chain)
    .forUpdate();
  const known = await held.executeTakeFirst();
  if (known) return known;
  await db
    .insertInto('audit_head')
    .values({ chain, seq: 0, hash: chainStart })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return held.executeTakeFirstOrThrow();
}

function toEntry(id: Id<string>, record: AuditRecord) {
  return {
    id,
    at: record.at,
    actor_id: record.actorId ?? null,
    actor_name: record.actorName,
    act: record.act,
    unit_id: record.unit?.id ?? null,
    unit_path: record.unit?.path ?? null,
    target_kind: record.target.kind,
    target_id: record.target.id,
    before: record.before ?? null,
    after: record.after ?? null,
  };
}

/** SHA-256 over the canonical form of an entry, its place in the chain and the hash before it. */
export function entryHash(entry: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
