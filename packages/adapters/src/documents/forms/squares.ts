import { create } from 'qrcode';

/** A text as the squares of a QR code without its quiet edge, a row a text of 0 (light) and 1 (dark). */
export function squaresOf(text: string, repair: 'L' | 'M' = 'M'): readonly string[] {
  const { size, data } = create(text, { errorCorrectionLevel: repair }).modules;
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (square) => (square ? '1' : '0')).join(
      '',
    ),
  );
}
