import type { LumaImage } from '@daihoi/counting/reading';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import sharp, { type Sharp } from 'sharp';
import type { ScanFault } from './scan-fault.ts';

/** An encoded image: in memory, or a file of which only the wanted page is read. */
export interface EncodedImage {
  readonly data: Uint8Array | string;
  /** Counted from 0 in a file of several. */
  readonly page?: number;
}

const pixelLimit = 160_000_000;
const longestSide = 20_000;
/** More than a page needs at 300 dots an inch; larger scans are reduced while they are decoded. */
const usefulSide = 3700;

sharp.concurrency(1);
sharp.cache(false);

/** Decodes one page to brightness: of colours the green part, in which red and blue ink are dark. */
export async function decodeLuma(image: EncodedImage): Promise<Result<LumaImage, ScanFault>> {
  try {
    const size = await sizeOf(image);
    return size.ok ? await decode(image, size.value) : size;
  } catch {
    return err('corrupt');
  }
}

interface ImageSize {
  readonly width: number;
  readonly height: number;
  readonly isColour: boolean;
  readonly needsFlattening: boolean;
  readonly pages: number;
}

/** Reads only the head of an image. */
export async function sizeOf(image: EncodedImage): Promise<Result<ImageSize, ScanFault>> {
  // The limit is told apart here, by name; the decoder below keeps to it as well.
  const head = await sharp(image.data, { limitInputPixels: false, page: image.page ?? 0 })
    .metadata()
    .catch(() => undefined);
  if (!head?.width || !head.height) return err('notAnImage');
  const { width, height } = head;
  if (width > longestSide || height > longestSide || width * height > pixelLimit) {
    return err('tooManyPixels');
  }
  return ok({
    width,
    height,
    isColour: head.channels >= 3,
    needsFlattening: head.hasAlpha || head.space === 'cmyk' || head.depth !== 'uchar',
    pages: head.pages ?? 1,
  });
}

function open({ data, page }: EncodedImage): Sharp {
  return sharp(data, { limitInputPixels: pixelLimit, page: page ?? 0, failOn: 'error' });
}

async function decode(image: EncodedImage, size: ImageSize): Promise<Result<LumaImage, ScanFault>> {
  const shorter = Math.min(size.width, size.height);
  const shrink = Math.floor(shorter / (usefulSide / 1.5));
  let pipe = open(image);
  if (shrink > 1) pipe = pipe.resize({ width: Math.round(size.width / shrink) });
  if (size.needsFlattening) pipe = pipe.flatten({ background: 'white' }).toColourspace('b-w');
  else if (size.isColour) pipe = pipe.extractChannel(1);
  // Named as what it is, a grey page is not carried through three channels: half the time, the same pixels.
  else pipe = pipe.toColourspace('b-w');
  const { data, info } = await pipe.raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 1) return err('corrupt');
  return ok({ width: info.width, height: info.height, luma: data });
}
