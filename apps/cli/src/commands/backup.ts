import { join, resolve } from 'node:path';
import { openFileStore } from '@daihoi/adapters/files';
import { keyFileIn } from '@daihoi/adapters/identity';
import { hasCluster, openDatabase } from '@daihoi/adapters/storage';
import type { BackupManifest } from '@daihoi/contract/backup';
import { fillWording } from '@daihoi/contract/wording';
import { formatInteger } from '@daihoi/domain/text';
import { readConfig, type Config } from '@daihoi/server';
import { backupWords as words } from '../backup/backup-wording.ts';
import { recordBackup } from '../backup/record-backup.ts';
import { folderRequest, type FolderRequest } from '../backup/folder-request.ts';
import { sayBackupRefusal } from '../backup/say-backup-refusal.ts';
import { secretIn } from '../backup/secret-of.ts';
import { writeBackup, type BackupSecret } from '../backup/write-backup.ts';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';

/**
 * `daihoi backup DIR [--json]`: the whole installation as it stands at one moment, also while a server runs on it. Runs no
 * migration: an old database can be backed up by the new program before it is brought up.
 * @returns 0 done, 1 done but the installation itself has damage, which is named, 2 the words are off, 3 refused
 */
export async function runBackup(args: readonly string[], io: CommandIo): Promise<number> {
  const request = folderRequest(args, []);
  if (!request) {
    io.err(words.usage[io.lang]);
    return exitCodes.usage;
  }
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  const { dataDir, databaseUrl } = config.value;
  if (!databaseUrl && !hasCluster(dataDir))
    return sayBackupRefusal(
      io,
      { code: 'backup.nothing-there', path: resolve(dataDir) },
      request.json,
    );
  const opened = await openDatabase({
    ...config.value,
    log: (event) => sayDatabaseEvent(io, event),
    whenInUse: 'join',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    io.err(words.begun[io.lang]);
    const written = await writeBackup({
      pool: opened.value.pool,
      files: openFileStore(join(dataDir, 'files')),
      source: resolve(dataDir),
      target: request.folder,
      secret: await secretOf(config.value),
    });
    if (!written.ok) return sayBackupRefusal(io, written.error, request.json);
    const manifest = written.value;
    await recordBackup(opened.value.pool, { folder: resolve(request.folder), manifest });
    return sayDone(io, request, manifest);
  } finally {
    await opened.value.close();
  }
}

async function secretOf({ secret, dataDir }: Config): Promise<BackupSecret> {
  if (secret) return { kind: 'given', secret };
  const kept = await secretIn(keyFileIn(dataDir));
  return kept === undefined ? { kind: 'none' } : { kind: 'kept', secret: kept };
}

function sayDone(io: CommandIo, request: FolderRequest, manifest: BackupManifest): number {
  const sound = manifest.files.damaged.length === 0 && manifest.audit.breaks === 0;
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const folder = resolve(request.folder);
  sayDamage(io, manifest);
  if (request.json) {
    const { at, files, audit, tables } = manifest;
    io.out(JSON.stringify({ folder, at, sound, tables: tables.length, rows, files, audit }));
    return sound ? exitCodes.done : exitCodes.no;
  }
  const { lang } = io;
  const said = fillWording(words.done[lang], {
    folder,
    tables: formatInteger(manifest.tables.length, lang),
    rows: formatInteger(rows, lang),
    files: formatInteger(manifest.files.count, lang),
    size: `${formatInteger(Math.ceil(manifest.files.bytes / 1024 / 1024), lang)} MiB`,
  });
  io.out(said);
  if (manifest.secret.fingerprint !== null)
    io.out((manifest.secret.kept ? words.withSecret : words.withoutSecret)[lang]);
  return sound ? exitCodes.done : exitCodes.no;
}

function sayDamage(io: CommandIo, { files, audit }: BackupManifest): void {
  for (const { hash, state } of files.damaged)
    io.err(fillWording(words.damagedFile[io.lang], { hash, state: words[state][io.lang] }));
  if (audit.breaks > 0) io.err(fillWording(words.brokenLog[io.lang], { ...audit }));
}
