import { inflateRawSync } from 'node:zlib';
import { refuseFile } from './spreadsheet-error.ts';
import { packedBytesOf, type ZipEntry } from './zip-directory.ts';

const stored = 0;
const deflated = 8;

/**
 * Unpacks the named parts. No part may grow past what the directory declares for it, so the sum checked there is the
 * sum that is really unpacked. Names that are not in the file are passed over.
 */
export function unpackParts(
  bytes: Uint8Array,
  wanted: {
    readonly entries: ReadonlyMap<string, ZipEntry>;
    readonly names: Iterable<string>;
  },
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const name of wanted.names) {
    const entry = wanted.entries.get(name);
    if (entry) parts.set(name, unpack(bytes, entry));
  }
  return parts;
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytesOf(bytes, entry);
  const unpacked = entry.method === stored ? packed : inflate(packed, entry);
  if (unpacked.length > entry.unpackedBytes) return tooLong(entry);
  if (unpacked.length < entry.unpackedBytes) return broken(entry, 'zip-cut-short');
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== deflated) return broken(entry, 'zip-method');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpackedBytes, 1) });
  } catch (error) {
    return isTooLong(error) ? tooLong(entry) : broken(entry, 'zip-data');
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function tooLong(entry: ZipEntry): never {
  const limit = entry.unpackedBytes;
  return refuseFile({
    code: 'spreadsheet.zip-bomb',
    measure: 'actualBytes',
    found: limit + 1,
    limit,
  });
}

function broken(entry: ZipEntry, why: string): never {
  return refuseFile({ code: 'spreadsheet.broken', part: entry.name, why });
}
