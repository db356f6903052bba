import type { CleanRaster, PageDrawing } from '@daihoi/application/counting-room';
import type { CleanPrint } from '@daihoi/counting/layout';
import { invariant } from '@daihoi/domain/kernel';
import sharp from 'sharp';

const dpi = 200;
const mmPerInch = 25.4;
const pointsPerInch = 72;

/** Turns page drawings into grey dots, 200 to the inch: what a scanner without a fault would see. */
export function openCleanRaster(): CleanRaster {
  return { render: renderClean };
}

async function renderClean(page: PageDrawing): Promise<CleanPrint> {
  const [width, height] = [dotsOf(page.width), dotsOf(page.height)];
  const drawing = Buffer.from(framed(page.svg, { width, height }));
  const { data, info } = await sharp(drawing, { limitInputPixels: width * height })
    .flatten({ background: 'white' })
    .toColourspace('b-w')
    .png({ compressionLevel: 9, palette: false })
    .toBuffer({ resolveWithObject: true });
  const isWhole = info.width === width && info.height === height && info.channels === 1;
  invariant(isWhole, 'a clean print is one grey value a dot');
  return { dpi, width, height, png: data.toString('base64') };
}

/** The last dot may hang over the edge of the paper; none is left out. */
function dotsOf(millimetres: number): number {
  return Math.ceil((millimetres * dpi) / mmPerInch - 1e-6);
}

/** Exactly `dpi` dots to the inch: the window on the drawing grows by the part of a dot that hangs over. */
function framed(svg: string, dots: { readonly width: number; readonly height: number }): string {
  const pointsPerDot = pointsPerInch / dpi;
  const window = `${dots.width * pointsPerDot} ${dots.height * pointsPerDot}`;
  return svg
    .replace(/viewBox="(\S+ \S+) [^"]*"/, `viewBox="$1 ${window}"`)
    .replace(/width="[^"]*"/, `width="${dots.width}"`)
    .replace(/height="[^"]*"/, `height="${dots.height}"`);
}
