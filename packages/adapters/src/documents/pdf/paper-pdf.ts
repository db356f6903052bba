import {
  checkSquare,
  headerShares,
  pageGeometry,
  rowToSign,
  signingShares,
} from '../forms/party-format.ts';
import type { PrintedPaper } from '../forms/printed-paper.ts';
import type { TypstPress } from './compile-typst.ts';

/** A printed paper as a PDF; equal papers give equal bytes. */
export function paperPdf(press: TypstPress, paper: PrintedPaper): Uint8Array {
  const shares = { headerShares, signingShares };
  const data = { paper, geometry: pageGeometry, ...shares, checkSquare, rowToSign };
  return press.print('paper.typ', {
    paper: JSON.stringify(data),
    square: paper.check ? drawSquares(paper.check.rows) : '',
  });
}

/** Squares as one shape, so that no hair lines show between them. */
function drawSquares(rows: readonly string[]): string {
  const size = String(rows.length);
  const path = rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/gu)].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      ),
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
