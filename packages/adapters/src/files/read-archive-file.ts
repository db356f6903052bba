import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import {
  findZipDirectory,
  readZipDirectory,
  zipEndLength,
  type FoundFile,
  type ZipEntry,
} from '@daihoi/domain/archive';

/** An archive on disk: the hash of every file in it, and the words of those that are asked for. */
export interface ArchiveOnDisk {
  readonly found: readonly FoundFile[];
  readonly texts: ReadonlyMap<string, string>;
}

/** No directory of an archive of ours is longer. */
const longestDirectory = 16 * 1024 * 1024;
const longestText = 64 * 1024 * 1024;
const step = 1024 * 1024;

/**
 * Reads an archive as it lies on disk, a piece at a time; undefined when the file is no archive of ours or cannot be read.
 * @param wanted paths whose text is wanted
 */
export async function readArchiveFile(
  path: string,
  wanted: readonly string[],
): Promise<ArchiveOnDisk | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return undefined;
  try {
    const entries = await entriesOf(file);
    return entries && (await readEntries(file, entries, wanted));
  } finally {
    await file.close();
  }
}

async function entriesOf(file: FileHandle): Promise<readonly ZipEntry[] | undefined> {
  const { size } = await file.stat();
  if (size < zipEndLength) return undefined;
  const end = await piece(file, size - zipEndLength, zipEndLength);
  const directory = findZipDirectory(end, size);
  if (!directory || directory.length > longestDirectory) return undefined;
  return readZipDirectory(await piece(file, directory.at, directory.length), directory.at);
}

async function readEntries(
  file: FileHandle,
  entries: readonly ZipEntry[],
  wanted: readonly string[],
): Promise<ArchiveOnDisk> {
  const found: FoundFile[] = [];
  const texts = new Map<string, string>();
  for (const { path, at, bytes } of entries) {
    const hash = createHash('sha256');
    for (let read = 0; read < bytes; read += step)
      hash.update(await piece(file, at + read, Math.min(step, bytes - read)));
    found.push({ path, sha256: hash.digest('hex') });
    if (wanted.includes(path) && bytes <= longestText)
      texts.set(path, new TextDecoder().decode(await piece(file, at, bytes)));
  }
  return { found, texts };
}

/** Bytes of a file; fewer where it ends before. */
async function piece(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
