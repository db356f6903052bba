import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

const limitMiB = 25;

/** The bytes of a file, or of standard input for `-`; a file that is too large is refused before it is read. */
export async function bytesOf(path: string) {
  const tooLarge = { code: 'file.too-large', limitMiB } as const;
  const unreadable = { code: 'paper-check.unreadable' } as const;
  if (path === '-') return new Uint8Array(await buffer(process.stdin));
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return unreadable;
  if (found.size > limitMiB * 1024 * 1024) return tooLarge;
  return readFile(path).then(
    (bytes) => new Uint8Array(bytes),
    () => unreadable,
  );
}
