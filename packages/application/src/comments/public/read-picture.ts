import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { PaperPictureFile } from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { findPage, type NoSuchPage, type WhichPage } from './find-page.ts';

/**
 * A picture that a page without signing in shows: only of a page that is there, and only one that stands with its frozen text. What
 * else the file of the draft holds does not go out by this door.
 */
export async function readPagePicture(
  { read, files, documents }: Pick<Ports, 'read' | 'files' | 'documents'>,
  which: WhichPage & { readonly image: string },
): Promise<Result<PaperPictureFile, NoSuchPage | NotFound>> {
  const found = await findPage(read, which);
  if (!found.ok) return found;
  const { id, draftId, draftVersion } = found.value.consultation;
  const missing = err({ code: 'target.not-found', kind: 'picture', id: which.image } as const);
  const passages = await read.comments.passages(id);
  const shown = passages.some(({ pictures = [] }) =>
    pictures.some(({ image }) => image === which.image),
  );
  const version = shown ? await read.drafts.version(draftId, draftVersion) : undefined;
  const bytes = version && (await files.get(version.file.hash));
  const picture = bytes && (await documents.picture(bytes, which.image));
  return picture ? ok(picture) : missing;
}
