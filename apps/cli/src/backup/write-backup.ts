import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openFileStore } from '@daihoi/adapters/files';
import { inSnapshot, type Database, type Snapshot } from '@daihoi/adapters/storage';
import type { FileStore } from '@daihoi/application/files';
import type { BackupManifest } from '@daihoi/contract/backup';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { backupNames, placeIn, tableFile } from './backup-folder.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { checkBackup } from './check-backup.ts';
import { copyContents } from './copy-contents.ts';
import { fingerprintOf } from './secret-of.ts';
import { hashOfFile, sumLine } from './sums.ts';
import { writeLines } from './table-lines.ts';

/** What is backed up, and where to. */
export interface BackupOrder {
  readonly pool: Database['pool'];
  readonly files: FileStore;
  /** Named when there is nothing to back up. */
  readonly source: string;
  readonly target: string;
  readonly secret: BackupSecret;
}

/** The secret of the installation: kept in its data folder, given by the environment, or not yet made. */
export type BackupSecret =
  { readonly kind: 'kept' | 'given'; readonly secret: string } | { readonly kind: 'none' };

/**
 * Writes a whole backup beside the target under another name, reads it again, and only then gives it its name: a folder of
 * that name is a backup, whatever happened on the way.
 */
export async function writeBackup(
  order: BackupOrder,
): Promise<Result<BackupManifest, BackupRefusal>> {
  const target = resolve(order.target);
  const refused = await refuseTarget(target);
  if (refused) return err(refused);
  const draft = `${target}.part-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(draft, { mode: 0o700 });
    const written = await inSnapshot(order.pool, (snapshot) => fill(draft, snapshot, order));
    if (!written) return err({ code: 'backup.nothing-there', path: order.source });
    const checked = await checkBackup(draft, written);
    if (!checked.ok) return checked;
    if (existsSync(target)) await rmdir(target);
    await rename(draft, target);
    await syncFolder(dirname(target));
    return ok(written);
  } catch (fault) {
    if (!isOfDisk(fault)) throw fault;
    return err({ code: 'backup.target-unusable', path: target, reason: fault.code });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Another backup is never written over, and a disk that is not there is not made up. */
async function refuseTarget(target: string): Promise<BackupRefusal | undefined> {
  const parent = dirname(target);
  if (!existsSync(parent)) return { code: 'backup.parent-missing', path: parent };
  if (!existsSync(target)) return undefined;
  const inside = await readdir(target).catch(() => ['a file']);
  return inside.length > 0 ? { code: 'backup.target-taken', path: target } : undefined;
}

async function fill(
  draft: string,
  snapshot: Snapshot,
  { files, secret }: BackupOrder,
): Promise<BackupManifest> {
  await mkdir(join(draft, backupNames.tables));
  const tables: BackupManifest['tables'] = [];
  for (const { name, columns } of snapshot.tables) {
    const table = { name, columns: [...columns] };
    const path = placeIn(draft, tableFile(name));
    tables.push({ ...table, rows: await writeLines(path, snapshot.lines(table)) });
  }
  const contents = await copyContents({
    hashes: snapshot.fileHashes(),
    from: files,
    to: openFileStore(join(draft, backupNames.files)),
    list: join(draft, backupNames.fileSums),
  });
  const { chains, entries, breaks } = await snapshot.audit();
  const manifest: BackupManifest = {
    schema: 'daihoi-backup/1',
    at: snapshot.at,
    migrations: [...snapshot.migrations],
    tables,
    sequences: [...(await snapshot.sequences())],
    files: contents,
    secret: await keepSecret(draft, secret),
    audit: { chains, entries, breaks: breaks.length },
  };
  await seal(draft, manifest);
  return manifest;
}

async function keepSecret(draft: string, given: BackupSecret): Promise<BackupManifest['secret']> {
  if (given.kind === 'none') return { kept: false, fingerprint: null };
  if (given.kind === 'kept')
    await writeFile(join(draft, backupNames.secret), given.secret, { mode: 0o600, flush: true });
  return { kept: given.kind === 'kept', fingerprint: fingerprintOf(given.secret) };
}

/** The manifest, and last the sums of everything: without them a folder is not a backup. */
async function seal(draft: string, manifest: BackupManifest): Promise<void> {
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  await writeFile(join(draft, backupNames.manifest), text, { flush: true });
  const listed = [
    backupNames.manifest,
    backupNames.fileSums,
    ...(manifest.secret.kept ? [backupNames.secret] : []),
    ...manifest.tables.map(({ name }) => tableFile(name)),
  ];
  let sums = '';
  for (const path of listed)
    sums += sumLine({ path, hash: await hashOfFile(placeIn(draft, path)) });
  await writeFile(join(draft, backupNames.sums), sums, { flush: true });
  await syncFolder(draft);
}

/** A new name must survive a power cut; Windows cannot open folders and does without. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isOfDisk(fault: unknown): fault is Error & { readonly code: string } {
  return (
    fault instanceof Error &&
    'syscall' in fault &&
    'code' in fault &&
    typeof fault.code === 'string'
  );
}
