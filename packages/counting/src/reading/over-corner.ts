import { edgesOf } from './edges-of.ts';
import type { InkPiece } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';

/** Samples from a corner within which ink crosses it. */
const span = 40;

/** Does a piece lie at an edge above or below as well as at one beside, and close to the corner between them? */
export function isOverCorner(piece: InkPiece, template: RowTemplate): boolean {
  const edges = edgesOf(piece, template);
  const isLeft = edges.includes('left') && piece.right < span;
  const isRight = edges.includes('right') && piece.left >= template.columns - span;
  return edges.includes('above') !== edges.includes('below') && isLeft !== isRight;
}
