import type { DraftRecord } from '../drafting/draft-store.ts';
import type { StoredFileRow } from '../files/index.ts';
import type { Ports } from '../ports/ports.ts';
import { fillWords } from '../result/words.ts';
import { archiveWords as words } from './data/archive-words.ts';
import { endingOf, storedFiles } from './gather-papers.ts';
import { datedName, storedEntry, type UnplacedFile, type WantedFile } from './gathered.ts';

/** What lies beside a draft: the newest file of each thematic study, and the paper of a superior outside by which it passed. */
export async function besideDraft(
  ports: Ports,
  draft: DraftRecord,
): Promise<readonly UnplacedFile[]> {
  const beside = [...(await studies(ports, draft)), ...(await approvals(ports, draft))];
  const kept = await storedFiles(
    ports,
    beside.map(({ file }) => file.hash),
  );
  return beside.flatMap(({ file, wanted }) =>
    kept.has(file.hash) ? [storedEntry({ ...wanted, ending: endingOf(file) }, file)] : [],
  );
}

interface Beside {
  readonly file: StoredFileRow;
  readonly wanted: Omit<WantedFile, 'ending'>;
}

async function studies({ read }: Ports, { id, value }: DraftRecord): Promise<readonly Beside[]> {
  const [files, plan] = await Promise.all([
    read.studyFiles.ofDraft(id),
    read.draftPlans.ofDraft(id),
  ]);
  const newest = new Map(files.map((file) => [file.workId, file]));
  return [...newest.values()].map(({ workId, file, fileName }) => {
    const study = plan.value.works.find((work) => work.id === workId)?.title ?? fileName;
    const title = fillWords(words.study, { study, title: value.title });
    return { file, wanted: { part: 'drafts', title, name: study } };
  });
}

async function approvals({ read }: Ports, { id, value }: DraftRecord): Promise<readonly Beside[]> {
  const rows = await read.outsideApprovals.ofDraft(id);
  return rows
    .filter(({ confirmedAt }) => confirmedAt !== undefined)
    .map(({ number, signedOn, authority, file }) => {
      const title = fillWords(words.approval, { title: value.title, authority });
      const name = datedName(signedOn, number);
      return { file, wanted: { part: 'drafts', title, number, issuedOn: signedOn, name } };
    });
}
