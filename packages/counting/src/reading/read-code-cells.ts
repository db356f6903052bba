import type { LayoutCode } from '../layout/index.ts';
import { project, type Homography } from './homography.ts';
import { lumaAt, type LumaImage } from './luma-image.ts';

/** Brightness of ink and of paper on this image. */
export interface InkLevels {
  readonly black: number;
  readonly white: number;
}

const probes = [-0.22, 0, 0.22] as const;
/** Cells to each side that tell a cell what black and white are in its light: more than any run of one colour. */
const around = 9;
const leastContrast = 0.4;

/** The cells of the layout code as the image shows them: `1` black, `0` white, `?` for what is neither. */
export function readCodeCells(
  image: LumaImage,
  { map, levels }: { readonly map: Homography; readonly levels: InkLevels },
  code: LayoutCode,
): string {
  const values = Array.from(code.cells, (_, cell) => lightOfCell(image, map, { code, cell }));
  const contrast = (levels.white - levels.black) * leastContrast;
  return values.map((value, cell) => cellOf(value, nearby(values, cell), contrast)).join('');
}

/** Brightness of ink and paper in the cells that a code says are black and white; undefined off the image. */
export function codeLevels(
  image: LumaImage,
  map: Homography,
  code: LayoutCode,
): InkLevels | undefined {
  const lights = Array.from(code.cells, (colour, cell) => ({
    isBlack: colour === '1',
    light: lightOfCell(image, map, { code, cell }),
  }));
  const black = middleOf(lights.flatMap(({ isBlack, light }) => (isBlack ? [light] : [])));
  const white = middleOf(lights.flatMap(({ isBlack, light }) => (isBlack ? [] : [light])));
  return black === undefined || white === undefined || white <= black
    ? undefined
    : { black, white };
}

function middleOf(values: readonly (number | undefined)[]): number | undefined {
  const seen = values.filter((value) => value !== undefined);
  return seen.toSorted((left, right) => left - right)[seen.length >> 1];
}

function lightOfCell(
  image: LumaImage,
  map: Homography,
  { code, cell }: { readonly code: LayoutCode; readonly cell: number },
): number | undefined {
  const { box, cells } = code;
  const width = box.width / cells.length;
  const x = box.x + (cell + 0.5) * width;
  let sum = 0;
  for (const across of probes) {
    for (const down of probes) {
      const place = { x: x + across * width, y: box.y + (0.5 + down) * box.height };
      const value = lumaAt(image, project(map, place));
      if (value === undefined) return undefined;
      sum += value;
    }
  }
  return sum / (probes.length * probes.length);
}

function nearby(values: readonly (number | undefined)[], cell: number): InkLevels {
  const seen = values
    .slice(Math.max(0, cell - around), cell + around + 1)
    .filter((value) => value !== undefined);
  return { black: Math.min(...seen), white: Math.max(...seen) };
}

function cellOf(value: number | undefined, { black, white }: InkLevels, contrast: number): string {
  if (value === undefined || white - black < contrast) return '?';
  const light = (value - black) / (white - black);
  if (light < 0.36) return '1';
  return light > 0.64 ? '0' : '?';
}
