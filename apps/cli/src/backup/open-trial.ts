import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openEmbeddedPostgres,
  openPool,
  type Database,
  type DatabaseEvent,
  type DatabaseRefusal,
} from '@daihoi/adapters/storage';
import { ok, type Result } from '@daihoi/domain/kernel';

/** An empty database of its own in a folder for passing things; closing it leaves nothing behind. */
export async function openTrial(
  log: (event: DatabaseEvent) => void,
): Promise<Result<Pick<Database, 'pool' | 'close'>, DatabaseRefusal>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'daihoi-trial-'));
  // The database may run under another account than ours, which has to pass through.
  await chmod(dataDir, 0o711);
  const opened = await openEmbeddedPostgres({ dataDir, durability: 'test', log });
  if (!opened.ok) {
    await rm(dataDir, { recursive: true, force: true });
    return opened;
  }
  const pool = openPool({
    connection: opened.value.connection,
    applicationName: 'daihoi-trial',
    onConnectionLost: () => undefined,
  });
  return ok({
    pool,
    async close() {
      await pool.end();
      await opened.value.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  });
}
