/** A cyclic check sum: its width in bits and its polynomial without the leading bit. */
export interface CrcKind {
  readonly width: number;
  readonly polynomial: number;
}

/** Finds every error of one, two or three bits, and every burst of twelve, in strips of up to 2,047 bits. */
export const crc12: CrcKind = { width: 12, polynomial: 0x80f };

/** The check sum of OpenPGP; here it names things, it does not protect them. */
export const crc24: CrcKind = { width: 24, polynomial: 0x864cfb };

/** The check sum over bits, most significant first, as bits. */
export function crcBits(kind: CrcKind, bits: Iterable<number>): readonly number[] {
  const top = 2 ** (kind.width - 1);
  const mask = 2 ** kind.width - 1;
  let sum = mask;
  for (const bit of bits) {
    const carry = ((sum & top) === 0 ? 0 : 1) ^ bit;
    sum = (sum << 1) & mask;
    if (carry === 1) sum ^= kind.polynomial;
  }
  return bitsOf(sum, kind.width);
}

/** A whole number as bits, most significant first. */
export function bitsOf(value: number, width: number): readonly number[] {
  return Array.from({ length: width }, (_, at) => Math.floor(value / 2 ** (width - 1 - at)) % 2);
}

/** Bits, most significant first, as a whole number. */
export function numberOf(bits: readonly number[]): number {
  return bits.reduce((value, bit) => value * 2 + bit, 0);
}
