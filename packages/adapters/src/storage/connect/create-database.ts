import { err, ok, type Result } from '@daihoi/domain/kernel';
import { nameServer } from './open-database.ts';
import { openPool } from './open-pool.ts';

/** The server does not let this user make databases, or the name cannot be one. */
export interface NotCreated {
  readonly code: 'database.not-created';
  readonly server: string;
  readonly database: string;
  readonly reason: string;
}

/** Makes an empty database on the server of an address; the database that the address names is only spoken through. */
export async function createDatabase(
  through: string,
  database: string,
): Promise<Result<true, NotCreated>> {
  const pool = openPool({ connection: through, applicationName: 'daihoi', maxConnections: 1 });
  try {
    const name = `"${database.replaceAll('"', '""')}"`;
    await pool.query(`create database ${name} template template0 encoding 'UTF8' locale 'C'`);
    return ok(true);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    const server = nameServer(through)?.server ?? '';
    return err({ code: 'database.not-created', server, database, reason });
  } finally {
    await pool.end();
  }
}
