import type { Pool } from 'pg';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import type { DatabaseRefusal } from './refusal.ts';

/** The oldest PostgreSQL whose SQL we use. */
export const oldestServer = 15;

/** Which server an address means, in words without its password. */
export interface ServerName {
  readonly server: string;
  readonly user: string;
  readonly database: string;
}

/** Connects once: reachable, willing, and new enough? */
export async function checkServer(
  pool: Pool,
  name: ServerName,
): Promise<Result<void, DatabaseRefusal>> {
  try {
    const answer = await pool.query<{ number: string; text: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as text",
    );
    const [row] = answer.rows;
    return judgeVersion(row?.number ?? '0', row?.text ?? '');
  } catch (error) {
    return err(explain(error, name));
  }
}

/** Judges `server_version_num` (150004 is 15.4). */
export function judgeVersion(number: string, text: string): Result<void, DatabaseRefusal> {
  if (Math.floor(Number(number) / 10_000) >= oldestServer) return ok(undefined);
  return err({ code: 'database.server-too-old', found: text, needed: oldestServer });
}

function explain(error: unknown, name: ServerName): DatabaseRefusal {
  const reason = reasonOf(error);
  const { server, user, database } = name;
  if (reason === '28P01' || reason === '28000') {
    return { code: 'database.sign-in-refused', server, user };
  }
  if (reason === '3D000') return { code: 'database.absent', server, database };
  return { code: 'database.unreachable', server, reason };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
