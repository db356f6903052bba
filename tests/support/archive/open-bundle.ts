import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive, type OpenedArchive } from '../../../apps/cli/src/commands/open-archive.ts';

/** Opens the bytes of a bundle as whoever received it does, and judges them by themselves. */
export async function openBundle(bytes: Uint8Array): Promise<OpenedArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'daihoi-bundle-'));
  try {
    const path = join(folder, 'bundle.zip');
    await writeFile(path, bytes);
    const opened = await openArchive(path);
    if (!opened) throw new Error('no archive');
    return opened;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
