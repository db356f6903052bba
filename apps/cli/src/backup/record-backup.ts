import { userInfo } from 'node:os';
import { openClock } from '@daihoi/adapters/clock';
import { newId } from '@daihoi/adapters/identity';
import {
  openQueries,
  pendingMigrations,
  transactOver,
  type Database,
} from '@daihoi/adapters/storage';
import type { BackupManifest } from '@daihoi/contract/backup';
import { invariant, ok } from '@daihoi/domain/kernel';

/**
 * Says in the log of acts that everything was copied, by whom on this machine and where to: whoever takes a copy takes every
 * name in it. An old database that is still to be brought up is left as it is.
 */
export async function recordBackup(
  pool: Database['pool'],
  { folder, manifest }: { readonly folder: string; readonly manifest: BackupManifest },
): Promise<void> {
  if ((await pendingMigrations(pool)).length > 0) return;
  const transact = transactOver(openQueries(pool), newId);
  const { now } = openClock(() => undefined);
  const written = await transact<void, never>(async (stores) => {
    await stores.audit.append({
      at: now(),
      actorName: `daihoi backup (${userInfo().username})`,
      act: 'installation.backed-up',
      target: { kind: 'backup', id: manifest.at },
      after: {
        folder,
        tables: manifest.tables.length,
        files: manifest.files.count,
        secret: manifest.secret.kept,
      },
    });
    return ok(undefined);
  });
  invariant(written.ok, 'an entry of the log is refused by nobody');
}
