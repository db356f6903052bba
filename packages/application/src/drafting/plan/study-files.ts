import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../../access/index.ts';
import {
  checkFile,
  refuseMarked,
  type BroughtFile,
  type CheckedPaper,
  type ExaminationRefusal,
  type SecretMark,
} from '../../checking/index.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { ClaimedFile, DocumentRefusal, StoredFileRow } from '../../files/index.ts';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import { auditDraft } from '../audit-draft.ts';
import { findDraft, type WhichDraft } from '../open-draft.ts';
import type { StudyFileId, StudyFileRow } from './study-file-store.ts';

type Which = Pick<WhichDraft, 'congressId' | 'draftId'>;

export type StudyFileRefusal =
  | NotFound
  | DocumentRefusal
  | ExaminationRefusal
  | SecretMark
  | { readonly code: 'draft.no-study' }
  | { readonly code: 'draft.same-study'; readonly version: number };

/** The files of the studies of a draft; for its own office. */
export async function viewStudyFiles(
  { read }: Pick<Ports, 'read'>,
  which: Which,
): Promise<Result<readonly StudyFileRow[], NotFound>> {
  const found = await findDraft(read, which);
  return found.ok ? ok(await read.studyFiles.ofDraft(which.draftId)) : found;
}

type AddStudyFile = Which & { readonly workId: string; readonly file: ClaimedFile };

/** Puts a file, Word or PDF, behind the newest one of a study that stands in the plan. */
export async function addStudyFile(
  ports: Ports,
  actor: Actor,
  command: AddStudyFile,
): Promise<Result<BroughtFile & { readonly id: StudyFileId }, StudyFileRefusal>> {
  const accepted = ports.files.checkDocument(command.file);
  if (!accepted.ok) return accepted;
  const marked = await refuseMarked(ports, command.file, accepted.value);
  if (!marked.ok) return marked;
  const { mediaType } = accepted.value;
  const file = { ...(await ports.files.put(command.file.bytes)), mediaType };
  const added = await ports.transact((stores) => addIn(ports, stores, { actor, command, file }));
  return added.ok ? ok({ id: added.value, hash: file.hash, ...marked.value }) : added;
}

async function addIn(
  ports: Ports,
  stores: Ports['read'],
  work: { readonly actor: Actor; readonly command: AddStudyFile; readonly file: StoredFileRow },
): Promise<Result<StudyFileId, StudyFileRefusal>> {
  const { actor, command, file } = work;
  const { congressId, draftId, workId } = command;
  if (!(await stores.congresses.hold(congressId))) return err(congressNotFound(congressId));
  const found = await findDraft(stores, command);
  if (!found.ok) return found;
  const plan = await stores.draftPlans.ofDraft(draftId);
  const study = plan.value.works.find(({ id, kind }) => id === workId && kind === 'study');
  if (!study) return err({ code: 'draft.no-study' });
  const before = (await stores.studyFiles.ofDraft(draftId)).findLast(
    (each) => each.workId === workId,
  );
  if (before?.file.hash === file.hash)
    return err({ code: 'draft.same-study', version: before.number });
  const stamp = { at: ports.clock.now(), by: actor.accountId };
  const id = ports.newId<StudyFileId>();
  const number = (before?.number ?? 0) + 1;
  const fileName = command.file.name;
  await stores.storedFiles.remember(file, stamp.at);
  await stores.studyFiles.add(draftId, { id, workId, number, file, fileName }, stamp);
  await auditDraft(ports, stores, {
    actor,
    congress: found.value.congress,
    act: 'draft.study-added',
    draftId,
    after: { title: study.title, fileName, hash: file.hash },
  });
  return ok(id);
}

/** One file of a study, as it was brought. */
export async function readStudyFile(
  ports: Pick<Ports, 'read' | 'files'>,
  which: Which & { readonly fileId: string },
): Promise<Result<{ readonly row: StudyFileRow; readonly bytes: Uint8Array }, NotFound>> {
  const files = await viewStudyFiles(ports, which);
  if (!files.ok) return files;
  const row = files.value.find(({ id }) => id === which.fileId);
  const bytes = row && (await ports.files.get(row.file.hash));
  // After its term two persons may have removed it (decision 0017).
  if (!row || !bytes) return err({ code: 'target.not-found', kind: 'studyFile', id: which.fileId });
  return ok({ row, bytes });
}

/** What the check says of it now, with its pages; only Word files can be checked. */
export async function checkStudyFile(
  ports: Ports,
  which: Which & { readonly fileId: string },
): Promise<Result<CheckedPaper, NotFound | ExaminationRefusal>> {
  const read = await readStudyFile(ports, which);
  if (!read.ok) return read;
  const { row, bytes } = read.value;
  const { congressId } = which;
  return checkFile(ports, { congressId, file: { name: row.fileName, bytes } });
}
