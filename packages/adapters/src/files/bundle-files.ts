import { crc32 } from 'node:zlib';
import type { BundledFile, FileBundle } from '@daihoi/application/files';
import {
  zipDirectory,
  zipLength,
  zipLocalHeader,
  type WrittenZipFile,
} from '@daihoi/domain/archive';
import { invariant } from '@daihoi/domain/kernel';

type Read = (hash: string) => Promise<Uint8Array | undefined>;

/** Files and texts as one zip, written while it is read: one content is held at a time. */
export function bundleFiles(files: readonly BundledFile[], read: Read): FileBundle {
  const sized = files.map((file) =>
    'text' in file
      ? { path: file.path, bytes: Buffer.byteLength(file.text) }
      : { path: file.path, bytes: file.stored.bytes },
  );
  return { length: zipLength(sized), chunks: zipped(files, read) };
}

async function* zipped(files: readonly BundledFile[], read: Read): AsyncGenerator<Uint8Array> {
  const written: WrittenZipFile[] = [];
  for (const file of files) {
    const content = await contentOf(file, read);
    const entry = { path: file.path, bytes: content.length, crc: crc32(content) };
    yield zipLocalHeader(entry);
    yield content;
    written.push(entry);
  }
  yield zipDirectory(written);
}

async function contentOf(file: BundledFile, read: Read): Promise<Uint8Array> {
  if ('text' in file) return new TextEncoder().encode(file.text);
  const { hash, bytes } = file.stored;
  const content = await read(hash);
  invariant(content?.length === bytes, `the content ${hash} of ${file.path} is not there`);
  return content;
}
