import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file in which somebody changed words: each pair is what stands there and what stands there then. */
export function rewordedWord(
  bytes: Uint8Array,
  pairs: readonly (readonly [from: string, to: string])[],
): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!/^word\/(?:document|footer\d*)\.xml$/u.test(name)) return [name, content] as const;
    const xml = pairs.reduce((text, [from, to]) => text.replaceAll(from, to), strFromU8(content));
    return [name, strToU8(xml)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(parts)));
}
