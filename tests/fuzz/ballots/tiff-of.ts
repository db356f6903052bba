import { deflateSync } from 'node:zlib';
import type { LumaImage } from '@daihoi/counting/reading';

const entryCount = 9;

/** A TIFF of several grey pages, as document scanners write it. */
export function tiffOf(pages: readonly LumaImage[]): Uint8Array {
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const parts: Uint8Array[] = [head];
  let at = head.length;
  for (const [index, { width, height, luma }] of pages.entries()) {
    const data = deflateSync(luma);
    const directory = Buffer.alloc(2 + entryCount * 12 + 4);
    const dataAt = at + directory.length;
    const end = dataAt + data.length + (data.length % 2);
    directory.writeUInt16LE(entryCount, 0);
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 8],
      [262, 1],
      [273, dataAt],
      [277, 1],
      [278, height],
      [279, data.length],
    ] as const;
    for (const [place, [tag, value]] of entries.entries()) {
      directory.writeUInt16LE(tag, 2 + place * 12);
      directory.writeUInt16LE(4, 4 + place * 12);
      directory.writeUInt32LE(1, 6 + place * 12);
      directory.writeUInt32LE(value, 10 + place * 12);
    }
    directory.writeUInt32LE(index + 1 < pages.length ? end : 0, 2 + entryCount * 12);
    parts.push(directory, data, Buffer.alloc(data.length % 2));
    at = end;
  }
  return Buffer.concat(parts);
}
