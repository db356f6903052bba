import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyFileIn } from '@daihoi/adapters/identity';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { backupNames } from './backup-folder.ts';
import type { Backup } from './open-backup.ts';
import { fingerprintOf, secretIn } from './secret-of.ts';

export type SecretRefusal =
  | { readonly code: 'restore.secret-needed' }
  | { readonly code: 'restore.secret-differs'; readonly where: string };

/** What the restored installation will run under. */
interface Target {
  /** The secret that the environment gives. */
  readonly given: string | undefined;
  readonly dataDir: string;
  /** The old secret is lost: authenticators have to be set up again. */
  readonly anew: boolean;
}

/** Whether the installation restored here will open what the old one sealed. */
export async function judgeSecret(
  { manifest }: Backup,
  { given, dataDir, anew }: Target,
): Promise<Result<true, SecretRefusal>> {
  const { kept, fingerprint } = manifest.secret;
  if (anew || fingerprint === null) return ok(true);
  const where = given ? 'DAIHOI_SECRET' : keyFileIn(dataDir);
  const there = given || (await secretIn(keyFileIn(dataDir)));
  if (!there) return kept ? ok(true) : err({ code: 'restore.secret-needed' });
  return fingerprintOf(there) === fingerprint
    ? ok(true)
    : err({ code: 'restore.secret-differs', where });
}

/** Puts the backed-up secret into the data folder, when it has none. */
export async function takeSecret(backup: Backup, { given, dataDir, anew }: Target): Promise<void> {
  const kept = await secretIn(join(backup.folder, backupNames.secret));
  const path = keyFileIn(dataDir);
  if (anew || given || kept === undefined || (await secretIn(path)) !== undefined) return;
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, kept, { mode: 0o600, flush: true });
}
