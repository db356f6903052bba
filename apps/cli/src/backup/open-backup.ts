import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseBackupManifest, type BackupManifest } from '@daihoi/contract/backup';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { backupNames } from './backup-folder.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { checkBackup } from './check-backup.ts';
import { hashOfFile, readSums } from './sums.ts';

/** A backup that is whole: every byte of it was read and compared. */
export interface Backup {
  readonly folder: string;
  readonly manifest: BackupManifest;
}

/** Opens a backup folder: it must be ours, finished, and whole. */
export async function openBackup(asked: string): Promise<Result<Backup, BackupRefusal>> {
  const folder = resolve(asked);
  const place = join(folder, backupNames.manifest);
  if (!existsSync(place)) {
    const begun = existsSync(join(folder, backupNames.tables));
    return err({ code: begun ? 'backup.unfinished' : 'backup.foreign', path: folder });
  }
  if (!existsSync(join(folder, backupNames.sums)))
    return err({ code: 'backup.unfinished', path: folder });
  const manifest = parseBackupManifest(await readFile(place, 'utf8'));
  if (!manifest) return err(await unreadable(folder));
  const checked = await checkBackup(folder, manifest);
  return checked.ok ? ok({ folder, manifest }) : checked;
}

/** A manifest that says nothing: spoiled since it was written, or never one of ours. */
async function unreadable(folder: string): Promise<BackupRefusal> {
  for await (const { hash, path } of readSums(join(folder, backupNames.sums)))
    if (path === backupNames.manifest && hash !== (await hashOfFile(join(folder, path))))
      return { code: 'backup.damaged', file: path, state: 'changed' };
  return { code: 'backup.foreign', path: folder };
}
