import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { PaperPictureFile } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { ConsultationRecord } from './comment-store.ts';

/** A picture that stands with the frozen text of a consultation. What else the file of the draft holds does not go out by this door. */
export async function passagePicture(
  { read, files, documents }: Pick<Ports, 'read' | 'files' | 'documents'>,
  { id, draftId, draftVersion }: Pick<ConsultationRecord, 'id' | 'draftId' | 'draftVersion'>,
  image: string,
): Promise<Result<PaperPictureFile, NotFound>> {
  const passages = await read.comments.passages(id);
  const shown = passages.some(({ pictures = [] }) => pictures.some((each) => each.image === image));
  const version = shown ? await read.drafts.version(draftId, draftVersion) : undefined;
  const bytes = version && (await files.get(version.file.hash));
  const picture = bytes && (await documents.picture(bytes, image));
  return picture ? ok(picture) : err({ code: 'target.not-found', kind: 'picture', id: image });
}
