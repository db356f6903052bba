import type { Pool } from 'pg';
import { err, ok, type Result } from '@daihoi/domain/kernel';

/** What a database is for: the work of an office, or a rehearsal whose data counts for nothing. */
export type InstallationKind = 'live' | 'rehearsal';

/** A database of the other kind: whoever opens it for work or for rehearsal is turned away. */
export interface OtherInstallation {
  readonly code: 'database.is-rehearsal' | 'database.is-live';
  readonly database: string;
}

/**
 * Refuses a database of the other kind before anything is done to it; one that is for nothing yet is let through. A database
 * that an earlier program shaped is a real one.
 */
export async function refuseOtherKind(
  pool: Pool,
  wanted: InstallationKind,
): Promise<Result<true, OtherInstallation>> {
  const shaped = await pool.query<{ named: boolean; shaped: boolean; database: string }>(
    `select to_regclass('installation') is not null as named, current_database() as database,
       to_regclass('schema_migration') is not null as shaped`,
  );
  const [row] = shaped.rows;
  const database = row?.database ?? '';
  if (row?.named === true) return judge(await kindOf(pool), { wanted, database });
  return judge(row?.shaped === true ? 'live' : undefined, { wanted, database });
}

/** Says what a migrated database is for, unless it was said before; refused when that was the other kind. */
export async function nameInstallation(
  pool: Pool,
  wanted: InstallationKind,
): Promise<Result<true, OtherInstallation>> {
  await pool.query('insert into installation (kind) values ($1) on conflict do nothing', [wanted]);
  const named = await pool.query<{ database: string }>('select current_database() as database');
  return judge(await kindOf(pool), { wanted, database: named.rows[0]?.database ?? '' });
}

async function kindOf(pool: Pool): Promise<InstallationKind | undefined> {
  const found = await pool.query<{ kind: InstallationKind }>('select kind from installation');
  return found.rows[0]?.kind;
}

function judge(
  kind: InstallationKind | undefined,
  { wanted, database }: { readonly wanted: InstallationKind; readonly database: string },
): Result<true, OtherInstallation> {
  if (kind === undefined || kind === wanted) return ok(true);
  return err({
    code: kind === 'rehearsal' ? 'database.is-rehearsal' : 'database.is-live',
    database,
  });
}
