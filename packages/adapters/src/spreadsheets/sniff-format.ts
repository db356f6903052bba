/** What a file is by its first bytes, whatever its name says. */
export type SniffedFormat = 'zip' | 'encryptedOffice' | 'oldExcel' | 'text' | 'other';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];
/** PDF, Windows programs, ELF, PNG, JPEG, GIF, RAR, 7z, gzip, RTF. */
const strangers = [
  [0x25, 0x50, 0x44, 0x46],
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Tells the format of a file. Web pages and XML that call themselves .xls are `other`. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (startsWith(bytes, zipFile)) return 'zip';
  if (startsWith(bytes, compoundFile)) {
    if (holdsName(bytes, 'EncryptedPackage')) return 'encryptedOffice';
    return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'oldExcel' : 'other';
  }
  if (strangers.some((magic) => startsWith(bytes, magic))) return 'other';
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 200)).trimStart();
  return start.startsWith('<') ? 'other' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Names inside a compound file are written in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(name, 'utf16le'),
  );
}
