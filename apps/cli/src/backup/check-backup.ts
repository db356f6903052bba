import { join } from 'node:path';
import { isMissing, openFileStore } from '@daihoi/adapters/files';
import type { BackupManifest } from '@daihoi/contract/backup';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { backupNames, contentFile, placeIn, tableFile } from './backup-folder.ts';
import type { BackupDamage, DamageState } from './backup-refusal.ts';
import { hashOfFile, readSums } from './sums.ts';
import { readLines } from './table-lines.ts';

type Checked = Result<true, BackupDamage>;

/** Reads every byte of a backup again: sums, rows, contents. The first file that is not right is named. */
export async function checkBackup(folder: string, manifest: BackupManifest): Promise<Checked> {
  const sums = await checkSums(folder, manifest);
  if (!sums.ok) return sums;
  for (const { name, rows } of manifest.tables) {
    const counted = await countLines(placeIn(folder, tableFile(name)));
    if (counted !== rows) return damaged(tableFile(name), 'rows');
  }
  return checkContents(folder, manifest.files.count);
}

async function checkSums(folder: string, manifest: BackupManifest): Promise<Checked> {
  const wanted = new Set([
    backupNames.manifest,
    backupNames.fileSums,
    ...(manifest.secret.kept ? [backupNames.secret] : []),
    ...manifest.tables.map(({ name }) => tableFile(name)),
  ]);
  for await (const { hash, path } of readSums(join(folder, backupNames.sums))) {
    // A line that names something else was not written by us.
    if (!wanted.delete(path)) return damaged(backupNames.sums, 'changed');
    const found = await hashIfThere(placeIn(folder, path));
    if (found !== hash) return damaged(path, found === undefined ? 'missing' : 'changed');
  }
  const [unlisted] = wanted;
  return unlisted === undefined ? ok(true) : damaged(backupNames.sums, 'changed');
}

async function checkContents(folder: string, count: number): Promise<Checked> {
  const store = openFileStore(join(folder, backupNames.files));
  let seen = 0;
  for await (const { hash, path } of readSums(join(folder, backupNames.fileSums))) {
    if (path !== contentFile(hash)) return damaged(backupNames.fileSums, 'changed');
    const content = await store.get(hash).catch(() => 'changed' as const);
    if (content === undefined) return damaged(path, 'missing');
    if (content === 'changed') return damaged(path, 'changed');
    seen += 1;
  }
  return seen === count ? ok(true) : damaged(backupNames.fileSums, 'rows');
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  for await (const _ of readLines(path)) count += 1;
  return count;
}

async function hashIfThere(path: string): Promise<string | undefined> {
  try {
    return await hashOfFile(path);
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}

function damaged(file: string, state: DamageState): Checked {
  return err({ code: 'backup.damaged', file, state });
}
