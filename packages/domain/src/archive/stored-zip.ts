import { invariant } from '../kernel/index.ts';

/**
 * An archive is a zip whose files lie in it unpacked, one after the other, without a time of day: its length is known before
 * a byte is written, and the same files give the same bytes. Layout: APPNOTE.TXT of PKWARE, 4.3.
 */
export interface ZipFile {
  readonly path: string;
  readonly bytes: number;
}

export interface WrittenZipFile extends ZipFile {
  /** CRC-32 of the content. */
  readonly crc: number;
}

/** A file as the directory of a zip tells it. */
export interface ZipEntry extends WrittenZipFile {
  /** Where its content begins. */
  readonly at: number;
}

/** A zip without extensions holds no more. */
export const zipBounds = { files: 65_000, bytes: 4_000_000_000 } as const;

const localLength = 30;
const entryLength = 46;
/** The end of a zip, from which reading begins. */
export const zipEndLength = 22;
const marks = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const version = 20;
/** 1 January 1980, the first day that a zip knows. */
const firstDay = 0x0021;

/** How long the zip of these files is. */
export function zipLength(files: readonly ZipFile[]): number {
  return files.reduce(
    (sum, { path, bytes }) => sum + localLength + entryLength + 2 * path.length + bytes,
    zipEndLength,
  );
}

/** What stands before the content of a file. */
export function zipLocalHeader({ path, bytes, crc }: WrittenZipFile): Uint8Array {
  return record(localLength, path, (view) => {
    view.setUint32(0, marks.local, true);
    view.setUint16(4, version, true);
    common(view, 10, { path, bytes, crc });
  });
}

/** What stands after the last file: the directory and its end. */
export function zipDirectory(files: readonly WrittenZipFile[]): Uint8Array {
  let at = 0;
  const entries = files.map((file) => {
    const entry = record(entryLength, file.path, (view) => {
      view.setUint32(0, marks.entry, true);
      view.setUint16(4, version, true);
      view.setUint16(6, version, true);
      common(view, 12, file);
      view.setUint32(42, at, true);
    });
    at += localLength + file.path.length + file.bytes;
    return entry;
  });
  const length = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = record(zipEndLength, '', (view) => {
    view.setUint32(0, marks.end, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, at, true);
  });
  return joined([...entries, end]);
}

/** Where the directory of a zip lies, by its last bytes; undefined when they are not the end of one of ours. */
export function findZipDirectory(
  end: Uint8Array,
  fileLength: number,
): { readonly at: number; readonly length: number } | undefined {
  if (end.length !== zipEndLength) return undefined;
  const view = viewOf(end);
  const [length, at] = [view.getUint32(12, true), view.getUint32(16, true)];
  const whole = view.getUint32(0, true) === marks.end && at + length + zipEndLength === fileLength;
  return whole ? { at, length } : undefined;
}

/**
 * The files of a zip by its directory; undefined when it is none of ours: a file is packed, two have one path (so that programs
 * would differ in which they show), or something lies between, before or behind the files that the directory does not name.
 */
export function readZipDirectory(
  directory: Uint8Array,
  directoryAt: number,
): readonly ZipEntry[] | undefined {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  let [read, next] = [0, 0];
  while (read < directory.length) {
    const entry = readEntry(view, read, next);
    if (!entry) return undefined;
    entries.push(entry);
    read += entryLength + entry.path.length;
    next = entry.at + entry.bytes;
  }
  const onceEach = new Set(entries.map(({ path }) => path)).size === entries.length;
  return onceEach && next === directoryAt ? entries : undefined;
}

/** Reads one line of a directory; its file must begin where the one before ended. */
function readEntry(view: DataView, read: number, next: number): ZipEntry | undefined {
  if (read + entryLength > view.byteLength) return undefined;
  if (view.getUint32(read, true) !== marks.entry) return undefined;
  const nameLength = view.getUint16(read + 28, true);
  const [packed, bytes] = [view.getUint32(read + 20, true), view.getUint32(read + 24, true)];
  const plain =
    view.getUint16(read + 10, true) === 0 &&
    packed === bytes &&
    view.getUint32(read + 30, true) === 0 &&
    view.getUint32(read + 42, true) === next &&
    read + entryLength + nameLength <= view.byteLength;
  if (!plain) return undefined;
  const path = Array.from({ length: nameLength }, (_, at) =>
    String.fromCharCode(view.getUint8(read + entryLength + at)),
  ).join('');
  return { path, bytes, crc: view.getUint32(read + 16, true), at: next + localLength + nameLength };
}

/** The fields that a header and a line of the directory have in common, from the time on. */
function common(view: DataView, at: number, { path, bytes, crc }: WrittenZipFile): void {
  view.setUint16(at + 2, firstDay, true);
  view.setUint32(at + 4, crc, true);
  view.setUint32(at + 8, bytes, true);
  view.setUint32(at + 12, bytes, true);
  view.setUint16(at + 16, path.length, true);
}

function record(length: number, path: string, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length + path.length);
  fill(viewOf(bytes));
  for (let at = 0; at < path.length; at += 1) {
    const code = path.charCodeAt(at);
    invariant(code < 128, `a path of an archive is ASCII: ${path}`);
    bytes[length + at] = code;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
