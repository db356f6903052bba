import type { InkPiece } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';

/** An edge of a row over which a stroke of the row printed there may come. */
export type Edge = 'above' | 'below' | 'left' | 'right';

/** Ink that begins so many samples from an edge of a row, its rule included, lies at it: it may have come in over it. */
export const edgeReach = 5;

/** The edges at which a piece lies. */
export function edgesOf(piece: InkPiece, { lines, columns }: RowTemplate): readonly Edge[] {
  const edges: Edge[] = [];
  if (piece.left < edgeReach) edges.push('left');
  if (piece.right >= columns - edgeReach) edges.push('right');
  if (piece.top < edgeReach) edges.push('above');
  if (piece.bottom >= lines - edgeReach) edges.push('below');
  return edges;
}
