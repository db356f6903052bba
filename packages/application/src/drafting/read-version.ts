import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import type { Actor } from '../access/index.ts';
import type { ExaminationRefusal, SharedText, VersionChange } from '../checking/index.ts';
import type { ClaimedFile } from '../files/index.ts';
import type { PaperPictureFile } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { DraftId, DraftVersionRow } from './draft-store.ts';
import type { WhichDraft } from './open-draft.ts';
import { seenDraft } from './view-draft.ts';
import { newestSeen } from './view-drafts.ts';

export type WhichVersion = Pick<WhichDraft, 'congressId' | 'draftId'> & { readonly number: number };

/** The file of a version, as it was brought. */
export async function readVersion(
  ports: Ports,
  actor: Actor,
  which: WhichVersion,
): Promise<Result<{ readonly row: DraftVersionRow; readonly bytes: Uint8Array }, NotFound>> {
  const seen = await seenDraft(ports, actor, which);
  if (!seen.ok) return seen;
  const { draft, rights } = seen.value;
  const row =
    which.number <= newestSeen(draft, rights)
      ? await ports.read.drafts.version(draft.id, which.number)
      : undefined;
  // After its term two persons may have removed it (decision 0017).
  const bytes = row && (await ports.files.get(row.file.hash));
  if (!bytes) return err({ code: 'target.not-found', kind: 'draftVersion', id: which.draftId });
  return ok({ row, bytes });
}

/** A version as a word processor shows it, for the pages on screen. */
export async function previewVersion(
  ports: Ports,
  actor: Actor,
  which: WhichVersion,
): Promise<Result<PaperFile, NotFound | ExaminationRefusal>> {
  const read = await readVersion(ports, actor, which);
  if (!read.ok) return read;
  const { row, bytes } = read.value;
  return ports.examiner.read({ name: row.fileName, bytes });
}

/** A picture of a version, by the name that its pages on screen give it. */
export async function pictureOfVersion(
  ports: Ports,
  actor: Actor,
  which: WhichVersion & { readonly image: string },
): Promise<Result<PaperPictureFile, NotFound>> {
  const read = await readVersion(ports, actor, which);
  if (!read.ok) return read;
  const picture = await ports.documents.picture(read.value.bytes, which.image);
  return picture
    ? ok(picture)
    : err({ code: 'target.not-found', kind: 'picture', id: which.image });
}

/** What differs between a version and another one; the one before it where none is named. */
export async function compareWithVersion(
  ports: Ports,
  actor: Actor,
  which: WhichVersion & { readonly other: number | undefined },
): Promise<Result<readonly VersionChange[], NotFound | ExaminationRefusal>> {
  const newer = await readVersion(ports, actor, which);
  if (!newer.ok) return newer;
  const number = which.other ?? which.number - 1;
  const older = await readVersion(ports, actor, { ...which, number });
  if (!older.ok) return older;
  return ports.examiner.compare(fileOf(older.value), fileOf(newer.value));
}

/** What of a version stands in another draft of the same congress, in the newest version of it that the reader may see. */
export async function shareWithDraft(
  ports: Ports,
  actor: Actor,
  which: WhichVersion & { readonly otherId: DraftId },
): Promise<Result<SharedText, NotFound | ExaminationRefusal>> {
  const here = await readVersion(ports, actor, which);
  if (!here.ok) return here;
  const other = { congressId: which.congressId, draftId: which.otherId };
  const seen = await seenDraft(ports, actor, other);
  if (!seen.ok) return seen;
  const number = newestSeen(seen.value.draft, seen.value.rights);
  const there = await readVersion(ports, actor, { ...other, number });
  if (!there.ok) return there;
  return ports.examiner.share(fileOf(here.value), fileOf(there.value));
}

function fileOf(read: { readonly row: DraftVersionRow; readonly bytes: Uint8Array }): ClaimedFile {
  return { name: read.row.fileName, bytes: read.bytes };
}
