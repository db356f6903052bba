import type { BallotLayout, Box } from '@daihoi/counting/layout';
import { placePage, project, type LumaImage, type PagePlacement } from '@daihoi/counting/reading';
import sharp, { type Sharp } from 'sharp';
import type { ScanFile } from '../open-scan-file.ts';
import { isPdf } from '../pdf/open-pdf-scans.ts';

/** Dots to the millimetre of a row that is shown: enough to see which stroke went first. */
const dotsPerMm = 9;
/** Millimetres above and below a row that are shown with it: a stroke may come from there. */
const aroundRow = 2;
const pageWidth = 1500;
const quality = 86;

interface Cut {
  readonly page: number;
  readonly row?: number | undefined;
}

/** An open file with its bytes, and the layout that it is read by. */
export interface CutSource {
  readonly bytes: Uint8Array;
  readonly file: ScanFile;
  readonly layout: BallotLayout;
}

/** One page upright, or one row of it laid straight, in its own colours; undefined when there is nothing to be shown. */
export async function cutPage(source: CutSource, cut: Cut): Promise<Uint8Array | undefined> {
  const image = await source.file.decode(cut.page - 1);
  if (!image.ok) return undefined;
  const placed = placePage(image.value, source.layout.pages);
  const colours = await coloursOf(source, cut.page, image.value);
  if (cut.row === undefined)
    return upright(colours, image.value, placed.found ? placed.placement : undefined);
  if (!placed.found) return undefined;
  const box = rowBox(source.layout, placed.placement.page, cut.row);
  return box && straight(colours, { image: image.value, map: placed.placement.map, box });
}

/** The same of the clean print. */
export async function cutClean(
  layout: BallotLayout,
  { page, row }: Cut,
): Promise<Uint8Array | undefined> {
  const clean = layout.pages[page - 1]?.clean;
  if (!clean) return undefined;
  const print = sharp(Buffer.from(clean.png, 'base64'));
  if (row === undefined) return finish(print.resize({ width: pageWidth }));
  const box = rowBox(layout, page - 1, row);
  if (!box) return undefined;
  const perMm = clean.dpi / 25.4;
  const left = Math.max(0, Math.round(box.x * perMm));
  const top = Math.max(0, Math.round(box.y * perMm));
  const region = {
    left,
    top,
    width: Math.min(clean.width - left, Math.round(box.width * perMm)),
    height: Math.min(clean.height - top, Math.round(box.height * perMm)),
  };
  return finish(print.extract(region).resize({ width: Math.round(box.width * dotsPerMm) }));
}

function rowBox(layout: BallotLayout, page: number, row: number): Box | undefined {
  const found = layout.pages[page]?.rows.find(({ index }) => index === row);
  if (!found) return undefined;
  const { x, y, width, height } = found.row;
  return { x, y: y - aroundRow, width, height: height + 2 * aroundRow };
}

/** Three bytes a dot, as large as the image that was read; images out of a PDF are shown grey. */
async function coloursOf(
  { bytes }: CutSource,
  page: number,
  { width, height, luma }: LumaImage,
): Promise<Uint8Array> {
  if (!isPdf(bytes)) {
    const seen = await sharp(bytes, { page: page - 1, limitInputPixels: 160_000_000 })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .resize({ width, height, fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(() => undefined);
    if (seen?.info.channels === 3) return seen.data;
  }
  const grey = new Uint8Array(luma.length * 3);
  for (const [at, value] of luma.entries()) grey.fill(value, at * 3, at * 3 + 3);
  return grey;
}

function upright(
  colours: Uint8Array,
  { width, height }: LumaImage,
  placement: PagePlacement | undefined,
): Promise<Uint8Array> {
  const turns = placement ? quarterTurns(placement) : 0;
  const raw = { width, height, channels: 3 } as const;
  const whole = sharp(colours, { raw }).rotate(turns * 90);
  return finish(sharpen(whole));
}

function sharpen(image: Sharp): Sharp {
  return image.resize({ width: pageWidth, withoutEnlargement: true });
}

/** Quarter turns clockwise that bring the head of the page up. */
function quarterTurns({ map }: PagePlacement): number {
  const from = project(map, { x: 50, y: 50 });
  const to = project(map, { x: 100, y: 50 });
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return (4 - (Math.round(angle / (Math.PI / 2)) % 4)) % 4;
}

/** Samples a box of the page onto an upright grid. */
function straight(
  colours: Uint8Array,
  of: { readonly image: LumaImage; readonly map: PagePlacement['map']; readonly box: Box },
): Promise<Uint8Array> {
  const { image, map, box } = of;
  const width = Math.round(box.width * dotsPerMm);
  const height = Math.round(box.height * dotsPerMm);
  const cut = new Uint8Array(width * height * 3).fill(255);
  for (let line = 0; line < height; line++) {
    for (let column = 0; column < width; column++) {
      const spot = project(map, {
        x: box.x + (column + 0.5) / dotsPerMm,
        y: box.y + (line + 0.5) / dotsPerMm,
      });
      mix(colours, image, { spot, into: cut, at: (line * width + column) * 3 });
    }
  }
  return finish(sharp(cut, { raw: { width, height, channels: 3 } }));
}

/** Writes the colour at a spot between four dots; nothing beyond the edge of the image. */
function mix(
  colours: Uint8Array,
  { width, height }: LumaImage,
  to: {
    readonly spot: { readonly x: number; readonly y: number };
    readonly into: Uint8Array;
    readonly at: number;
  },
): void {
  const [x, y] = [to.spot.x - 0.5, to.spot.y - 0.5];
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return;
  const [right, low] = [x - left, y - top];
  for (let channel = 0; channel < 3; channel++) {
    const from = (top * width + left) * 3 + channel;
    const under = from + width * 3;
    const above = (colours[from] ?? 0) * (1 - right) + (colours[from + 3] ?? 0) * right;
    const below = (colours[under] ?? 0) * (1 - right) + (colours[under + 3] ?? 0) * right;
    to.into[to.at + channel] = above * (1 - low) + below * low;
  }
}

function finish(image: Sharp): Promise<Uint8Array> {
  return image.jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
}
