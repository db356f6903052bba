import {
  err,
  invariant,
  ok,
  type CalendarDate,
  type Result,
  type SeasonId,
} from '@daihoi/domain/kernel';
import { judgeCopy, type CopyForm, type CopyFormRefusal } from '@daihoi/domain/papers';
import { formatDate } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import { refuseMarked, type SecretMark } from '../checking/index.ts';
import {
  documentMedia,
  type ClaimedFile,
  type DocumentRefusal,
  type StoredFileRow,
} from '../files/index.ts';
import {
  fillWords,
  filesOf,
  filingLine,
  issuePaper,
  paperFrame,
  type IssuedPaperId,
  type IssuedPaperRow,
  type PaperToIssue,
  type Signer,
} from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { paragraph } from '../papers/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';
import type { PaperCopyRow } from './copy-store.ts';
import { copyWords as words } from './data/copy-words.ts';
import { openIssuedPaper, type WhichPaper } from './open-paper.ts';

/** Why certified copies are issued; the register is narrowed by it. */
export const copyKind = 'certifiedCopy';

/** What is copied: a paper that the register of the unit holds, or one that came from outside. */
export type CopySource =
  | { readonly kind: 'registered'; readonly paperId: IssuedPaperId }
  | {
      readonly kind: 'file';
      readonly file: ClaimedFile;
      readonly number: string;
      readonly issuedOn: CalendarDate;
      readonly issuer: string;
      readonly title: string;
    };

export interface CopyPaper {
  readonly unitId: WhichPaper['unitId'];
  readonly seasonId: SeasonId;
  readonly form: CopyForm;
  readonly source: CopySource;
  /** The words that an extract quotes. */
  readonly passage: string;
  readonly signer: Signer;
  readonly issuedOn: CalendarDate;
}

export type CopyRefusal =
  | NotFound
  | DocumentRefusal
  | SecretMark
  | CopyFormRefusal
  | {
      readonly code: 'copy.before-original';
      readonly issuedOn: CalendarDate;
      readonly original: CalendarDate;
    }
  | {
      readonly code: 'release.in-future';
      readonly issuedOn: CalendarDate;
      readonly today: CalendarDate;
    };

/** The original as the copy cites it, with its file in the store. */
interface Original extends Omit<PaperCopyRow, 'copyId' | 'form'> {
  readonly own: boolean;
  readonly stored: StoredFileRow | undefined;
}

/** Makes a certified copy: a sheet with a number of the series of copies, to which the original is attached. */
export async function copyPaper(
  ports: Ports,
  actor: Actor,
  command: CopyPaper,
): Promise<Result<IssuedPaperRow, CopyRefusal>> {
  const { unitId, seasonId, issuedOn } = command;
  const today = ports.clock.today();
  if (issuedOn > today) return err({ code: 'release.in-future', issuedOn, today });
  const [unit, season] = await Promise.all([
    ports.read.units.byId(unitId),
    ports.read.seasons.byId(seasonId),
  ]);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: seasonId });
  const original = await originalOf(ports, command);
  if (!original.ok) return original;
  const { own } = original.value;
  const judged = judgeCopy(command.form, { own, passage: command.passage });
  if (!judged.ok) return judged;
  if (issuedOn < original.value.issuedOn)
    return err({ code: 'copy.before-original', issuedOn, original: original.value.issuedOn });
  const work = { actor, command, unit, season, original: original.value };
  return ports.transact<IssuedPaperRow, never>((stores) => copyIn(ports, stores, work));
}

interface Copying {
  readonly actor: Actor;
  readonly command: CopyPaper;
  readonly unit: UnitRow;
  readonly season: SeasonRow;
  readonly original: Original;
}

