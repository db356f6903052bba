import type { Result } from '@daihoi/domain/kernel';
import type { PaperPictureFile } from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { passagePicture } from '../passage-picture.ts';
import { findPage, type NoSuchPage, type WhichPage } from './find-page.ts';

/** A picture that a page without signing in shows: only of a page that is there, and only one that stands with its frozen text. */
export async function readPagePicture(
  ports: Pick<Ports, 'read' | 'files' | 'documents'>,
  which: WhichPage & { readonly image: string },
): Promise<Result<PaperPictureFile, NoSuchPage | NotFound>> {
  const found = await findPage(ports.read, which);
  return found.ok ? passagePicture(ports, found.value.consultation, which.image) : found;
}
