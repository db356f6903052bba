import type { PaperPictureFile, PictureReader } from '@daihoi/application/papers';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { ZipEntry } from '../zip/zip-entries.ts';
import { imagesIn } from './images-in.ts';
import { rasterKind, rasterSize } from './raster-kind.ts';

const unpack = promisify(inflateRaw);

/** More dots than any scanner gives for a page; a browser keeps four bytes for each. */
const mostDots = 40_000_000;

const media = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif' } as const;

/**
 * Takes pictures of dots out of Word files. Their kind is read from their bytes, and one with more dots than a browser should draw is
 * refused. Unpacking is left to the threads of Node, so that nobody waits for a large one.
 */
export const takePicture: PictureReader['picture'] = async (bytes, name) => {
  const entry = imagesIn(bytes).get(name);
  const content = entry && (await contentOf(entry));
  return content && judged(content);
};

function judged(content: Uint8Array): PaperPictureFile | undefined {
  const kind = rasterKind(content);
  const size = kind && rasterSize(content, kind);
  if (!kind || !size || size.width * size.height > mostDots) return undefined;
  return { mediaType: media[kind], bytes: content };
}

/** No further than the size that the directory says, whatever the part holds. */
async function contentOf({ method, packed, unpacked }: ZipEntry): Promise<Uint8Array | undefined> {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return await unpack(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return undefined;
  }
}
