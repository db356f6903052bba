import { inflateRawSync } from 'node:zlib';

/** The words of a Word file, paragraph by paragraph. Reads its document part straight from the zip's directory. */
export function textOfWord(bytes: Uint8Array): string {
  return partOf(Buffer.from(bytes), 'word/document.xml')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .normalize('NFC');
}

function partOf(zip: Buffer, name: string): string {
  const directory = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16);
  for (let at = directory; zip.toString('latin1', at, at + 4) === 'PK\u0001\u0002';) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) return inflated(zip, at);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`no part ${name}: this is no Word file`);
}

/** One entry: its size stands in the directory, its bytes behind a header of their own. */
function inflated(zip: Buffer, entry: number): string {
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return (zip.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
