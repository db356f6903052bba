import type { InkPiece } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';

/** Samples from an edge, its rule included, in which ink lies at it. */
const edgeDepth = 5;
/** Samples from a corner within which ink crosses it. */
const span = 40;

/** Does a piece lie at an edge above or below as well as at one beside, and close to the corner between them? */
export function isOverCorner(
  { left, right, top, bottom }: InkPiece,
  { columns, lines }: RowTemplate,
): boolean {
  const isAboveOrBelow = top < edgeDepth !== bottom >= lines - edgeDepth;
  const isLeft = left < edgeDepth && right < span;
  const isRight = right >= columns - edgeDepth && left >= columns - span;
  return isAboveOrBelow && isLeft !== isRight;
}
