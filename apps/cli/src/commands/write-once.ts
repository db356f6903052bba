import { writeFile } from 'node:fs/promises';
import { err, type Result } from '@daihoi/domain/kernel';

/** Why a new file was not written. */
export interface NotWritten {
  readonly code: 'paper-repair.exists' | 'paper-repair.unwritable';
  readonly name: string;
}

/** Writes a new file. A file that is there already stays: it may be the only one of its kind. */
export async function writeOnce(
  name: string,
  bytes: Uint8Array,
): Promise<Result<void, NotWritten>> {
  try {
    await writeFile(name, bytes, { flag: 'wx', flush: true });
    return { ok: true, value: undefined };
  } catch (fault) {
    const exists = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
    return err({ code: exists ? 'paper-repair.exists' : 'paper-repair.unwritable', name });
  }
}
