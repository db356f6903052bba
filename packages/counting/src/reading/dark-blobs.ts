import type { SmallImage } from './shrink-image.ts';

/** A connected dark spot: its pixels, their centre and how compact they are, in pixels of the small image. */
export interface DarkBlob {
  readonly area: number;
  readonly x: number;
  readonly y: number;
  /** Spread along the longer axis over that along the shorter: 1 for a square or a disc. */
  readonly stretch: number;
  /** Area over the area of a full square of the same spread: about 1 for a full square, less for rings and letters. */
  readonly fullness: number;
}

interface Sums {
  readonly area: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly xx: Float64Array;
  readonly yy: Float64Array;
  readonly xy: Float64Array;
}

/** Pixels of the side of a tile in which the paper is taken as evenly lit. */
export const tileSide = 24;
const darkShare = 0.62;
const runLimit = 40_000;

/** The connected dark spots of a small image; dark is what is clearly darker than the paper around it. */
export function darkBlobs(image: SmallImage, limits: TileLights): readonly DarkBlob[] {
  const parents = new Int32Array(runLimit);
  const runs = new Int32Array(runLimit * 3);
  const count = collectRuns(image, { limits, runs, parents });
  return measureBlobs({ runs, parents, count });
}

/** Brightness of the paper, tile by tile. */
export interface TileLights {
  readonly across: number;
  readonly values: Uint8Array;
}

/**
 * Pixels of paper mostly fall into one bin, and to count one there it has to be known how many lay there before: each bin is
 * counted in four parts that take turns.
 */
const inTurn = 4;

/** For each tile of an image the brightness that a quarter of its pixels exceed. */
export function tileLights(image: SmallImage): TileLights {
  const across = Math.ceil(image.width / tileSide);
  const down = Math.ceil(image.height / tileSide);
  const values = new Uint8Array(across * down);
  const histogram = new Uint16Array(64 * inTurn);
  for (let tile = 0; tile < values.length; tile++) {
    const left = (tile % across) * tileSide;
    const top = Math.floor(tile / across) * tileSide;
    histogram.fill(0);
    const seen = countLights(image, histogram, { left, top });
    values[tile] = brightOf(histogram, seen * 0.25);
  }
  return { across, values };
}

/** Counts the pixels of a tile by their brightness. */
function countLights(
  { width, height, luma }: SmallImage,
  histogram: Uint16Array,
  { left, top }: { readonly left: number; readonly top: number },
): number {
  const bottom = Math.min(height, top + tileSide);
  const right = Math.min(width, left + tileSide);
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) {
      const bin = ((luma[at] ?? 0) & 0xfc) + (at & (inTurn - 1));
      histogram[bin] = (histogram[bin] ?? 0) + 1;
    }
  }
  return (bottom - top) * (right - left);
}

function brightOf(histogram: Uint16Array, above: number): number {
  let seen = 0;
  for (let bin = 63; bin > 0; bin--) {
    for (let at = bin * inTurn; at < (bin + 1) * inTurn; at++) seen += histogram[at] ?? 0;
    if (seen > above) return bin * 4;
  }
  return 0;
}

interface RunWork {
  readonly limits: TileLights;
  readonly runs: Int32Array;
  readonly parents: Int32Array;
}

/** Writes dark runs as (row, first, last) and joins each to the runs above that it touches; returns their number. */
function collectRuns(image: SmallImage, work: RunWork): number {
  let count = 0;
  let above = 0;
  for (let y = 0; y < image.height; y++) {
    const first = count;
    count = runsOfLine(image, work, { y, count });
    joinLines(work, { above, first, end: count });
    above = first;
  }
  return count;
}

/** The dark runs of one line, tile by tile; a run may go on from one tile into the next. */
function runsOfLine(
  { width, luma }: SmallImage,
  { limits, runs, parents }: RunWork,
  { y, count }: { readonly y: number; readonly count: number },
): number {
  const tiles = Math.floor(y / tileSide) * limits.across;
  const start = y * width;
  let next = count;
  let open = -1;
  for (let from = 0; from < width; from += tileSide) {
    const limit = (limits.values[tiles + from / tileSide] ?? 0) * darkShare;
    const to = Math.min(width, from + tileSide);
    for (let x = from; x < to; x++) {
      if ((luma[start + x] ?? 255) < limit) {
        if (open < 0) open = x;
      } else if (open >= 0) {
        next = addRunTo(runs, parents, { next, y, open, last: x - 1 });
        open = -1;
      }
    }
  }
  return open < 0 ? next : addRunTo(runs, parents, { next, y, open, last: width - 1 });
}

