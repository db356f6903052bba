import { constants, inflateRawSync } from 'node:zlib';
import { readEntries, type ZipEntry } from '../zip/zip-entries.ts';

/** A photograph of a telephone has 4 MB. */
const largestImage = 12 * 1024 * 1024;
const folder = 'word/media/';

/** Names that stand in an address as they are. */
const plainName = /^[\w.-]{1,100}$/u;

/** What a Word file holds as pictures, by name and by its directory alone; what is larger than any picture of a paper is left out. */
export function imagesIn(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const entries = (readEntries(bytes) ?? []).filter(
    ({ name, unpacked }) => name.startsWith(folder) && unpacked <= largestImage,
  );
  return new Map(
    entries.flatMap((entry) => {
      const name = entry.name.slice(folder.length);
      return plainName.test(name) ? [[name, entry] as const] : [];
    }),
  );
}

const headLength = 64;

/** The first bytes of a part; little more is unpacked. */
export function headOf({ method, packed }: ZipEntry): Uint8Array {
  if (method === 0) return packed.subarray(0, headLength);
  if (method !== 8) return new Uint8Array();
  try {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return inflateRawSync(packed.subarray(0, 1024), { finishFlush }).subarray(0, headLength);
  } catch {
    return new Uint8Array();
  }
}
