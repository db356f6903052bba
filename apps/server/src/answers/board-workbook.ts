import type { WorkbookSheet } from '@daihoi/adapters/spreadsheets';
import type { BehindRow, Board } from '@daihoi/application/progress';
import { boardWorkbookWords } from '@daihoi/contract/progress';
import { fillWording } from '@daihoi/contract/wording';
import { levelSchemes } from '@daihoi/domain/organisation';
import { formatDate, type Lang } from '@daihoi/domain/text';

type Words = (typeof boardWorkbookWords)[Lang];
type ColumnName = keyof Words['columns'];
type Kind = WorkbookSheet['columns'][number]['type'];

/** The board as a workbook: levels, units directly below, what is left at each level. */
export function boardWorkbook(
  board: Board,
  left: readonly BehindRow[],
  lang: Lang,
): readonly WorkbookSheet[] {
  const words = boardWorkbookWords[lang];
  const title = fillWording(words.title, {
    unit: board.unit.fullName,
    date: formatDate(board.asOf, lang),
  });
  return [
    levelSheet(board, { words, title, lang }),
    unitSheet(board, { words, title }),
    leftSheet(left, { words, title }),
  ];
}

interface Heading {
  readonly words: Words;
  readonly title: string;
}

function levelSheet(
  { lines }: Board,
  { words, title, lang }: Heading & { readonly lang: Lang },
): WorkbookSheet {
  const figures = [
    'total',
    'planned',
    'held',
    'closed',
    'ratified',
    'late',
    'forecastLate',
  ] as const satisfies readonly ColumnName[];
  return {
    name: words.levels,
    titles: [title],
    columns: [
      column(words, 'level', 'text'),
      ...figures.map((name) => column(words, name, 'integer')),
      column(words, 'totalAsOf', 'date'),
      { header: words.share, type: 'decimal', width: 24 },
    ],
    rows: lines.map(({ level, counts, totalAsOf, shares }) => [
      levelName(level, lang),
      ...figures.map((name) => counts[name] ?? 0),
      totalAsOf,
      shares[0] ? shares[0].hundredths / 100 : null,
    ]),
  };
}

function unitSheet({ tiles }: Board, { words, title }: Heading): WorkbookSheet {
  return {
    name: words.units,
    titles: [title],
    columns: [
      column(words, 'unit', 'text'),
      column(words, 'grassroots', 'integer'),
      column(words, 'grassrootsClosed', 'integer'),
    ],
    rows: tiles.map(({ unit, grassroots }) => [unit.fullName, grassroots.total, grassroots.closed]),
  };
}

function leftSheet(left: readonly BehindRow[], { words, title }: Heading): WorkbookSheet {
  const days = ['planFrom', 'planTo', 'deadline', 'closing', 'neededBy'] as const;
  return {
    name: words.left,
    titles: [title],
    columns: [
      column(words, 'unit', 'text'),
      column(words, 'grassroots', 'integer'),
      ...days.map((name) => column(words, name, 'date')),
    ],
    rows: left.map(({ unit, grassroots, record: { value }, standing }) => [
      unit.fullName,
      grassroots,
      value.plan?.from ?? null,
      value.plan?.to ?? null,
      value.deadline,
      standing.closing ?? null,
      standing.neededBy ?? null,
    ]),
  };
}

function column(words: Words, name: ColumnName, type: Kind) {
  return { header: words.columns[name], type, width: name === 'unit' ? 44 : 16 } as const;
}

function levelName(level: string, lang: Lang): string {
  const known = levelSchemes
    .flatMap((scheme) => scheme.levels)
    .find((each) => each.level === level);
  return known?.names[lang] ?? level;
}
