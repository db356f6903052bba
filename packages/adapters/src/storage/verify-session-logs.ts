import { sessionLine } from '@daihoi/application/ballot-session';
import type { Kysely } from 'kysely';
import { chainStart, entryHash } from './stores/audit-store.ts';
import { toLogged } from './stores/ballot-session-row.ts';
import type { Tables } from './tables/index.ts';
import type { AuditBreak } from './verify-audit.ts';

/** How the logs of the counting room stand: each ballot has a chain of its own. */
export interface SessionLogVerdict {
  readonly sessions: number;
  readonly entries: number;
  /** The first break of each log; `chain` is the ballot. */
  readonly breaks: readonly AuditBreak[];
}

/**
 * Walks the log of every ballot from its opening and computes every hash again. Each write of a ballot adds one line, so its
 * version tells whether lines are missing at the end.
 */
export async function verifySessionLogs(db: Kysely<Tables>): Promise<SessionLogVerdict> {
  const sessions = await db
    .selectFrom('ballot_session')
    .select(['id', 'version'])
    .orderBy('id')
    .execute();
  let entries = 0;
  const breaks: AuditBreak[] = [];
  for (const session of sessions) {
    const walked = await walkLog(db, session);
    entries += walked.entries;
    if (walked.broken) breaks.push(walked.broken);
  }
  return { sessions: sessions.length, entries, breaks };
}

async function walkLog(
  db: Kysely<Tables>,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly entries: number; readonly broken: AuditBreak | undefined }> {
  const rows = await db
    .selectFrom('ballot_session_event')
    .selectAll()
    .where('session_id', '=', id)
    .orderBy('seq')
    .execute();
  let previous = chainStart;
  for (const [at, event] of rows.map(toLogged).entries()) {
    const seq = at + 1;
    if (event.seq !== seq) return { entries: at, broken: { chain: id, seq, kind: 'gap' } };
    const { hash, ...line } = event;
    const right = line.previousHash === previous && entryHash(sessionLine(id, line)) === hash;
    if (!right) return { entries: at, broken: { chain: id, seq, kind: 'changed' } };
    previous = hash;
  }
  const cut = rows.length < version;
  const broken = cut ? ({ chain: id, seq: rows.length + 1, kind: 'cut' } as const) : undefined;
  return { entries: rows.length, broken };
}
