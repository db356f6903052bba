import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { AuditRecord, AuditStore } from '@daihoi/application/audit';
import { canonicalJson, type Id } from '@daihoi/domain/kernel';
import { segmentsOf } from '@daihoi/domain/organisation';
import type { Tables } from '../tables/index.ts';

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
  await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${work.chain}`}, 0))`.execute(
    db,
  );
  const last = await db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('chain', '=', work.chain)
    .executeTakeFirst();
  let previous = last?.hash ?? chainStart;
  let seq = last?.seq ?? 0;
  for (const record of work.records) {
    seq += 1;
    const entry = toEntry(work.newId(), record);
    const hash = entryHash({ ...entry, chain: work.chain, seq, previous_hash: previous });
    await db
      .insertInto('audit_entry')
      .values({
        ...entry,
        before: jsonOrNull(entry.before),
        after: jsonOrNull(entry.after),
        chain: work.chain,
        seq,
        previous_hash: previous,
        hash,
      })
      .execute();
    previous = hash;
  }
  await db
    .insertInto('audit_head')
    .values({ chain: work.chain, seq, hash: previous })
    .onConflict((conflict) => conflict.column('chain').doUpdateSet({ seq, hash: previous }))
    .execute();
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
