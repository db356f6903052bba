import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret of an installation: the one that the environment gives, or one made once and kept in a file of the data
 * folder that only its owner reads.
 */
export async function installationSecret(
  given: string | undefined,
  dataDir: string,
): Promise<string> {
  if (given !== undefined && given !== '') return given;
  await mkdir(dataDir, { recursive: true });
  const path = keyFileIn(dataDir);
  await makeOnce(path);
  return (await readFile(path, 'utf8')).trim();
}

/** Where an installation keeps the secret that was made for it. */
export function keyFileIn(dataDir: string): string {
  return join(dataDir, 'secret.key');
}

/** Written aside and then linked, so that a second process never reads half a key. */
async function makeOnce(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(aside, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
    await link(aside, path);
  } catch (failure) {
    if (!isThere(failure)) throw failure;
  } finally {
    await rm(aside, { force: true });
  }
}

function isThere(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'EEXIST';
}
