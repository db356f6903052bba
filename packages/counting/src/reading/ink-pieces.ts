import { rootOf } from './dark-blobs.ts';
import { inFours } from './in-fours.ts';

/** A connected piece of extra ink in a row, in samples; columns and lines both ends included. */
export interface InkPiece {
  readonly id: number;
  readonly area: number;
  /** Sum of darkness over its samples, and the darkest. */
  readonly ink: number;
  readonly darkest: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pieces and the runs (line, first, last, piece) they are made of. */
export interface InkPieces {
  readonly pieces: readonly InkPiece[];
  readonly runs: Int32Array;
  readonly count: number;
}

const runLimit = 12_000;
/** Samples that may be missing between two parts of one piece. */
const gap = 2;

/** Working memory; pieces that were made in it hold until the next ones are. */
export interface PieceMemory {
  readonly runs: Int32Array;
  readonly parents: Int32Array;
}

export function pieceMemory(): PieceMemory {
  return { runs: new Int32Array(4 * runLimit), parents: new Int32Array(runLimit) };
}

/** Joins the extra ink of a row into pieces; a gap of a sample or two, as a rough pen leaves it, does not part them. */
export function inkPieces(
  marks: Uint8Array,
  { columns, lines }: { readonly columns: number; readonly lines: number },
  { faint, memory }: { readonly faint: number; readonly memory: PieceMemory },
): InkPieces {
  const { runs, parents } = memory;
  const starts = new Int32Array(lines + 1);
  const fours = inFours(marks);
  let count = 0;
  for (let line = 0; line < lines; line++) {
    starts[line] = count;
    count = runsOfLine(marks, { runs, parents, fours, line, columns, count });
    for (let back = 1; back <= gap && back <= line; back++) {
      joinTo({ runs, parents }, lineRange(starts, line - back), {
        from: starts[line] ?? 0,
        to: count,
      });
    }
    starts[line + 1] = count;
  }
  const all = gather(marks, { runs, parents, columns, count });
  const pieces = all.filter((piece) => piece.darkest > faint);
  if (pieces.length < all.length) wipe(marks, { runs, count, columns, keep: pieces });
  return { pieces, runs, count };
}

/** Takes pale pieces out of the marks. */
function wipe(
  marks: Uint8Array,
  {
    runs,
    count,
    columns,
    keep,
  }: {
    readonly runs: Int32Array;
    readonly count: number;
    readonly columns: number;
    readonly keep: readonly InkPiece[];
  },
): void {
  const kept = new Set(keep.map((piece) => piece.id));
  for (let run = 0; run < count; run++) {
    if (kept.has(runs[run * 4 + 3] ?? -1)) continue;
    const start = (runs[run * 4] ?? 0) * columns;
    marks.fill(0, start + (runs[run * 4 + 1] ?? 0), start + (runs[run * 4 + 2] ?? 0) + 1);
  }
}

function lineRange(
  starts: Int32Array,
  line: number,
): { readonly from: number; readonly to: number } {
  return { from: starts[line] ?? 0, to: starts[line + 1] ?? 0 };
}

function runsOfLine(
  marks: Uint8Array,
  work: {
    readonly runs: Int32Array;
    readonly parents: Int32Array;
    readonly fours: Int32Array;
    readonly line: number;
    readonly columns: number;
    readonly count: number;
  },
): number {
  const { runs, parents, fours, line, columns } = work;
  let { count } = work;
  const start = line * columns;
  let first = -1;
  let last = -1;
  for (let column = 0; column < columns; column++) {
    const at = start + column;
    if ((at & 3) === 0 && fours[at >> 2] === 0) column += 3;
    if ((marks[start + column] ?? 0) === 0) continue;
    if (first >= 0 && column - last > gap + 1) {
      count = addRun({ runs, parents }, { line, first, last, count });
      first = -1;
    }
    if (first < 0) first = column;
    last = column;
  }
  return first < 0 ? count : addRun({ runs, parents }, { line, first, last, count });
}

/** Notes a run as a piece of its own; beyond the limit it is left out. */
function addRun(
  { runs, parents }: PieceMemory,
  run: {
    readonly line: number;
    readonly first: number;
    readonly last: number;
    readonly count: number;
  },
): number {
  const { count } = run;
  if (count >= runLimit) return count;
  runs[count * 4] = run.line;
  runs[count * 4 + 1] = run.first;
  runs[count * 4 + 2] = run.last;
  parents[count] = count;
  return count + 1;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function joinTo(
  { runs, parents }: { readonly runs: Int32Array; readonly parents: Int32Array },
  above: Range,
  here: Range,
): void {
  let upper = above.from;
  for (let run = here.from; run < here.to; run++) {
    const left = runs[run * 4 + 1] ?? 0;
    const right = runs[run * 4 + 2] ?? 0;
    while (upper < above.to && (runs[upper * 4 + 2] ?? 0) < left - gap) upper++;
    for (
      let other = upper;
      other < above.to && (runs[other * 4 + 1] ?? 0) <= right + gap;
      other++
    ) {
      parents[rootOf(parents, run)] = rootOf(parents, other);
    }
  }
}

function gather(
  marks: Uint8Array,
  {
    runs,
    parents,
    columns,
    count,
  }: {
    readonly runs: Int32Array;
    readonly parents: Int32Array;
    readonly columns: number;
    readonly count: number;
  },
): readonly InkPiece[] {
  const pieces = new Map<number, { -readonly [Key in keyof InkPiece]: InkPiece[Key] }>();
  for (let run = 0; run < count; run++) {
    const root = rootOf(parents, run);
    runs[run * 4 + 3] = root;
    const line = runs[run * 4] ?? 0;
    const left = runs[run * 4 + 1] ?? 0;
    const right = runs[run * 4 + 2] ?? 0;
    let piece = pieces.get(root);
    if (!piece) {
      piece = { id: root, area: 0, ink: 0, darkest: 0, left, right, top: line, bottom: line };
      pieces.set(root, piece);
    }
    for (let at = line * columns + left; at <= line * columns + right; at++) {
      const ink = marks[at] ?? 0;
      if (ink > 0) piece.area++;
      piece.ink += ink;
      piece.darkest = Math.max(piece.darkest, ink);
    }
    piece.left = Math.min(piece.left, left);
    piece.right = Math.max(piece.right, right);
    piece.bottom = line;
  }
  return [...pieces.values()];
}