async function copyIn(
  ports: Ports,
  stores: Stores,
  { actor, command, unit, season, original }: Copying,
): Promise<Result<IssuedPaperRow, never>> {
  const { form, issuedOn, signer } = command;
  const { own: _own, stored, ...cited } = original;
  if (stored) await stores.storedFiles.remember(stored, ports.clock.now());
  const line = await stores.units.lineTo(unit.path);
  const row = await issuePaper(ports, stores, {
    actor,
    unit,
    season,
    type: 'certifiedCopy',
    kind: copyKind,
    title: fillWords(words.title, { form: words[form], number: cited.number, title: cited.title }),
    issuedOn,
    paper: {
      ...paperFrame(line, season, { on: issuedOn, signer }),
      ...sheetOf(command, original, unit),
    },
  });
  await stores.paperCopies.insert({ ...cited, copyId: row.id, form });
  return ok(row);
}

/** What stands on the sheet: the form of the copy, what it is of, and how to tell the attached file. */
function sheetOf(
  { form, passage }: CopyPaper,
  original: Original,
  unit: UnitRow,
): Pick<PaperToIssue, 'kind' | 'title' | 'blocks' | 'recipients'> {
  const { number, issuer, title, fileName, fileHash } = original;
  const cited = { number, issuer, date: formatDate(original.issuedOn, 'vi') };
  const attached = { file: fileName, hash: fileHash };
  const quoted = passage
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    kind: 'notice',
    title: {
      kind: 'named',
      typeName: words[form],
      abstract: [fillWords(words.abstract, cited)],
    },
    blocks:
      form === 'extract'
        ? [
            paragraph(fillWords(words.about, { title })),
            paragraph(words.part),
            ...quoted.map(paragraph),
            paragraph(fillWords(words.partOf, attached)),
          ]
        : [
            paragraph(fillWords(words.about, { title })),
            paragraph(fillWords(words.whole, attached)),
          ],
    recipients: [filingLine(unit)],
  };
}

async function originalOf(
  ports: Ports,
  { unitId, source }: CopyPaper,
): Promise<Result<Original, NotFound | DocumentRefusal | SecretMark>> {
  if (source.kind === 'registered') {
    const opened = await openIssuedPaper(ports.read, { unitId, paperId: source.paperId });
    if (!opened.ok) return opened;
    const { paper, issuer } = opened.value.found;
    const ending = filesOf(paper).docx ? 'docx' : 'pdf';
    return ok({
      own: issuer.id === unitId,
      number: paper.number,
      issuedOn: paper.issuedOn,
      issuer: issuer.fullName,
      title: paper.title,
      sourceId: paper.id,
      fileHash: paper.docxHash,
      fileName: `${paper.number.replaceAll('/', '-')}.${ending}`,
      stored: undefined,
    });
  }
  const { file, number, issuedOn, issuer, title } = source;
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  const marked = await refuseMarked(ports, file, accepted.value);
  if (!marked.ok) return marked;
  const stored = { ...(await ports.files.put(file.bytes)), mediaType: accepted.value.mediaType };
  return ok({
    own: false,
    number,
    issuedOn,
    issuer,
    title,
    sourceId: undefined,
    fileHash: stored.hash,
    fileName: file.name,
    stored,
  });
}

/** The original that is attached to a copy, for whoever may open the copy. */
export async function readCopiedFile(
  ports: Ports,
  which: WhichPaper,
): Promise<
  Result<
    { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
    NotFound
  >
> {
  const opened = await openIssuedPaper(ports.read, which);
  if (!opened.ok) return opened;
  const copy = await ports.read.paperCopies.ofPaper(which.paperId);
  if (!copy) return err({ code: 'target.not-found', kind: 'paperCopy', id: which.paperId });
  const [bytes, stored] = await Promise.all([
    ports.files.get(copy.fileHash),
    ports.read.storedFiles.byHash(copy.fileHash),
  ]);
  invariant(bytes !== undefined, `the original of copy ${copy.copyId} is not there`);
  return ok({ name: copy.fileName, mediaType: stored?.mediaType ?? documentMedia.docx, bytes });
}
