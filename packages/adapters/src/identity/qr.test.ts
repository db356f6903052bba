import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { drawForCamera } from './qr.ts';

const uri =
  'otpauth://totp/Dai%20Hoi:xa-an-khe?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Dai%20Hoi&algorithm=SHA1&digits=6&period=30';

/** The dark squares of a picture, row by row, read from the strokes of its path. */
function darkSquares(svg: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const strokes = /stroke="#000000" d="([^"]+)"/u.exec(svg)?.[1] ?? '';
  let [column, row] = [0, 0];
  for (const [, command, args = ''] of strokes.matchAll(/([Mmh])([^Mmh]*)/gu)) {
    const [first = 0, second = 0] = args.trim().split(/[ ,]+/u).map(Number);
    if (command === 'M') [column, row] = [first, Math.floor(second)];
    else if (command === 'm') [column, row] = [column + first, row + second];
    else {
      rows[row]?.fill(true, column, column + first);
      column += first;
    }
  }
  return rows;
}

test('every square of the picture is the square of the code of exactly this text, inside a quiet edge of four', async () => {
  const { modules } = create(uri, { errorCorrectionLevel: 'M' });
  const size = modules.size + 8;
  const svg = await drawForCamera(uri);
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
  const expected = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const [y, x] = [row - 4, column - 4];
      const inside = y >= 0 && x >= 0 && y < modules.size && x < modules.size;
      return inside && modules.get(y, x) === 1;
    }),
  );
  expect(darkSquares(svg, size)).toEqual(expected);
  expect(svg).toContain('fill="#ffffff"');
});

test('another text makes another picture', async () => {
  expect(await drawForCamera(uri)).not.toBe(await drawForCamera(uri.replace('khe', 'kho')));
});
