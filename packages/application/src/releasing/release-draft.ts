import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { isIssuedAs } from '@daihoi/domain/paper-format';
import {
  formatDocumentNumber,
  readDocumentNumber,
  type DocumentNumber,
} from '@daihoi/domain/papers';
import type { Actor } from '../access/index.ts';
import { refuseMarked, type PaperIssueRefusal, type SecretMark } from '../checking/index.ts';
import { openDraft, type WhichDraft } from '../drafting/index.ts';
import { documentMedia, type ClaimedFile, type StoredFileRow } from '../files/index.ts';
import {
  checkCodeOf,
  type IssuedPaperId,
  type IssuedPaperRow,
  type Signer,
} from '../issuing/index.ts';
import { auditPart } from '../congress/audit-part.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import { readyDraft, seriesOf, type ReadyDraft, type ReadyRefusal } from './prepare-release.ts';

/** Why papers that come from drafts are issued; the register is narrowed by it. */
export const releasedKind = 'congressPaper';

export interface ReleaseDraft extends WhichDraft {
  readonly issuedOn: CalendarDate;
  /** The number that the person saw; refused when another office took it meanwhile. */
  readonly expected: string;
  readonly signer: Signer;
  /** The file that was numbered, dated and signed outside; without it both are written into the passed version. */
  readonly signed?: ClaimedFile;
}

export type ReleaseRefusal =
  | ReadyRefusal
  | StaleVersion
  | PaperIssueRefusal
  | SecretMark
  | {
      readonly code: 'release.in-future';
      readonly issuedOn: CalendarDate;
      readonly today: CalendarDate;
    }
  | { readonly code: 'release.number-moved'; readonly number: string }
  | { readonly code: 'release.other-signer'; readonly found: string }
  | { readonly code: 'release.other-number'; readonly expected: string; readonly name: string };

/**
 * Issues a passed draft: takes its number, writes number and day into the file or takes the file that was signed, and keeps it
 * under its digest. All in one transaction that holds the series, so that two offices get neither the same number nor a gap.
 */
export async function releaseDraft(
  ports: Ports,
  actor: Actor,
  command: ReleaseDraft,
): Promise<Result<IssuedPaperRow, ReleaseRefusal>> {
  const today = ports.clock.today();
  const { issuedOn } = command;
  if (issuedOn > today) return err({ code: 'release.in-future', issuedOn, today });
  const ready = await readyDraft(ports, command);
  if (!ready.ok) return ready;
  const fits = await checkSigned(ports, command, ready.value);
  if (!fits.ok) return fits;
  return ports.transact((stores) =>
    releaseIn(ports, stores, { actor, command, ready: ready.value }),
  );
}

/** A Word file that was signed outside has to carry the number and the day; of a PDF the office says so by sending it. */
async function checkSigned(
  ports: Ports,
  { signed, signer, expected, issuedOn }: ReleaseDraft,
  { frame }: ReadyDraft,
): Promise<Result<true, ReleaseRefusal>> {
  if (signed === undefined) {
    const named = frame.signer?.name.normalize('NFC');
    return named === undefined || named === signer.name
      ? ok(true)
      : err({ code: 'release.other-signer', found: named });
  }
  const accepted = ports.files.checkDocument(signed);
  if (!accepted.ok) return accepted;
  const marked = await refuseMarked(ports, signed, accepted.value);
  if (!marked.ok) return marked;
  if (accepted.value.kind === 'pdf') return ok(true);
  const paper = await ports.examiner.read(signed);
  if (!paper.ok) return paper;
  const number = readDocumentNumber(expected);
  const carries =
    number.ok && isIssuedAs(paper.value, { document: number.value.document, date: issuedOn });
  return carries ? ok(true) : err({ code: 'release.other-number', expected, name: signed.name });
}

interface Releasing {
  readonly actor: Actor;
  readonly command: ReleaseDraft;
  readonly ready: ReadyDraft;
}

async function releaseIn(
  ports: Ports,
  stores: Stores,
  work: Releasing,
): Promise<Result<IssuedPaperRow, ReleaseRefusal>> {
  const { command, ready, actor } = work;
  const opened = await openDraft(stores, command);
  if (!opened.ok) return opened;
  const already = await stores.issuedPapers.ofDraft(ready.draft.id);
  if (already) return err({ code: 'release.already', number: already.number });
  const series = await seriesOf(stores, ready, command.issuedOn);
  const document = { serial: await stores.issuedPapers.takeNumber(series), ...ready.symbol };
  const number = formatDocumentNumber(document);
  if (number !== command.expected) return err({ code: 'release.number-moved', number });
  const file = await fileOf(ports, work, document);
  if (!file.ok) return file;
  const row = rowOf(ports, work, { number, file: file.value });
  await stores.storedFiles.remember(file.value, row.issuedAt);
  await stores.issuedPapers.insert(row, undefined);
  const { id, issuedOn, digest } = row;
  await auditPart(ports, stores, {
    actor,
    congress: ready.congress,
    act: 'paper.released',
    target: { kind: 'issuedPaper', id },
    after: { number, issuedOn, digest, draftId: ready.draft.id, signer: command.signer },
  });
  return ok(row);
}

/** The file that goes out, in the store. */
async function fileOf(
  ports: Ports,
  { actor, command, ready }: Releasing,
  document: DocumentNumber,
): Promise<Result<StoredFileRow, ReleaseRefusal>> {
  const { signed, issuedOn } = command;
  if (signed) {
    const accepted = ports.files.checkDocument(signed);
    if (!accepted.ok) return accepted;
    return ok({ ...(await ports.files.put(signed.bytes)), mediaType: accepted.value.mediaType });
  }
  const place = ready.frame.place ?? ready.committee.place;
  const numbered = await ports.examiner.number(
    { name: ready.version.fileName, bytes: ready.bytes },
    {
      lines: { document, date: issuedOn, place },
      stamp: { author: actor.name, at: ports.clock.now() },
    },
  );
  if (!numbered.ok) return numbered;
  return ok({ ...(await ports.files.put(numbered.value)), mediaType: documentMedia.docx });
}

function rowOf(
  ports: Ports,
  { actor, command, ready }: Releasing,
  { number, file }: { readonly number: string; readonly file: StoredFileRow },
): IssuedPaperRow {
  const { draft, unit, season, congress, version } = ready;
  return {
    id: ports.newId<IssuedPaperId>(),
    unitId: unit.id,
    congressId: congress.value.id,
    kind: releasedKind,
    number,
    issuedOn: command.issuedOn,
    title: draft.value.title,
    digest: file.hash,
    checkCode: checkCodeOf(file.hash),
    printedAddress: undefined,
    docxHash: file.hash,
    pdfHash: file.mediaType === documentMedia.pdf ? file.hash : undefined,
    issuedAt: ports.clock.now(),
    issuedBy: actor.accountId,
    secondPerson: undefined,
    release: {
      purpose:
        ports.rehearsal === true
          ? 'rehearsal'
          : season.demonstration
            ? 'demonstration'
            : 'official',
      signer: command.signer,
      draft: { id: draft.id, version: version.number },
    },
  };
}
