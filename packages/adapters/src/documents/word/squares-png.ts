import { zlibSync } from 'fflate';

/** So many dots a square: a printer at 600 dpi draws every edge sharp. */
const dots = 8;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Squares as a PNG of one bit a dot; the same squares give the same bytes on every machine. */
export function squaresPng(rows: readonly string[]): Uint8Array {
  const side = rows.length * dots;
  const lines = rows.flatMap((row) => Array.from({ length: dots }, () => scanLine(row)));
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', [...bytesOf(side), ...bytesOf(side), 1, 0, 0, 0, 0]),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(lines.flat()), { level: 9 })]),
    ...chunk('IEND', []),
  ]);
}

/** A line of dots with its filter byte; a set bit is white. Eight dots a square make each square one byte. */
function scanLine(row: string): readonly number[] {
  return [0, ...Array.from(row, (square) => (square === '1' ? 0x00 : 0xff))];
}

function chunk(name: string, body: readonly number[]): readonly number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...body];
  return [...bytesOf(body.length), ...named, ...bytesOf(checksum(named))];
}

/** The checksum of PNG (CRC-32 of ISO 3309). */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function bytesOf(n: number): readonly number[] {
  return [(n >>> 24) & 0xff, (n >>> 16) & 0xff, (n >>> 8) & 0xff, n & 0xff];
}
