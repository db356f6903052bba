import type { ArchiveLack } from '@daihoi/domain/archive';
import {
  bodyOfGathering,
  gatherings,
  registerText,
  type Gathering,
} from '@daihoi/domain/attendance';
import type { BallotSession, RollSnapshot } from '@daihoi/domain/ballot-session';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { clockOf } from '../ballot-session/papers/paper-pieces.ts';
import type { CongressRecord } from '../congress/index.ts';
import { documentMedia } from '../files/index.ts';
import { paragraph, type Block, type Paper } from '../papers/index.ts';
import type { Ports } from '../ports/ports.ts';
import { fillWords } from '../result/words.ts';
import { archiveFrame, type ArchiveScene } from './archive-frame.ts';
import { registerWords as words } from './data/register-words.ts';
import { countFileName, countsOf, countWords, type GatheredPart } from './gather-counts.ts';
import { madeEntry, type UnplacedFile } from './gathered.ts';
import { registerBlocks } from './register-paper.ts';

/** Whose register it is. */
export interface RegisterScene extends ArchiveScene {
  readonly record: CongressRecord;
  readonly title: string;
}

/**
 * Who was convened and where each was, one paper for each gathering that keeps a register; behind each roll of a sealed count the
 * people as they were frozen, once to be read and once as the text whose digest the log of the ballot holds.
 */
export async function registerEntries(ports: Ports, scene: RegisterScene): Promise<GatheredPart> {
  const parts: GatheredPart[] = [];
  for (const gathering of gatherings) parts.push(await registerOf(ports, scene, gathering));
  for (const { session } of await countsOf(ports, scene.record.value.id))
    if (session.state === 'SEALED')
      for (const roll of session.rolls.keys())
        parts.push(await rollOf(ports, scene, { session, roll }));
  return {
    entries: parts.flatMap(({ entries }) => entries),
    lacking: parts.flatMap(({ lacking }) => lacking),
  };
}

const nothing: GatheredPart = { entries: [], lacking: [] };

async function registerOf(
  ports: Ports,
  scene: RegisterScene,
  gathering: Gathering,
): Promise<GatheredPart> {
  const { value } = scene.record;
  const stored = await ports.read.attendance.of({ congressId: value.id, gathering });
  if (stored.length === 0) return nothing;
  const called = words.gatherings[gathering];
  const title = fillWords(words.register, { gathering: called });
  const entries = stored.map(({ entry }) => entry);
  const blocks = registerBlocks(entries, bodyOfGathering(gathering, value));
  const paper = paperOf(scene, { abstract: [called, scene.title], blocks });
  const name = `danh sach trieu tap ${gathering}`;
  return { entries: [await paperEntry(ports, { title, name, paper })], lacking: [] };
}

interface WhichRoll {
  readonly session: BallotSession;
  /** Counts from 0. */
  readonly roll: number;
}

async function rollOf(
  ports: Ports,
  scene: RegisterScene,
  { session, roll }: WhichRoll,
): Promise<GatheredPart> {
  const taken = session.rolls[roll];
  if (taken?.register === undefined) return nothing;
  const place = {
    congressId: session.congressId,
    office: session.office,
    number: session.round.number,
  };
  const frozen = await ports.read.attendance.frozen(session.id, roll);
  const text = frozen && registerText(frozen.entries);
  if (!frozen || text === undefined || ports.files.hashOf(text) !== taken.register)
    return { entries: [], lacking: [brokenRoll(place)] };
  const named = { ...countWords(place), roll: roll + 1 };
  const title = fillWords(words.roll, named);
  const blocks = [...takenLines(taken), ...registerBlocks(frozen.entries, session.body)];
  const paper = paperOf(scene, {
    abstract: [fillWords(words.rollAbstract, named), scene.title],
    blocks,
  });
  const name = `${countFileName(place)} danh sach chot lan ${roll + 1}`;
  const wanted = {
    part: 'counts',
    title: fillWords(words.rollText, { title }),
    name,
    ending: 'txt',
  } as const;
  const made = { content: text, mediaType: 'text/plain' };
  return {
    entries: [
      await paperEntry(ports, { title, name, paper }),
      madeEntry(ports.files, wanted, made),
    ],
    lacking: [],
  };
}

function brokenRoll(place: Parameters<typeof countWords>[0]): ArchiveLack {
  return { kind: 'countPapersMissing', about: countWords(place).about };
}

function takenLines({ takenAt, reason, register = '' }: RollSnapshot): readonly Block[] {
  return [
    paragraph(fillWords(words.frozen, clockOf(takenAt))),
    ...(reason === '' ? [] : [paragraph(fillWords(words.reason, { reason }))]),
    paragraph(fillWords(words.digest, { digest: register })),
  ];
}

function paperOf(
  scene: RegisterScene,
  of: { readonly abstract: readonly string[]; readonly blocks: readonly Block[] },
): Paper {
  const { closedOn } = scene.record.value.days;
  const on = closedOn ?? lastDay(scene.record);
  const date =
    closedOn === undefined
      ? ({ kind: 'open', year: Number(on.slice(0, 4)) } as const)
      : ({ kind: 'dated', on } as const);
  return {
    ...archiveFrame(scene, { on, date, post: words.post }),
    title: { kind: 'named', typeName: words.typeName, abstract: of.abstract },
    blocks: of.blocks,
  };
}

/** A day that does not move on with the calendar while a congress is open, so that the same register makes the same file. */
function lastDay({ value }: CongressRecord): CalendarDate {
  const { days, deadline } = value;
  return days.heldOn ?? days.convenedOn ?? days.approvedOn ?? deadline;
}

async function paperEntry(
  { papers, files }: Pick<Ports, 'papers' | 'files'>,
  of: { readonly title: string; readonly name: string; readonly paper: Paper },
): Promise<UnplacedFile> {
  const made = { content: await papers.toDocx(of.paper), mediaType: documentMedia.docx };
  const { title, name } = of;
  return madeEntry(files, { part: 'counts', title, name, ending: 'docx' }, made);
}
