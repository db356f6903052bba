import { sql, type Kysely } from 'kysely';
import { chainStart, entryHash } from './stores/audit-store.ts';
import type { Tables } from './tables/index.ts';

/** Where a chain does not hold, and why. */
export interface AuditBreak {
  readonly chain: string;
  readonly seq: number;
  /** changed: an entry is not what was hashed. gap: entries are missing before it. cut: entries are missing at the end. */
  readonly kind: 'changed' | 'gap' | 'cut';
}

export interface AuditVerdict {
  readonly chains: number;
  readonly entries: number;
  /** The first break of each chain; nothing after it can be trusted. */
  readonly breaks: readonly AuditBreak[];
}

const pageSize = 2_000;

/** Walks every chain of the log from its start to its kept head and computes every hash again. */
export async function verifyAudit(db: Kysely<Tables>): Promise<AuditVerdict> {
  const found = await sql<{ chain: string }>`
    select chain from audit_head union select distinct chain from audit_entry order by 1`.execute(
    db,
  );
  let entries = 0;
  const breaks: AuditBreak[] = [];
  for (const { chain } of found.rows) {
    const walked = await walkChain(db, chain);
    entries += walked.entries;
    if (walked.broken) breaks.push(walked.broken);
  }
  return { chains: found.rows.length, entries, breaks };
}

interface Walked {
  readonly entries: number;
  readonly broken: AuditBreak | undefined;
}

async function walkChain(db: Kysely<Tables>, chain: string): Promise<Walked> {
  // The head is read first: what is appended meanwhile only lengthens the chain behind it.
  const head = await db
    .selectFrom('audit_head')
    .selectAll()
    .where('chain', '=', chain)
    .executeTakeFirst();
  let seq = 0;
  let previous = chainStart;
  let atHead = false;
  for (;;) {
    const page = await readPage(db, chain, seq);
    for (const row of page) {
      const broken = breakAt(row, { chain, seq, previous });
      if (broken) return { entries: seq, broken };
      seq = row.seq;
      previous = row.hash;
      atHead ||= seq === head?.seq && previous === head.hash;
    }
    if (page.length < pageSize) break;
  }
  return { entries: seq, broken: atHead ? undefined : { chain, seq: seq + 1, kind: 'cut' } };
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

function readPage(db: Kysely<Tables>, chain: string, after: number) {
  return db
    .selectFrom('audit_entry')
    .selectAll()
    .where('chain', '=', chain)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(pageSize)
    .execute();
}

function breakAt(
  row: Row,
  last: { readonly chain: string; readonly seq: number; readonly previous: string },
): AuditBreak | undefined {
  const place = { chain: last.chain, seq: row.seq };
  if (row.seq !== last.seq + 1) return { ...place, seq: last.seq + 1, kind: 'gap' };
  const { hash, ...entry } = row;
  const right = entry.previous_hash === last.previous && entryHash(entry) === hash;
  return right ? undefined : { ...place, kind: 'changed' };
}
