import { err, ok, type Result } from '@daihoi/domain/kernel';
import { inflateRawSync } from 'node:zlib';
import { readEntries, type ZipEntry } from './zip-entries.ts';

/** No part of an office's paper comes near this, and no paper in all its parts: a novel in one part has 10 MB. */
const bounds = { part: 48 * 1024 * 1024, all: 96 * 1024 * 1024 } as const;

/**
 * Unpacks some parts of a zip. Each is unpacked no further than the size it says it has, so that one which lies about its size
 * costs nothing.
 */
export function unzipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, 'broken' | 'too-much'> {
  const wanted = readEntries(bytes)?.filter(({ name }) => isWanted(name));
  if (wanted === undefined) return err('broken');
  const sum = wanted.reduce((total, { unpacked }) => total + unpacked, 0);
  if (sum > bounds.all || wanted.some(({ unpacked }) => unpacked > bounds.part))
    return err('too-much');
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    const content = contentOf(entry);
    if (content?.length !== entry.unpacked) return err('broken');
    parts.set(entry.name, content);
  }
  return ok(parts);
}

function contentOf({ method, packed, unpacked }: ZipEntry): Uint8Array | undefined {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return undefined;
  }
}
