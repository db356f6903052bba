import type { ChoiceVerdict } from './judge-choice.ts';
import type { Edge, StrikeVerdict } from './judge-strike.ts';
import { samplesPerMm, type RowTemplate } from './prepare-layout.ts';
import type { RowReading } from './row-reading.ts';

/** What a row gave before its neighbours were asked. */
export interface RowFinding {
  readonly template: RowTemplate;
  readonly verdict: StrikeVerdict | ChoiceVerdict;
  /** Where ink lies near each edge: columns along the upper and lower one, lines along the sides. */
  readonly edges?: Readonly<Record<Edge, Uint8Array>>;
}

/** Samples from an edge, its rule included, in which ink lies near it. */
const edgeDepth = 8;
/** Samples by which a stroke may shift while it passes between two rows. */
const edgeShift = 6;
/** Millimetres that may lie between rows beside each other. */
const gutter = 12;

/** Notes where the ink of a row comes near its edges. */
export function edgeInk(
  marks: Uint8Array,
  { columns, lines }: RowTemplate,
): Readonly<Record<Edge, Uint8Array>> {
  const above = new Uint8Array(columns);
  const below = new Uint8Array(columns);
  const left = new Uint8Array(lines);
  const right = new Uint8Array(lines);
  for (let line = 0; line < lines; line++) {
    const isTop = line < edgeDepth;
    const isBottom = line >= lines - edgeDepth;
    for (let column = 0; column < columns; column++) {
      if ((marks[line * columns + column] ?? 0) === 0) continue;
      if (isTop) above[column] = 1;
      if (isBottom) below[column] = 1;
      if (column < edgeDepth) left[line] = 1;
      if (column >= columns - edgeDepth) right[line] = 1;
    }
  }
  return { above, below, left, right };
}

/** A row whose only ink comes in over edges is left if the neighbours there are struck and their strokes go over the same places. */
export function settle(finding: RowFinding, all: readonly RowFinding[]): RowReading {
  const { template, verdict } = finding;
  const { index, candidateId } = template.row;
  if (verdict.mark === 'ambiguous') {
    return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: verdict.doubt };
  }
  const intruders = 'intruders' in verdict ? verdict.intruders : [];
  if (!intruders.every((edge) => comesFrom(neighbour(template, edge, all), edge, finding))) {
    return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: 'strokeFromNeighbour' };
  }
  return { index, candidateId, mark: verdict.mark, confidence: verdict.confidence };
}

/** The row printed on the other side of an edge. */
function neighbour(
  { row }: RowTemplate,
  edge: Edge,
  all: readonly RowFinding[],
): RowFinding | undefined {
  const own = row.row;
  return all.find(({ template }) => {
    const other = template.row.row;
    const isColumn = Math.abs(other.x - own.x) < 1;
    const isLine = Math.abs(other.y - own.y) < own.height / 2;
    switch (edge) {
      case 'above':
        return isColumn && Math.abs(other.y + other.height - own.y) < 1;
      case 'below':
        return isColumn && Math.abs(own.y + own.height - other.y) < 1;
      case 'left':
        return isLine && other.x < own.x && own.x - other.x - other.width < gutter;
      case 'right':
        return isLine && other.x > own.x && other.x - own.x - own.width < gutter;
    }
  });
}

const facing: Readonly<Record<Edge, Edge>> = {
  above: 'below',
  below: 'above',
  left: 'right',
  right: 'left',
};

function comesFrom(
  other: RowFinding | undefined,
  edge: Edge,
  { edges, template }: RowFinding,
): boolean {
  if (other?.verdict.mark !== 'struck' || !other.edges || !edges) return false;
  const theirs = other.edges[facing[edge]];
  const isSide = edge === 'left' || edge === 'right';
  // Rows beside each other may begin at different heights, and a stroke may climb on its way between them.
  const apart = isSide
    ? Math.round((template.row.row.y - other.template.row.row.y) * samplesPerMm)
    : 0;
  const shift = isSide ? edgeShift * 3 : edgeShift;
  return stretches(edges[edge]).every(({ from, to }) => {
    for (let at = from - shift; at <= to + shift; at++) if (theirs[at + apart] === 1) return true;
    return false;
  });
}

/** The runs of ones. */
function stretches(columns: Uint8Array): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [column, ink] of columns.entries()) {
    if (ink !== 1) continue;
    const last = found.at(-1);
    if (last && last.to === column - 1) last.to = column;
    else found.push({ from: column, to: column });
  }
  return found;
}
