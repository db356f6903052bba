import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import { bitsOf, crc12, crcBits, numberOf } from './crc.ts';

/** What the strip on a page says: which layout it belongs to and which page of how many it is. Never which sheet. */
export interface LayoutCodeWords {
  /** Six hexadecimal digits. */
  readonly fingerprint: string;
  readonly page: number;
  readonly of: number;
}

export type LayoutCodeFault = { readonly code: 'layoutCode.unreadable' };

const start = [1, 0, 1, 0, 1];
const stop = [1, 1, 0, 1, 1];
/** Small page numbers would be long white runs: these cells are printed the other way round. */
const turned = { page: 0b0101, of: 0b1010 } as const;
const bits = { fingerprint: 24, page: 4 } as const;
const bodyLength = bits.fingerprint + 2 * bits.page;

/** Pages that a ballot may have: its code has no room for more. */
export const mostPages = 2 ** bits.page;

/** How many cells a strip has. */
export const layoutCodeLength = start.length + bodyLength + crc12.width + stop.length;

/** The cells of a page's strip from left to right, `1` black. */
export function encodeLayoutCode({ fingerprint, page, of }: LayoutCodeWords): string {
  invariant(/^[0-9a-f]{6}$/.test(fingerprint), 'a fingerprint has six hexadecimal digits');
  invariant(page >= 1 && page <= of && of <= mostPages, 'a page is one of its ballot');
  const body = [
    ...bitsOf(Number.parseInt(fingerprint, 16), bits.fingerprint),
    ...bitsOf((page - 1) ^ turned.page, bits.page),
    ...bitsOf((of - 1) ^ turned.of, bits.page),
  ];
  return [...start, ...body, ...crcBits(crc12, body), ...stop].join('');
}

/**
 * Reads a strip from its cells, `1` black, `0` white, anything else in doubt. Read from the wrong end it says that the
 * page lies upside down. A doubtful cell, or one or two wrong ones, refuse the strip: nothing is mended or guessed.
 */
export function decodeLayoutCode(
  cells: string,
): Result<LayoutCodeWords & { readonly upsideDown: boolean }, LayoutCodeFault> {
  if (cells.length !== layoutCodeLength || !/^[01]+$/.test(cells)) return refused;
  const seen = Array.from(cells, Number);
  const upright = wordsOf(seen);
  if (upright !== undefined) return ok({ ...upright, upsideDown: false });
  const reversed = wordsOf(seen.toReversed());
  return reversed === undefined ? refused : ok({ ...reversed, upsideDown: true });
}

const refused = err<LayoutCodeFault>({ code: 'layoutCode.unreadable' });

function wordsOf(cells: readonly number[]): LayoutCodeWords | undefined {
  const bodyEnd = start.length + bodyLength;
  const body = cells.slice(start.length, bodyEnd);
  const framed = [...start, ...body, ...crcBits(crc12, body), ...stop];
  if (!framed.every((bit, at) => bit === cells[at])) return undefined;
  const pageEnd = bits.fingerprint + bits.page;
  const page = (numberOf(body.slice(bits.fingerprint, pageEnd)) ^ turned.page) + 1;
  const of = (numberOf(body.slice(pageEnd)) ^ turned.of) + 1;
  if (page > of) return undefined;
  const fingerprint = numberOf(body.slice(0, bits.fingerprint)).toString(16).padStart(6, '0');
  return { fingerprint, page, of };
}
