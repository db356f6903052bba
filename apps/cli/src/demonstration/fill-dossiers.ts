import type { CongressHistory } from '@daihoi/application/congress';
import {
  electionsHeld,
  papersAsked,
  type By,
  type DossierKey,
  type RemarkId,
  type RoundPaper,
} from '@daihoi/application/dossier';
import { documentMedia, type StoredContent } from '@daihoi/application/files';
import type { Ports, Stores } from '@daihoi/application/ports';
import { readStanding } from '@daihoi/application/result';
import type { RequiredPaper } from '@daihoi/domain/dossier';
import { calendarDate, type AccountId, type PaperId } from '@daihoi/domain/kernel';
import { dossiers, type ToldDossier, type ToldRound } from './data/dossiers.ts';
import { writtenDown } from './days.ts';
import { draftPaper } from './draft-paper.ts';

/** What the dossiers are told with: congresses by the code of their unit, and who acts for each unit. */
export interface DossierCast {
  readonly histories: ReadonlyMap<string, CongressHistory>;
  readonly office: (unit: string) => AccountId;
  readonly superior: AccountId;
}

/** Fills the dossiers that people open in the demonstration: real Word files, rounds, verdicts and remarks. */
export async function fillDossiers(ports: Ports, stores: Stores, cast: DossierCast): Promise<void> {
  const fileOf = fileMaker(ports, stores);
  for (const told of dossiers) {
    const history = cast.histories.get(told.unit);
    if (history) await fillDossier(ports, stores, { told, history, cast, fileOf });
  }
}

interface Filling {
  readonly told: ToldDossier;
  readonly history: CongressHistory;
  readonly cast: DossierCast;
  readonly fileOf: FileOf;
}

type FileOf = (paper: RequiredPaper) => Promise<StoredContent>;

/** Makes the file of each kind of paper once; all dossiers point at it. */
function fileMaker(ports: Ports, stores: Stores): FileOf {
  const made = new Map<string, StoredContent>();
  return async (paper) => {
    const known = made.get(paper.code);
    if (known) return known;
    const content = await ports.files.put(await ports.papers.toDocx(draftPaper(paper)));
    const file = { ...content, mediaType: documentMedia.docx };
    await stores.storedFiles.remember(file, ports.clock.now());
    made.set(paper.code, content);
    return content;
  };
}

async function fillDossier(ports: Ports, stores: Stores, filling: Filling): Promise<void> {
  const { told } = filling;
  const asked = (await papersOf(stores, filling)).filter((paper) => paper.need.kind === 'required');
  let standing = new Map<string, PaperId>();
  for (const [index, round] of told.rounds.entries()) {
    const again = told.rounds[index - 1]?.remarks.map((each) => each.paper);
    const brought = again ? asked.filter((paper) => again.includes(paper.key)) : asked;
    standing = await bring(ports, stores, { filling, brought, standing, round });
    await holdRound(ports, stores, { filling, round, number: index + 1, standing });
  }
}

/** What the dossier asks for at its last round, by the elections that have been held. */
async function papersOf(
  stores: Stores,
  { told, history: { record } }: Filling,
): Promise<readonly RequiredPaper[]> {
  const on = calendarDate(told.rounds.at(-1)?.submitted ?? record.value.countedFrom);
  const standing = await readStanding(stores, record, on);
  const elections = standing.ok ? electionsHeld(standing.value) : undefined;
  return papersAsked(record, told.phase, elections);
}

/** Hands the papers in on the day of the round; one that stood in the place before stays as history. */
async function bring(
  ports: Ports,
  stores: Stores,
  work: {
    readonly filling: Filling;
    readonly brought: readonly RequiredPaper[];
    readonly standing: ReadonlyMap<string, PaperId>;
    readonly round: ToldRound;
  },
): Promise<Map<string, PaperId>> {
  const { filling, brought, round } = work;
  const { told, history, cast } = filling;
  const standing = new Map(work.standing);
  const day = calendarDate(round.submitted);
  for (const [nth, paper] of brought.entries()) {
    const content = await filling.fileOf(paper);
    const at = writtenDown(day, 0);
    const id = ports.newId<PaperId>();
    await stores.dossiers.add(
      {
        id,
        congressId: history.record.value.id,
        phase: told.phase,
        key: paper.key,
        title: paper.names.vi,
        number: undefined,
        issuedOn: day,
        fileHash: content.hash,
        fileName: `${String(nth + 1).padStart(2, '0')}. ${paper.names.vi}.docx`,
        uploadedAt: at,
        uploadedBy: cast.office(told.unit),
      },
      standing.get(paper.key),
    );
    standing.set(paper.key, id);
  }
  return standing;
}

async function holdRound(
  ports: Ports,
  stores: Stores,
  held: {
    readonly filling: Filling;
    readonly round: ToldRound;
    readonly number: number;
    readonly standing: ReadonlyMap<string, PaperId>;
  },
): Promise<void> {
  const { filling, round, number, standing } = held;
  const { told, history, cast } = filling;
  const dossier: DossierKey = { congressId: history.record.value.id, phase: told.phase };
  const day = calendarDate(round.submitted);
  await stores.dossiers.openRound(dossier, {
    number,
    stamp: { at: writtenDown(day, 1), by: cast.office(told.unit) },
  });
  const read: By = {
    at: writtenDown(calendarDate(round.outcome?.on ?? round.submitted), 4),
    by: cast.superior,
  };
  if (!round.outcome && round.remarks.length === 0) return;
  const papers = judged(round, standing).filter(({ key }) => !told.unread?.includes(key));
  for (const paper of papers) await writeVerdict(ports, stores, { paper, number, read });
  const { outcome } = round;
  if (outcome)
    await stores.dossiers.decideRound(dossier, {
      number,
      outcome: outcome.as,
      papers,
      stamp: read,
    });
}

/** What the superior said of each paper: remarked where the story has a remark, accepted everywhere else. */
function judged(round: ToldRound, standing: ReadonlyMap<string, PaperId>): readonly RoundPaper[] {
  return [...standing].map(([key, paperId]) => {
    const remark = round.remarks.find((each) => each.paper === key)?.text;
    return remark === undefined
      ? { key, paperId, verdict: 'accepted' }
      : { key, paperId, verdict: 'remarked', remark };
  });
}

async function writeVerdict(
  ports: Pick<Ports, 'newId'>,
  stores: Stores,
  given: { readonly paper: RoundPaper; readonly number: number; readonly read: By },
): Promise<void> {
  const { paper, number, read } = given;
  const { paperId, verdict, remark } = paper;
  await stores.dossiers.setVerdict(paperId, verdict, read);
  if (remark === undefined) return;
  const id = ports.newId<RemarkId>();
  await stores.dossiers.addRemark({ id, paperId, round: number, text: remark, stamp: read });
}
