import { edgeReach } from './edges-of.ts';
import type { InkPiece, InkPieces } from './ink-pieces.ts';
import type { RowTemplate } from './prepare-layout.ts';
import { samplesPerMm } from './samples.ts';

/** How a stroke runs where it comes into a row from above or below. */
export interface StrokeWay {
  readonly edge: 'above' | 'below';
  /** Its middle on the line where it is first seen, and that line. */
  readonly column: number;
  readonly line: number;
  /** Columns by which it goes on from one line to the next inwards. */
  readonly slope: number;
}

/** Lines over which a way is measured. */
const measured = 8;
/** Lines from where a stroke is seen on one side of a rule to where it is seen on the other. */
const ruleLines = 8;
/** Samples by which a stroke goes aside at most while it passes a rule: flatter ones say nothing of where they come from. */
const mostDrift = 48;

/** The ways of the pieces that lie at the edges above and below. */
export function strokeWays(
  found: InkPieces,
  pieces: readonly InkPiece[],
  { lines }: RowTemplate,
): readonly StrokeWay[] {
  return pieces.flatMap((piece) => [
    ...(piece.top < edgeReach ? wayOf(found, piece, 'above') : []),
    ...(piece.bottom >= lines - edgeReach ? wayOf(found, piece, 'below') : []),
  ]);
}

function wayOf(found: InkPieces, piece: InkPiece, edge: 'above' | 'below'): readonly StrokeWay[] {
  const middles = middlesFrom(found, piece, edge);
  const [column] = middles;
  if (column === undefined) return [];
  const line = edge === 'above' ? piece.top : piece.bottom;
  return [{ edge, column, line, slope: slopeOf(middles) }];
}

/** The columns in which a stroke lies on the other side of the rule, if it goes on as it runs here. */
export function beyondRule({ column, slope }: StrokeWay): {
  readonly from: number;
  readonly to: number;
} {
  const drift = Math.max(-mostDrift, Math.min(mostDrift, slope * ruleLines));
  const half = Math.max(1, Math.abs(slope));
  return { from: Math.round(column - drift - half), to: Math.round(column - drift + half) };
}

/** How far down the page, in millimetres, a stroke outside the row is where it passes a place across, if it goes on as it runs here. */
export function heightAt(
  { edge, column, line, slope }: StrokeWay,
  { row }: Pick<RowTemplate, 'row'>,
  x: number,
): number | undefined {
  const inwards = ((x - row.row.x) * samplesPerMm - column) / slope;
  if (!Number.isFinite(inwards) || inwards > 0) return undefined;
  const down = edge === 'above' ? line + inwards : line - inwards;
  return row.row.y + down / samplesPerMm;
}

/** The middle of a piece on each of its lines, from the one at an edge inwards. */
function middlesFrom(
  { runs, count }: InkPieces,
  { id, top, bottom }: InkPiece,
  edge: StrokeWay['edge'],
): readonly number[] {
  const lines = Math.min(measured, bottom - top + 1);
  const spans = Array.from({ length: lines }, () => ({ from: Infinity, to: -Infinity }));
  for (let run = 0; run < count; run++) {
    if (runs[run * 4 + 3] !== id) continue;
    const line = runs[run * 4] ?? 0;
    const span = spans[edge === 'above' ? line - top : bottom - line];
    if (!span) continue;
    span.from = Math.min(span.from, runs[run * 4 + 1] ?? 0);
    span.to = Math.max(span.to, runs[run * 4 + 2] ?? 0);
  }
  return spans.filter(({ from, to }) => to >= from).map(({ from, to }) => (from + to) / 2);
}

/** By how much values change from one to the next, as the line that fits them best does. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  let [over, under] = [0, 0];
  for (const [at, value] of values.entries()) {
    over += (at - middle) * value;
    under += (at - middle) ** 2;
  }
  return under === 0 ? 0 : over / under;
}
