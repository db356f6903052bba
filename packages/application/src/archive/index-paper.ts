import {
  archiveLackNames,
  archivePartNames,
  archiveParts,
  type ArchivePart,
} from '@daihoi/domain/archive';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { formatDate, formatSize } from '@daihoi/domain/text';
import type { UnitRow } from '../organisation/index.ts';
import { heading, paragraph, plainTable, points, type Block, type Paper } from '../papers/index.ts';
import { fillWords } from '../result/words.ts';
import { archiveFrame } from './archive-frame.ts';
import { archiveWords } from './data/archive-words.ts';
import type { Gathered, GatheredFile } from './gathered.ts';

const words = archiveWords.index;

/** Which archive of its matter, and when it was closed. */
export interface ArchiveClosing {
  readonly number: number;
  readonly closedOn: CalendarDate;
  readonly note: string | undefined;
  /** The archive that this one adds to. */
  readonly previous: { readonly number: number; readonly manifestHash: string } | undefined;
}

/** The index of an archive as people read it: part by part, what is kept apart, what was open. */
export function indexPaper(
  gathered: Gathered,
  closing: ArchiveClosing,
  line: readonly UnitRow[],
): Paper {
  const { unit, season, files } = gathered;
  const parts = archiveParts.filter((part) => part !== 'index');
  const { closedOn } = closing;
  const date = { kind: 'dated', on: closedOn } as const;
  return {
    ...archiveFrame({ unit, season, line }, { on: closedOn, date, post: words.post }),
    title: { kind: 'named', typeName: words.typeName, abstract: [gathered.title] },
    blocks: [
      ...openingOf(gathered, closing),
      ...parts.flatMap((part) =>
        partOf(
          part,
          files.filter((file) => file.part === part),
        ),
      ),
      ...lackingOf(gathered, closing),
    ],
  };
}

function openingOf(
  { files, confidential }: Gathered,
  { number, closedOn, previous }: ArchiveClosing,
): readonly Block[] {
  const lead = fillWords(words.lead, {
    number: String(number),
    day: formatDate(closedOn, 'vi'),
    files: files.length,
    size: formatSize(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      'vi',
    ),
  });
  return [
    paragraph(lead),
    ...(previous
      ? [
          paragraph(
            fillWords(words.previous, {
              number: String(previous.number),
              hash: shortHash(previous.manifestHash),
            }),
          ),
        ]
      : []),
    paragraph(
      confidential === 0
        ? words.noConfidential
        : fillWords(words.confidential, { count: confidential }),
    ),
  ];
}

function partOf(part: ArchivePart, files: readonly GatheredFile[]): readonly Block[] {
  const title = heading(1, archivePartNames[part].vi);
  if (files.length === 0) return [title, paragraph(words.none)];
  return [
    title,
    plainTable({
      columns: [
        { align: 'centre', share: 6 },
        { align: 'left', share: 16 },
        { align: 'centre', share: 14 },
        { align: 'left', share: 36 },
        { align: 'left', share: 28 },
      ],
      head: words.columns,
      rows: files.map((file, at) => [
        String(at + 1),
        file.number ?? '',
        file.issuedOn === undefined ? '' : formatDate(file.issuedOn, 'vi'),
        file.title,
        `${file.path.slice(file.path.indexOf('/') + 1)} ${shortHash(file.sha256)}`,
      ]),
    }),
  ];
}

function lackingOf({ lacking }: Gathered, { note }: ArchiveClosing): readonly Block[] {
  if (lacking.length === 0) return [];
  return [
    heading(1, words.lackingTitle),
    points(
      'dash',
      lacking.map(({ kind, about }) => fillWords(archiveLackNames[kind].vi, { about })),
    ),
    ...(note === undefined ? [] : [paragraph(fillWords(words.note, { note }))]),
  ];
}

/** The first sixteen letters of a hash in groups, to be compared by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 16).match(/.{4}/gu)?.join(' ') ?? '';
}
