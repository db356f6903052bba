import { join } from 'node:path';
import { openFileStore } from '@daihoi/adapters/files';
import {
  openDatabase,
  type Database,
  type DatabaseEvent,
  type DatabaseRefusal,
} from '@daihoi/adapters/storage';
import { fillWording } from '@daihoi/contract/wording';
import { ok, type Result } from '@daihoi/domain/kernel';
import { formatInteger } from '@daihoi/domain/text';
import { readConfig, type Config } from '@daihoi/server';
import { backupNames } from '../backup/backup-folder.ts';
import { restoreWords as words } from '../backup/backup-wording.ts';
import { folderRequest, type FolderRequest } from '../backup/folder-request.ts';
import { openBackup, type Backup } from '../backup/open-backup.ts';
import { openTrial } from '../backup/open-trial.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { sayBackupRefusal } from '../backup/say-backup-refusal.ts';
import { judgeSecret, takeSecret } from '../backup/take-secret.ts';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { momentFor } from '../moment-for.ts';
import { doctorLines } from '../doctor/doctor-words.ts';
import { examine, type Finding } from '../doctor/examine.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';

/**
 * `daihoi restore DIR [--trial] [--new-secret] [--json]`: fills an empty installation from a backup and looks it over as
 * `doctor` does. With `--trial` into a database of its own that is thrown away afterwards.
 * @returns 0 restored and sound, 1 restored but something is not sound, 2 the words are off, 3 refused, nothing changed
 */
export async function runRestore(args: readonly string[], io: CommandIo): Promise<number> {
  const request = folderRequest(args, ['trial', 'new-secret']);
  if (!request) {
    io.err(words.usage[io.lang]);
    return exitCodes.usage;
  }
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  io.err(words.checking[io.lang]);
  const backup = await openBackup(request.folder);
  if (!backup.ok) return sayBackupRefusal(io, backup.error, request.json);
  const call = { request, io, config: config.value, backup: backup.value };
  const secret = await judge(call);
  if (!secret.ok) return sayBackupRefusal(io, secret.error, request.json);
  const opened = await openTarget(call);
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    return await restore(call, opened.value.pool);
  } finally {
    await opened.value.close();
  }
}

interface Call {
  readonly request: FolderRequest;
  readonly io: CommandIo;
  readonly config: Config;
  readonly backup: Backup;
}

function judge(call: Call): ReturnType<typeof judgeSecret> {
  return call.request.has('trial')
    ? Promise.resolve(ok(true))
    : judgeSecret(call.backup, secretTarget(call));
}

function secretTarget({ config, request }: Call) {
  return { given: config.secret, dataDir: config.dataDir, anew: request.has('new-secret') };
}

function openTarget({
  request,
  config,
  io,
}: Call): Promise<Result<Pick<Database, 'pool' | 'close'>, DatabaseRefusal>> {
  function log(event: DatabaseEvent): void {
    sayDatabaseEvent(io, event);
  }
  return request.has('trial')
    ? openTrial(log)
    : openDatabase({ ...config, log, whenInUse: 'refuse' });
}

async function restore(call: Call, pool: Database['pool']): Promise<number> {
  const { request, io, config, backup } = call;
  const trial = request.has('trial');
  io.err(words.filling[io.lang]);
  const files = openFileStore(
    trial ? join(backup.folder, backupNames.files) : join(config.dataDir, 'files'),
  );
  const place = { files, takeSecret: () => takeSecret(backup, secretTarget(call)) };
  const restored = await restoreBackup(backup, pool, trial ? undefined : place);
  if (!restored.ok) return sayBackupRefusal(io, restored.error, request.json);
  return sayDone(call, await examine(pool, files));
}

function sayDone({ request, io, backup }: Call, findings: readonly Finding[]): number {
  const { at, tables, files } = backup.manifest;
  const sound = findings.every((finding) => finding.sound);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const trial = request.has('trial');
  if (request.json)
    io.out(JSON.stringify({ at, trial, sound, rows, files: files.count, checks: findings }));
  else {
    io.out(doctorLines(findings, io.lang));
    const said = fillWording((trial ? words.tried : words.done)[io.lang], {
      at: momentFor(at, io.lang),
      rows: formatInteger(rows, io.lang),
      files: formatInteger(files.count, io.lang),
    });
    io.out(said);
    if (!trial) io.out(words.next[io.lang]);
  }
  return sound ? exitCodes.done : exitCodes.no;
}
