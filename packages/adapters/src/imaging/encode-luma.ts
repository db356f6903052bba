import type { LumaImage } from '@daihoi/counting/reading';
import sharp from 'sharp';

/** How a brightness image is written. */
export type LumaEncoding =
  | { readonly format: 'png' }
  | { readonly format: 'jpeg'; readonly quality: number }
  | { readonly format: 'tiff'; readonly bilevel: boolean };

/** Encodes a brightness image. */
export async function encodeLuma(image: LumaImage, how: LumaEncoding): Promise<Uint8Array> {
  const { width, height } = image;
  const pipe = sharp(image.luma, { raw: { width, height, channels: 1 } }).toColourspace('b-w');
  switch (how.format) {
    case 'png':
      return pipe.png().toBuffer();
    case 'jpeg':
      return pipe.jpeg({ quality: how.quality }).toBuffer();
    case 'tiff':
      return how.bilevel
        ? pipe.threshold(128).tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()
        : pipe.tiff({ compression: 'lzw' }).toBuffer();
  }
}
