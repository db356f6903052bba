import { err, ok, type Result } from '@daihoi/domain/kernel';

/** What the central directory of a zip declares. Nothing is unpacked. */
export interface ZipListing {
  readonly names: ReadonlySet<string>;
}

export type ZipFault = 'broken' | 'bomb' | 'encrypted';

/** No document of an office comes near these. */
const bounds = { entries: 5_000, unpackedBytes: 500 * 1024 * 1024, ratio: 1_000 } as const;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
/** Small parts may pack well without harm. */
const ratioMatters = 4 * 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly encrypted: boolean;
  readonly next: number;
}

/** Lists the entries of a zip from its directory, and refuses what only a bomb or a lock declares. */
export function listZip(bytes: Uint8Array): Result<ZipListing, ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return err('broken');
  const count = view.getUint16(end + 10, true);
  if (count > bounds.entries) return err('bomb');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, at);
    if (!entry) return err('broken');
    entries.push(entry);
    at = entry.next;
  }
  if (entries.some((entry) => entry.encrypted)) return err('encrypted');
  if (isBomb(entries)) return err('bomb');
  return ok({ names: new Set(entries.map((entry) => entry.name)) });
}

function isBomb(entries: readonly Entry[]): boolean {
  const sum = entries.reduce((total, entry) => total + entry.unpacked, 0);
  if (sum > bounds.unpackedBytes) return true;
  const tooDense = entries.some(
    ({ packed, unpacked }) =>
      unpacked > ratioMatters && unpacked / Math.max(packed, 1) > bounds.ratio,
  );
  return tooDense || overlaps(entries);
}

/** Entries that share packed bytes multiply themselves: only bombs do that. */
function overlaps(entries: readonly Entry[]): boolean {
  const inOrder = entries.toSorted((left, right) => left.offset - right.offset);
  return inOrder.some((entry, at) => {
    const before = inOrder[at - 1];
    return before !== undefined && entry.offset < before.offset + 30 + before.packed;
  });
}

function readEntry(view: DataView, at: number): Entry | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const raw = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  return {
    name: new TextDecoder('utf-8').decode(raw).replaceAll('\\', '/'),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    next,
  };
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}
