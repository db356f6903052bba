import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { FileStore } from '@daihoi/application/files';
import { invariant } from '@daihoi/domain/kernel';
import { bundleFiles } from './bundle-files.ts';
import { checkDocument } from './check-document.ts';
import { discardContent } from './discard-content.ts';
import { openDraft, storedAgain } from './draft-file.ts';
import { receiveContent } from './receive-content.ts';
import { storedFilePath } from './stored-file-path.ts';
import { isMissing } from './is-missing.ts';

/** Contents as files named by their SHA-256 under a folder, two letters of the name to a subfolder. */
export function openFileStore(folder: string): FileStore {
  return {
    async put(content) {
      const bytes = bytesOf(content);
      const hash = hashOf(bytes);
      const path = storedFilePath(folder, hash);
      if (!(await storedAgain(path))) await writeDurably(folder, path, bytes);
      return { hash, bytes: bytes.length };
    },
    receive: (parts, bounds) =>
      receiveContent({ folder, at: (hash) => storedFilePath(folder, hash) }, parts, bounds),
    get,
    hashOf,
    sizeOf: (content) => bytesOf(content).length,
    async remove(hash) {
      await rm(pathOf(hash), { force: true });
    },
    discard: (hash, since) => discardContent({ folder, path: pathOf(hash), hash }, since),
    bundle: (files) => bundleFiles(files, get),
    checkDocument,
  };

  function pathOf(hash: string): string {
    invariant(/^[0-9a-f]{64}$/.test(hash), `not the hash of a file: ${hash}`);
    return storedFilePath(folder, hash);
  }

  async function get(hash: string): Promise<Uint8Array | undefined> {
    const content = await readOrNothing(pathOf(hash));
    if (content) invariant(hashOf(content) === hash, `stored file ${hash} has changed on disk`);
    return content;
  }
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function writeDurably(folder: string, path: string, content: Uint8Array): Promise<void> {
  const draft = await openDraft(folder);
  try {
    await draft.append(content);
    await draft.keepAs(path);
  } finally {
    await draft.close();
  }
}

async function readOrNothing(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
