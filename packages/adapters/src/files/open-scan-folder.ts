import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderFile, ScanFolder } from '@daihoi/application/ballot-session';

const endings = /\.(?:jpe?g|png|tiff?|pdf)$/iu;

/** The folder that a scanner writes into: its scans by name, nothing of folders below it, nothing that is hidden. */
export function openScanFolder(path: string): ScanFolder {
  return {
    path,
    async look() {
      const names = await readdir(path).catch(() => undefined);
      if (!names) return undefined;
      const scans = names.filter((name) => endings.test(name) && !name.startsWith('.'));
      const files = await Promise.all(scans.toSorted(byName).map((name) => lookAt(path, name)));
      return files.filter((file) => file !== undefined);
    },
    async *read(name): AsyncGenerator<Uint8Array> {
      yield* createReadStream(join(path, name));
    },
  };
}

async function lookAt(path: string, name: string): Promise<FolderFile | undefined> {
  const found = await stat(join(path, name)).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return { name, size: found.size, changedAt: found.mtimeMs };
}

const collator = new Intl.Collator('vi', { numeric: true });

/** As people number scans: 2 before 10. */
function byName(one: string, two: string): number {
  return collator.compare(one, two);
}
