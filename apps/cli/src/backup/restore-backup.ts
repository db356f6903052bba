import { openFileStore } from '@daihoi/adapters/files';
import { refill, type Database, type Refill, type RefillRefusal } from '@daihoi/adapters/storage';
import type { FileStore } from '@daihoi/application/files';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { backupNames, contentFile, placeIn, tableFile } from './backup-folder.ts';
import type { BackupDamage } from './backup-refusal.ts';
import type { Backup } from './open-backup.ts';
import { readSums } from './sums.ts';
import { readLines } from './table-lines.ts';

export type RestoreRefusal =
  | RefillRefusal
  | BackupDamage
  | { readonly code: 'restore.audit-differs'; readonly there: number; readonly here: number };

/** What of an installation lies beside its database. */
export interface RestorePlace {
  readonly files: FileStore;
  takeSecret(): Promise<void>;
}

/**
 * Fills an empty database from a backup, then the folder of files; the database commits last, so that a row never stands
 * without its file and a restore that was cut short can simply be done again.
 * @param place where contents and the secret go; left out, they stay where they lie (a trial)
 */
export function restoreBackup(
  { folder, manifest }: Backup,
  pool: Database['pool'],
  place: RestorePlace | undefined,
): Promise<Result<true, RestoreRefusal>> {
  return refill<true, RestoreRefusal>(pool, manifest.migrations, async (target) => {
    const filled = await fillTables({ folder, manifest }, target);
    if (!filled.ok) return filled;
    const audit = await target.audit();
    const [there, here] = [manifest.audit.entries, audit.entries];
    if (there !== here || manifest.audit.breaks !== audit.breaks.length)
      return err({ code: 'restore.audit-differs', there, here });
    if (!place) return ok(true);
    await place.takeSecret();
    return takeContents(folder, place.files);
  });
}

async function fillTables(
  { folder, manifest }: Backup,
  target: Refill,
): Promise<Result<true, BackupDamage>> {
  for (const table of manifest.tables) {
    const file = tableFile(table.name);
    const rows = await target.fill(table, readLines(placeIn(folder, file)));
    if (rows !== table.rows) return err({ code: 'backup.damaged', file, state: 'rows' });
  }
  for (const sequence of manifest.sequences) await target.setSequence(sequence);
  return ok(true);
}

async function takeContents(folder: string, files: FileStore): Promise<Result<true, BackupDamage>> {
  const from = openFileStore(placeIn(folder, backupNames.files));
  for await (const { hash } of readSums(placeIn(folder, backupNames.fileSums))) {
    const content = await from.get(hash);
    if (!content) return err({ code: 'backup.damaged', file: contentFile(hash), state: 'missing' });
    await files.put(content);
  }
  return ok(true);
}
