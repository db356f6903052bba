import { crc32, deflateRawSync } from 'node:zlib';
import { readEntries, type ZipEntry } from './zip-entries.ts';

const endSignature = 0x06054b50;
const localSignature = 0x04034b50;
const endLength = 22;
/** Names are UTF-8; sizes stand in the head of the entry, not behind it. */
const nameFlag = 0x0800;
const streamedFlag = 0x0008;

/**
 * A zip with some parts exchanged or added, every other part copied as it is packed: nothing else is unpacked, so nothing in
 * it can go off, and it stays the same to the byte. Undefined when the zip is of a kind that we do not write (above 4 GB).
 */
export function zipWith(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array | undefined {
  const entries = readEntries(bytes);
  if (entries === undefined) return undefined;
  const known = new Set(entries.map(({ name }) => name));
  const like = entries.find(({ name }) => name === 'word/document.xml') ?? entries[0];
  if (like === undefined) return undefined;
  const kept = entries.map((entry) => {
    const content = parts.get(entry.name);
    return content === undefined ? entry : packed(entry.name, content, like);
  });
  const added = [...parts]
    .filter(([name]) => !known.has(name))
    .map(([name, content]) => packed(name, content, like));
  return assemble([...kept, ...added]);
}

/** A part packed by us, with the date of the part it is like, so that the same repair gives the same bytes. */
function packed(name: string, content: Uint8Array, like: ZipEntry): ZipEntry {
  const data = new Uint8Array(deflateRawSync(content, { level: 6 }));
  const letters = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + letters.length);
  record.set(like.record.subarray(0, 20));
  record.set(letters, 46);
  const view = new DataView(record.buffer);
  view.setUint16(6, 20, true);
  view.setUint16(8, nameFlag, true);
  view.setUint16(10, 8, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(28, letters.length, true);
  return { name, record, method: 8, unpacked: content.length, packed: data };
}

function assemble(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { record, packed: data } of entries) {
    const own = record.slice();
    const view = new DataView(own.buffer);
    view.setUint16(8, view.getUint16(8, true) & ~streamedFlag, true);
    view.setUint32(42, at, true);
    const head = localHead(own);
    pieces.push(head, data);
    directory.push(own);
    at += head.length + data.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  return joined([...pieces, ...directory, endOf({ count: entries.length, size, at })]);
}

/** The head of a part from its entry in the directory. */
function localHead(record: Uint8Array): Uint8Array {
  const nameLength = new DataView(record.buffer).getUint16(28, true);
  const head = new Uint8Array(30 + nameLength);
  const view = new DataView(head.buffer);
  view.setUint32(0, localSignature, true);
  head.set(record.subarray(6, 28), 4);
  view.setUint16(26, nameLength, true);
  head.set(record.subarray(46, 46 + nameLength), 30);
  return head;
}

function endOf(sums: { readonly count: number; readonly size: number; readonly at: number }) {
  const end = new Uint8Array(endLength);
  const view = new DataView(end.buffer);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, sums.count, true);
  view.setUint16(10, sums.count, true);
  view.setUint32(12, sums.size, true);
  view.setUint32(16, sums.at, true);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
