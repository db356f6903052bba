import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import type { Actor } from '../access/index.ts';
import { clockOf } from '../ballot-session/papers/paper-pieces.ts';
import type { ExaminationRefusal, PaperMarkRefusal } from '../checking/index.ts';
import { picturesOf, type PaperPictures } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { fillWords } from '../result/words.ts';
import { auditSecret } from './audit-secret.ts';
import { markWords } from './data/mark-words.ts';
import type {
  OpeningManner,
  SecretOpening,
  SecretPaperId,
  SecretPaperRow,
  SecretReader,
} from './secret-paper-store.ts';

export type SecretRefusal =
  NotFound | { readonly code: 'secret.recalled'; readonly reason: string };

/** A confidential paper as somebody may see it who was named for it. */
export interface SecretPaperPage {
  readonly paper: SecretPaperRow;
  readonly own: SecretReader;
  /** Only for a keeper. */
  readonly readers: readonly SecretReader[];
  readonly openings: readonly SecretOpening[];
}

const mostOpenings = 200;

/** The paper for somebody who was named and not recalled; to everybody else, of whatever rank, it is not there. */
export async function namedFor(
  stores: Pick<Ports['read'], 'secretPapers'>,
  actor: Actor,
  id: SecretPaperId,
): Promise<Result<{ readonly paper: SecretPaperRow; readonly own: SecretReader }, SecretRefusal>> {
  const missing = err({ code: 'target.not-found', kind: 'secretPaper', id } as const);
  const own = await stores.secretPapers.reader(id, actor.accountId);
  if (!own) return missing;
  if (own.recalledAt !== undefined)
    return err({ code: 'secret.recalled', reason: own.reason ?? '' });
  const paper = await stores.secretPapers.byId(id);
  return paper ? ok({ paper, own }) : missing;
}

/** Shows what a confidential paper is; its words are opened by themselves. */
export async function viewSecretPaper(
  ports: Ports,
  actor: Actor,
  id: SecretPaperId,
): Promise<Result<SecretPaperPage, SecretRefusal>> {
  const found = await namedFor(ports.read, actor, id);
  if (!found.ok) return found;
  const { keeper } = found.value.own;
  const { secretPapers } = ports.read;
  return ok({
    ...found.value,
    readers: keeper ? await secretPapers.readers(id) : [],
    openings: keeper ? await secretPapers.openings(id, mostOpenings) : [],
  });
}

/** What is opened: the bytes, and the words that every page carries. */
interface Opened {
  readonly paper: SecretPaperRow;
  readonly bytes: Uint8Array;
  readonly mark: string;
}

/** What the screen of a reader gets. */
export interface OpenedPages {
  readonly file: PaperFile;
  readonly pictures: PaperPictures;
  readonly mark: string;
}

/** Opens a confidential paper: the right is looked at and the opening written down in one transaction, before a word goes out. */
async function open(
  ports: Ports,
  actor: Actor,
  asked: { readonly id: SecretPaperId; readonly manner: OpeningManner },
): Promise<Result<Opened, SecretRefusal>> {
  const at = ports.clock.now();
  const noted = await ports.transact(async (stores) => {
    const found = await namedFor(stores, actor, asked.id);
    if (!found.ok) return found;
    const { paper } = found.value;
    await stores.secretPapers.noteOpening(asked.id, asked.manner, { at, by: actor.accountId });
    const unit = { id: paper.unitId, path: paper.unitPath };
    const { manner } = asked;
    const done = { actor, unit, act: 'secret.opened', paperId: asked.id } as const;
    await auditSecret(ports, stores, { ...done, after: { manner } });
    return found;
  });
  if (!noted.ok) return noted;
  const { paper, own } = noted.value;
  const bytes = await ports.files.get(paper.file.hash);
  invariant(bytes !== undefined, `the file of confidential paper ${paper.id} is not there`);
  const { name, username } = own;
  const mark = fillWords(markWords.mark, { name, username, ...clockOf(at) });
  return ok({ paper, bytes, mark });
}

/** The pages of a confidential paper with their pictures, and what is drawn over each of them: one opening, written down once. */
export async function readSecretPaper(
  ports: Ports,
  actor: Actor,
  id: SecretPaperId,
): Promise<Result<OpenedPages, SecretRefusal | ExaminationRefusal>> {
  const opened = await open(ports, actor, { id, manner: 'screen' });
  if (!opened.ok) return opened;
  const { paper, bytes, mark } = opened.value;
  const file = await ports.examiner.read({ name: paper.fileName, bytes });
  if (!file.ok) return file;
  const pictures = await picturesOf(ports.documents, { bytes, paper: file.value });
  return ok({ file: file.value, pictures, mark });
}

/** The Word file of a confidential paper, its pages marked with who opened it and when. */
export async function takeSecretFile(
  ports: Ports,
  actor: Actor,
  id: SecretPaperId,
): Promise<
  Result<
    { readonly paper: SecretPaperRow; readonly bytes: Uint8Array },
    SecretRefusal | ExaminationRefusal | PaperMarkRefusal
  >
> {
  const opened = await open(ports, actor, { id, manner: 'file' });
  if (!opened.ok) return opened;
  const { paper, bytes, mark } = opened.value;
  const marked = await ports.examiner.mark({ name: paper.fileName, bytes }, mark);
  return marked.ok ? ok({ paper, bytes: marked.value }) : marked;
}
