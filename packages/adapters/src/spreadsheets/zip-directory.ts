import type { ReadLimits } from './read-limits.ts';
import { refuseFile } from './spreadsheet-error.ts';

/** A file inside a zip, as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
/** Small parts may pack well without harm. */
const ratioMatters = 1_000_000;

/** Reads the central directory of a zip and refuses what no honest spreadsheet declares. */
export function readZipDirectory(
  bytes: Uint8Array,
  context: { readonly limits: ReadLimits; readonly fileName: string },
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return broken('zip-without-directory');
  const count = view.getUint16(end + 10, true);
  const { maxEntries } = context.limits;
  if (count > maxEntries) return bomb('entries', { found: count, limit: maxEntries });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next, isEncrypted } = readEntry(view, at);
    if (isEncrypted) refuseFile({ code: 'spreadsheet.encrypted', fileName: context.fileName });
    if (entries.has(entry.name)) broken('zip-name-twice');
    entries.set(entry.name, entry);
    at = next;
  }
  checkSizes([...entries.values()], context.limits);
  return entries;
}

/** Where the packed bytes of an entry lie. */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== headerSignature) {
    return broken('zip-entry-misplaced');
  }
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedBytes > bytes.length) return broken('zip-cut-short');
  return bytes.subarray(start, start + entry.packedBytes);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}

function readEntry(
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number; readonly isEncrypted: boolean } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) {
    return broken('zip-directory');
  }
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return broken('zip-directory');
  const raw = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const entry = {
    name: new TextDecoder('utf-8').decode(raw).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  return { entry, next, isEncrypted: (view.getUint16(at + 8, true) & 1) === 1 };
}

function checkSizes(entries: readonly ZipEntry[], limits: ReadLimits): void {
  const declared = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (declared > limits.maxUnpackedBytes) {
    bomb('declaredBytes', { found: declared, limit: limits.maxUnpackedBytes });
  }
  for (const entry of entries) {
    const ratio = Math.ceil(entry.unpackedBytes / Math.max(entry.packedBytes, 1));
    if (entry.unpackedBytes > ratioMatters && ratio > limits.maxRatio) {
      bomb('ratio', { found: ratio, limit: limits.maxRatio });
    }
  }
  checkOverlap(entries);
}

/** Entries that share packed bytes multiply themselves: only bombs do that. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = entries.toSorted((left, right) => left.headerOffset - right.headerOffset);
  inOrder.reduce((free, entry) => {
    if (entry.headerOffset < free) bomb('overlap', { found: entry.headerOffset, limit: free });
    return entry.headerOffset + 30 + entry.packedBytes;
  }, 0);
}

function bomb(
  measure: 'entries' | 'declaredBytes' | 'ratio' | 'overlap',
  figures: { readonly found: number; readonly limit: number },
): never {
  return refuseFile({ code: 'spreadsheet.zip-bomb', measure, ...figures });
}

function broken(why: string): never {
  return refuseFile({ code: 'spreadsheet.broken', part: '', why });
}
