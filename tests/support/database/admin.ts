import { openPool } from '../../../packages/adapters/src/storage/connect/index.ts';

/** Runs one statement on a connection of its own; what makes and drops databases allows no other. */
export async function execute(url: string, statement: string): Promise<void> {
  const pool = openPool({
    connection: url,
    applicationName: 'daihoi-test-admin',
    maxConnections: 1,
  });
  try {
    await pool.query(statement);
  } finally {
    await pool.end();
  }
}

/** The address of another database of the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
