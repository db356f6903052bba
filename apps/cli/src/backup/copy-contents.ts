import { open } from 'node:fs/promises';
import type { FileStore } from '@daihoi/application/files';
import type { BackupManifest } from '@daihoi/contract/backup';
import { contentFile } from './backup-folder.ts';
import { sumLine } from './sums.ts';

/**
 * Copies stored contents and lists them. One that is lost or changed at its source is named and left out: it must not keep an
 * office from backing up all the others.
 */
export async function copyContents(work: {
  readonly hashes: AsyncIterable<readonly string[]>;
  readonly from: FileStore;
  readonly to: FileStore;
  /** Where the list of sums goes. */
  readonly list: string;
}): Promise<BackupManifest['files']> {
  const { hashes, from, to } = work;
  const damaged: BackupManifest['files']['damaged'] = [];
  let [count, bytes] = [0, 0];
  const list = await open(work.list, 'w');
  try {
    for await (const some of hashes)
      for (const hash of some) {
        const content = await contentOf(from, hash);
        if (typeof content === 'string') {
          damaged.push({ hash, state: content });
          continue;
        }
        await to.put(content);
        await list.write(sumLine({ hash, path: contentFile(hash) }));
        count += 1;
        bytes += content.length;
      }
    await list.sync();
  } finally {
    await list.close();
  }
  return { count, bytes, damaged };
}

async function contentOf(
  store: FileStore,
  hash: string,
): Promise<Uint8Array | 'missing' | 'changed'> {
  try {
    return (await store.get(hash)) ?? 'missing';
  } catch {
    return 'changed';
  }
}
