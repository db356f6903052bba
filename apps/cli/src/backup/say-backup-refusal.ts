import { fillWording } from '@daihoi/contract/wording';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { backupRefusals, damageStates, type AnyRefusal } from './backup-wording.ts';

/** Says why nothing was backed up or restored; with `--json` also as a document. */
export function sayBackupRefusal(io: CommandIo, refusal: AnyRefusal, json: boolean): ExitCode {
  const data =
    refusal.code === 'backup.damaged'
      ? { ...refusal, state: damageStates[refusal.state][io.lang] }
      : { ...refusal };
  const message = fillWording(backupRefusals[refusal.code][io.lang], data);
  io.err(message);
  if (json)
    io.out(JSON.stringify({ error: { code: refusal.code, message, at: placeOf(refusal) } }));
  // A log that is not right after loading is an answer about the backup, not a fault of the words.
  return refusal.code === 'restore.audit-differs' ? exitCodes.no : exitCodes.refused;
}

function placeOf(refusal: AnyRefusal): string {
  if ('file' in refusal) return refusal.file;
  if ('path' in refusal) return refusal.path;
  return 'where' in refusal ? refusal.where : '';
}
