import { headerShares, pageGeometry, signingShares } from '../forms/party-format.ts';
import type { PrintedPaper } from '../forms/printed-paper.ts';
import type { TypstPress } from './compile-typst.ts';

/** A printed paper as a PDF; equal papers give equal bytes. */
export function paperPdf(press: TypstPress, paper: PrintedPaper): Uint8Array {
  const data = { paper, geometry: pageGeometry, headerShares, signingShares };
  return press.print('paper.typ', { paper: JSON.stringify(data) });
}
