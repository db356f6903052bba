import { pictureNames, type PaperFile } from '@daihoi/domain/paper-format';
import type { PaperPictureFile, PictureReader } from './document-reader.ts';

/** Pictures of a paper by the names that its pages give them. */
export type PaperPictures = ReadonlyMap<string, PaperPictureFile>;

/** Pages and pictures go out in one answer: what would make it heavier than this stays a frame. */
const mostBytes = 8_000_000;

/**
 * The pictures that the pages of a paper draw, for pages that come in one answer with them: of a file that is kept nowhere, and of
 * one whose every opening is written down.
 */
export async function picturesOf(
  documents: PictureReader,
  { bytes, paper }: { readonly bytes: Uint8Array; readonly paper: PaperFile },
): Promise<PaperPictures> {
  const taken = new Map<string, PaperPictureFile>();
  let left = mostBytes;
  for (const name of pictureNames(paper)) {
    const picture = await documents.picture(bytes, name);
    if (!picture || picture.bytes.length > left) continue;
    left -= picture.bytes.length;
    taken.set(name, picture);
  }
  return taken;
}
