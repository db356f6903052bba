import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isMissing } from '@daihoi/adapters/files';

/** By what a secret is known again without being told. */
export function fingerprintOf(secret: string): string {
  return createHash('sha256').update(`daihoi backup: ${secret}`).digest('hex').slice(0, 16);
}

/** The secret in a file; undefined when there is no such file. */
export async function secretIn(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}