function addRunTo(
  runs: Int32Array,
  parents: Int32Array,
  run: { readonly next: number; readonly y: number; readonly open: number; readonly last: number },
): number {
  const { next } = run;
  if (next >= runLimit) return next;
  runs[next * 3] = run.y;
  runs[next * 3 + 1] = run.open;
  runs[next * 3 + 2] = run.last;
  parents[next] = next;
  return next + 1;
}

function joinLines(
  work: RunWork,
  { above, first, end }: { readonly above: number; readonly first: number; readonly end: number },
): void {
  const { runs } = work;
  let upper = above;
  for (let run = first; run < end; run++) {
    const left = runs[run * 3 + 1] ?? 0;
    while (upper < first && (runs[upper * 3 + 2] ?? 0) < left - 1) upper++;
    joinToAbove(work, { run, upper, first });
  }
}

function joinToAbove(
  { runs, parents }: RunWork,
  { run, upper, first }: { readonly run: number; readonly upper: number; readonly first: number },
): void {
  const right = runs[run * 3 + 2] ?? 0;
  const lineAbove = (runs[run * 3] ?? 0) - 1;
  for (let other = upper; other < first && (runs[other * 3 + 1] ?? 0) <= right + 1; other++) {
    if (runs[other * 3] !== lineAbove) continue;
    parents[rootOf(parents, run)] = rootOf(parents, other);
  }
}

/** The run that stands for all runs joined to this one; shortens the way for the next who asks. */
export function rootOf(parents: Int32Array, run: number): number {
  let root = run;
  while (parents[root] !== root) root = parents[root] ?? root;
  parents[run] = root;
  return root;
}

function measureBlobs({
  runs,
  parents,
  count,
}: {
  readonly runs: Int32Array;
  readonly parents: Int32Array;
  readonly count: number;
}): readonly DarkBlob[] {
  const sums: Sums = {
    area: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    xx: new Float64Array(count),
    yy: new Float64Array(count),
    xy: new Float64Array(count),
  };
  for (let run = 0; run < count; run++) {
    addRun(sums, rootOf(parents, run), {
      y: runs[run * 3] ?? 0,
      from: runs[run * 3 + 1] ?? 0,
      to: runs[run * 3 + 2] ?? 0,
    });
  }
  const blobs: DarkBlob[] = [];
  for (let run = 0; run < count; run++) {
    if ((sums.area[run] ?? 0) >= 9) blobs.push(blobOf(sums, run));
  }
  return blobs;
}

function addRun(
  sums: Sums,
  root: number,
  { y, from, to }: { readonly y: number; readonly from: number; readonly to: number },
): void {
  const length = to - from + 1;
  const middle = (from + to) / 2;
  const sumX = length * middle;
  sums.area[root] = (sums.area[root] ?? 0) + length;
  sums.x[root] = (sums.x[root] ?? 0) + sumX;
  sums.y[root] = (sums.y[root] ?? 0) + length * y;
  sums.xx[root] =
    (sums.xx[root] ?? 0) + length * middle * middle + (length * (length * length - 1)) / 12;
  sums.yy[root] = (sums.yy[root] ?? 0) + length * y * y;
  sums.xy[root] = (sums.xy[root] ?? 0) + sumX * y;
}

function blobOf(sums: Sums, root: number): DarkBlob {
  const area = sums.area[root] ?? 1;
  const x = (sums.x[root] ?? 0) / area;
  const y = (sums.y[root] ?? 0) / area;
  const xx = (sums.xx[root] ?? 0) / area - x * x + 1 / 12;
  const yy = (sums.yy[root] ?? 0) / area - y * y + 1 / 12;
  const xy = (sums.xy[root] ?? 0) / area - x * y;
  const half = (xx + yy) / 2;
  const apart = Math.sqrt(Math.max(0, ((xx - yy) / 2) ** 2 + xy * xy));
  const long = half + apart;
  const short = Math.max(0.05, half - apart);
  return {
    area,
    x,
    y,
    stretch: Math.sqrt(long / short),
    fullness: area / (12 * Math.sqrt(long * short)),
  };
}
