import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@daihoi/domain/kernel';
import { storedFilePath } from './stored-file-path.ts';
import { isMissing } from './is-missing.ts';

/** No request lasts so long, in milliseconds: who stored a content points at it by then, or never. */
const bringing = 60 * 60_000;

/** Contents on their way off the disk lie here for a moment, under their hash. */
function leavingOf(folder: string): string {
  return join(folder, 'leaving');
}

/**
 * Takes a content off the disk, but for one that was stored again since a moment and not long ago. It is first put aside, in one step
 * of the file system: whoever stores it from then on finds nothing and writes it anew, and who did before left the time at it.
 */
export async function discardContent(
  { folder, path, hash }: { readonly folder: string; readonly path: string; readonly hash: string },
  since: Instant,
): Promise<boolean> {
  const aside = join(leavingOf(folder), hash);
  await mkdir(leavingOf(folder), { recursive: true });
  if (!(await moved(path, aside))) return true;
  const { mtimeMs } = await stat(aside);
  const isBrought = mtimeMs > Date.parse(since) && Date.now() - mtimeMs < bringing;
  // The same bytes stand under a name that is a hash: it does not matter whose are kept.
  if (isBrought) await rename(aside, path);
  else await rm(aside, { force: true });
  return !isBrought;
}

/** Brings back what a killed program had put aside: it is discarded again if it is still to go. */
export async function bringBackLeaving(folder: string, now: number): Promise<void> {
  const names = await readdir(leavingOf(folder)).catch(() => []);
  for (const name of names) {
    const aside = join(leavingOf(folder), name);
    const found = await stat(aside).catch(() => undefined);
    if (found && now - found.ctimeMs > bringing) await moved(aside, storedFilePath(folder, name));
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}
