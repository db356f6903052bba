import type { Box, LayoutRow } from '../layout/index.ts';
import type { LumaImage, Point } from './luma-image.ts';

/** Places in millimetres, x and y in turn, where the print is full ink, and where it is paper close to ink. */
export interface RegistrationPoints {
  readonly ink: Float64Array;
  readonly paper: Float64Array;
  /** Places on the printed rules above and below the row, on its far side; by them a row that leans is followed. */
  readonly rules: Float64Array;
}

/** Places of a row that are kept: so many of ink, and so many of paper. */
const rowLimits = { ink: 150, paper: 120 } as const;
const ruleStep = 1.5;

/** Chooses places of a row's number and name by which the row can be found on an image to a fraction of a pixel. */
export function registrationPoints(
  clean: LumaImage,
  row: LayoutRow,
  dotsPerMm: number,
): RegistrationPoints {
  return {
    ...pointsIn([row.number, row.nameInk], { clean, dotsPerMm, limits: rowLimits }),
    rules: inMillimetres(rulePixels(clean, row, dotsPerMm), dotsPerMm),
  };
}

/** Chooses so many such places in some boxes at most, none on rules. */
export function pointsIn(
  boxes: readonly Box[],
  {
    clean,
    dotsPerMm,
    limits,
  }: {
    readonly clean: LumaImage;
    readonly dotsPerMm: number;
    readonly limits: { readonly ink: number; readonly paper: number };
  },
): RegistrationPoints {
  const ink: number[] = [];
  const paper: number[] = [];
  for (const box of boxes) collect(clean, pixelsOf(box, clean, dotsPerMm), { ink, paper });
  return {
    ink: inMillimetres(thin(ink, limits.ink), dotsPerMm),
    paper: inMillimetres(thin(paper, limits.paper), dotsPerMm),
    rules: new Float64Array(0),
  };
}

/** Places along the upper and the lower border of a row's far part where the print is dark and has paper on both sides. */
function rulePixels(clean: LumaImage, { row, nameInk }: LayoutRow, dotsPerMm: number): number[] {
  const found: number[] = [];
  const from = Math.max(row.x + row.width * 0.6, nameInk.x + nameInk.width + 5);
  for (const border of [row.y, row.y + row.height]) {
    for (let mm = from; mm < row.x + row.width - 1; mm += ruleStep) {
      const x = Math.round(mm * dotsPerMm);
      const y = darkestNear(clean, x, Math.round(border * dotsPerMm));
      const apart = Math.round(0.9 * dotsPerMm);
      const isRule =
        lightOf(clean, x, y) < 130 &&
        lightOf(clean, x, y - apart) > 200 &&
        lightOf(clean, x, y + apart) > 200;
      if (isRule) found.push(x, y);
    }
  }
  return found;
}

function darkestNear(clean: LumaImage, x: number, y: number): number {
  let best = y;
  for (let near = y - 3; near <= y + 3; near++) {
    if (lightOf(clean, x, near) < lightOf(clean, x, best)) best = near;
  }
  return best;
}

function lightOf({ width, luma }: LumaImage, x: number, y: number): number {
  return luma[y * width + x] ?? 255;
}

interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function pixelsOf(box: Box, clean: LumaImage, dotsPerMm: number): PixelBox {
  return {
    left: Math.max(4, Math.floor(box.x * dotsPerMm) - 3),
    top: Math.max(4, Math.floor(box.y * dotsPerMm) - 3),
    right: Math.min(clean.width - 5, Math.ceil((box.x + box.width) * dotsPerMm) + 3),
    bottom: Math.min(clean.height - 5, Math.ceil((box.y + box.height) * dotsPerMm) + 3),
  };
}

function collect(
  clean: LumaImage,
  box: PixelBox,
  points: { readonly ink: number[]; readonly paper: number[] },
): void {
  for (let y = box.top; y <= box.bottom; y++) {
    for (let x = box.left; x <= box.right; x++) {
      const here = clean.luma[y * clean.width + x] ?? 255;
      if (here < 50) points.ink.push(x, y);
      else if (here > 240 && isBesideInk(clean, x, y)) points.paper.push(x, y);
    }
  }
}

/** Paper two pixels around, ink at four. */
function isBesideInk(clean: LumaImage, x: number, y: number): boolean {
  return darkestAt(clean, { x, y }, 2) > 225 && darkestAt(clean, { x, y }, 4) < 60;
}

function darkestAt(clean: LumaImage, { x, y }: Point, reach: number): number {
  let darkest = 255;
  for (let step = -reach; step <= reach; step += reach) {
    for (let other = -reach; other <= reach; other += reach) {
      darkest = Math.min(darkest, clean.luma[(y + step) * clean.width + x + other] ?? 255);
    }
  }
  return darkest;
}

/** Every so-manieth point, so that the whole name stays represented. */
function thin(points: readonly number[], limit: number): readonly number[] {
  const count = points.length / 2;
  if (count <= limit) return points;
  const kept: number[] = [];
  for (let index = 0; index < limit; index++) {
    const at = Math.floor((index * count) / limit) * 2;
    kept.push(points[at] ?? 0, points[at + 1] ?? 0);
  }
  return kept;
}

function inMillimetres(points: readonly number[], dotsPerMm: number): Float64Array {
  return Float64Array.from(points, (pixel) => (pixel + 0.5) / dotsPerMm);
}
