import { canonicalJson } from '@daihoi/domain/kernel';
import { documentMedia, type StoredFileRow } from '../files/index.ts';
import { filesOf, type IssuedPaperRow } from '../issuing/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { DeliveryRow } from '../releasing/index.ts';
import { fillWords } from '../result/words.ts';
import { archiveWords as words } from './data/archive-words.ts';
import { datedName, madeEntry, storedEntry, type UnplacedFile } from './gathered.ts';

/** Issued papers as an archive holds them: the file of each, the original behind a certified copy, where it went and who has it. */
export async function paperEntries(
  ports: Ports,
  papers: readonly IssuedPaperRow[],
): Promise<readonly UnplacedFile[]> {
  const originals = await originalsOf(ports, papers);
  const stored = await storedFiles(ports, [
    ...papers.map(({ docxHash }) => docxHash),
    ...originals.map(({ hash }) => hash),
  ]);
  const deliveries = await ports.read.deliveries.ofEach(papers.map(({ id }) => id));
  return papers.flatMap((paper) => {
    const original = originals.find(({ of }) => of === paper.id);
    const file = original && stored.get(original.hash);
    return [
      ...fileOf(paper, stored.get(paper.docxHash)),
      ...(original && file
        ? [storedEntry({ ...original.wanted, ending: endingOf(file) }, file)]
        : []),
      ...deliveriesOf(ports, paper, deliveries.get(paper.id) ?? []),
    ];
  });
}

/** Contents by their hash; one that was removed after its term is not among them. */
export async function storedFiles(
  { read }: Pick<Ports, 'read'>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, StoredFileRow>> {
  const rows = await read.storedFiles.kept(hashes);
  return new Map(rows.map((row) => [row.hash, row]));
}

/** The ending of a file by what it is. */
export function endingOf({ mediaType }: Pick<StoredFileRow, 'mediaType'>): string {
  return mediaType === documentMedia.pdf ? 'pdf' : 'docx';
}

function fileOf(paper: IssuedPaperRow, file: StoredFileRow | undefined): readonly UnplacedFile[] {
  if (!file) return [];
  const { number, issuedOn, title } = paper;
  const ending = filesOf(paper).docx ? 'docx' : 'pdf';
  const name = datedName(issuedOn, number);
  return [storedEntry({ part: 'issued', title, number, issuedOn, name, ending }, file)];
}

async function originalsOf({ read }: Ports, papers: readonly IssuedPaperRow[]) {
  const copies = await Promise.all(
    papers
      .filter(({ kind }) => kind === 'certifiedCopy')
      .map((paper) => read.paperCopies.ofPaper(paper.id)),
  );
  return copies.flatMap((copy) => {
    if (!copy) return [];
    const own = papers.find(({ id }) => id === copy.copyId);
    const wanted = {
      part: 'issued' as const,
      title: fillWords(words.original, { number: own?.number ?? '', title: copy.title }),
      number: copy.number,
      issuedOn: copy.issuedOn,
      name: `${datedName(own?.issuedOn, own?.number ?? '')} ban goc`,
    };
    return [{ of: copy.copyId, hash: copy.fileHash, wanted }];
  });
}

function deliveriesOf(
  { files }: Pick<Ports, 'files'>,
  { number, issuedOn }: IssuedPaperRow,
  rows: readonly DeliveryRow[],
): readonly UnplacedFile[] {
  if (rows.length === 0) return [];
  const lines = rows.toSorted((left, right) =>
    canonicalJson(left) < canonicalJson(right) ? -1 : 1,
  );
  const content = canonicalJson({ schema: 'daihoi-deliveries/1', number, issuedOn, lines });
  const wanted = {
    part: 'deliveries' as const,
    title: fillWords(words.delivery, { number }),
    number,
    issuedOn,
    name: datedName(issuedOn, number),
    ending: 'json',
  };
  return [madeEntry(files, wanted, { content, mediaType: 'application/json' })];
}
