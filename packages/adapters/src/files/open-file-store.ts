import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore, StoredContent } from '@daihoi/application/files';
import { invariant } from '@daihoi/domain/kernel';
import { checkDocument } from './check-document.ts';

/** Contents as files named by their SHA-256 under a folder, two letters of the name to a subfolder. */
export function openFileStore(folder: string): FileStore {
  return {
    put,
    async putIfRoom(content) {
      try {
        return await put(content);
      } catch (fault) {
        if (isDiskFull(fault)) return undefined;
        throw fault;
      }
    },
    async get(hash) {
      invariant(/^[0-9a-f]{64}$/.test(hash), `not the hash of a file: ${hash}`);
      const content = await readOrNothing(storedFilePath(folder, hash));
      if (content) invariant(hashOf(content) === hash, `stored file ${hash} has changed on disk`);
      return content;
    },
    hashOf,
    checkDocument,
  };

  async function put(content: Uint8Array): Promise<StoredContent> {
    const hash = hashOf(content);
    const path = storedFilePath(folder, hash);
    if (!(await isThere(path))) await writeDurably(path, content);
    return { hash, bytes: content.length };
  }
}

function isDiskFull(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Where a content lies on disk; there is nothing yet when it was never stored. */
export function storedFilePath(folder: string, hash: string): string {
  return join(folder, hash.slice(0, 2), hash);
}

/** Under another name first: a kill in the middle leaves no half file under the real one. */
async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The new name itself must survive a power cut; Windows cannot open folders and does without. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readOrNothing(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
