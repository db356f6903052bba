/** A part of a zip as it lies there. */
export interface ZipEntry {
  readonly name: string;
  /** Its entry in the directory, as it stands. */
  readonly record: Uint8Array;
  /** 0: as it is, 8: packed. */
  readonly method: number;
  /** How many bytes it says it has. */
  readonly unpacked: number;
  /** Its bytes as they are packed. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/** The parts of a zip by its directory, in its order. Nothing is unpacked. Undefined when the directory is out of order. */
export function readEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at += entry.record.length;
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined;
  const sizes = [at + 28, at + 30, at + 32].map((place) => view.getUint16(place, true));
  const [nameLength = 0] = sizes;
  const length = 46 + sizes.reduce((sum, each) => sum + each, 0);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature)
    return undefined;
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + size > view.byteLength || at + length > view.byteLength) return undefined;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    record: bytes.slice(at, at + length),
    method: view.getUint16(at + 10, true),
    unpacked: view.getUint32(at + 24, true),
    packed: bytes.subarray(data, data + size),
  };
}
