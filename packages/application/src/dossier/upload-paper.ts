import type { DossierPhase } from '@daihoi/domain/dossier';
import {
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type PaperId,
  type Result,
} from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import { refuseMarked, type BroughtFile, type SecretMark } from '../checking/index.ts';
import type { ClaimedFile, DocumentRefusal, StoredFileRow } from '../files/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditDossier } from './audit-dossier.ts';
import type { NewDossierPaper } from './dossier-store.ts';
import { openForPapers, type ClosedForPapers } from './open-for-papers.ts';

export interface UnknownPaper {
  readonly code: 'dossier.unknown-paper';
  readonly key: string;
}

export type UploadRefusal =
  ClosedForPapers | UnknownPaper | DocumentRefusal | SecretMark | StaleVersion | NotFound;

export interface UploadCommand {
  readonly congressId: CongressId;
  readonly phase: DossierPhase;
  readonly key: string;
  /** The paper that the person saw in this place; somebody else's newer one is not overwritten unseen. */
  readonly replaces: PaperId | undefined;
  readonly number: string | undefined;
  readonly issuedOn: CalendarDate | undefined;
  readonly file: ClaimedFile;
}

/** Puts a file into the place of a required paper; the file it replaces is kept as history. */
export async function uploadPaper(
  ports: Ports,
  actor: Actor,
  command: UploadCommand,
): Promise<Result<BroughtFile & { readonly paperId: PaperId }, UploadRefusal>> {
  const checked = ports.files.checkDocument(command.file);
  if (!checked.ok) return checked;
  const marked = await refuseMarked(ports, command.file, checked.value);
  if (!marked.ok) return marked;
  const content = await ports.files.put(command.file.bytes);
  const file = { ...content, mediaType: checked.value.mediaType };
  const added = await ports.transact((stores) => addPaper(ports, stores, { actor, command, file }));
  return added.ok ? ok({ paperId: added.value, hash: file.hash, ...marked.value }) : added;
}

async function addPaper(
  ports: Ports,
  stores: Stores,
  work: { readonly actor: Actor; readonly command: UploadCommand; readonly file: StoredFileRow },
): Promise<Result<PaperId, UploadRefusal>> {
  const { actor, command, file } = work;
  const opened = await openForPapers(ports, stores, command);
  if (!opened.ok) return opened;
  const { record, dossier } = opened.value;
  const asked = dossier.asked.find((paper) => paper.key === command.key);
  if (!asked) return err({ code: 'dossier.unknown-paper', key: command.key });
  const standing = dossier.current.find((paper) => paper.key === command.key);
  if (standing?.id !== command.replaces) return err({ code: 'version.stale', expected: 0 });
  const paper = newPaper(ports, work, asked.names.vi);
  await stores.storedFiles.remember(file, paper.uploadedAt);
  await stores.dossiers.add(paper, standing?.id);
  await auditDossier(ports, stores, {
    actor,
    record,
    act: 'dossier.upload',
    paperId: paper.id,
    before: standing && { fileName: standing.fileName, hash: standing.file.hash },
    after: { key: paper.key, fileName: paper.fileName, hash: file.hash },
  });
  return ok(paper.id);
}

function newPaper(
  ports: Ports,
  work: { readonly actor: Actor; readonly command: UploadCommand; readonly file: StoredFileRow },
  title: string,
): NewDossierPaper {
  const { congressId, phase, key, number, issuedOn } = work.command;
  return {
    id: ports.newId<PaperId>(),
    congressId,
    phase,
    key,
    title,
    number,
    issuedOn,
    fileHash: work.file.hash,
    fileName: work.command.file.name,
    uploadedAt: ports.clock.now(),
    uploadedBy: work.actor.accountId,
  };
}
