import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from '@daihoi/adapters/spreadsheets';
import type { OfficeStatistics, StatisticsPage } from '@daihoi/application/statistics';
import { electionWording } from '@daihoi/contract/election';
import { personWording } from '@daihoi/contract/result';
import { statisticsWording } from '@daihoi/contract/statistics';
import { fillWording } from '@daihoi/contract/wording';
import { levelSchemes } from '@daihoi/domain/organisation';
import {
  educationLevels,
  politicalTheoryLevels,
  type Statistics,
  type StatisticsFigures,
} from '@daihoi/domain/result';
import { formatDate, type Lang } from '@daihoi/domain/text';

type Words = (typeof statisticsWording)[Lang];

interface Column {
  readonly head: WorkbookColumn;
  cell(line: OfficeStatistics): WorkbookCell;
}

const figures = [
  'contests',
  'seats',
  'candidates',
  'rounds',
  'elected',
  'female',
] as const satisfies readonly (keyof StatisticsFigures & keyof Words)[];

const moreFigures = [
  'ethnicMinority',
  'reElected',
  'firstTime',
  'professors',
  'directlyElectedSecretaries',
  'nonLocalSecretaries',
  'notPerPlan',
] as const satisfies readonly (keyof StatisticsFigures & keyof Words)[];

/** The statistics as one sheet: a line for each level and office, a column for each figure. */
export function statisticsWorkbook(page: StatisticsPage, lang: Lang): readonly WorkbookSheet[] {
  const words = statisticsWording[lang];
  const columns = columnsOf(page, lang);
  const date = formatDate(page.basis.on, lang);
  return [
    {
      name: words.sheet,
      titles: [fillWording(words.title, { unit: page.unit.fullName, date })],
      columns: columns.map((each) => each.head),
      rows: page.offices.map((line) => columns.map((each) => each.cell(line))),
    },
  ];
}

function columnsOf(page: StatisticsPage, lang: Lang): readonly Column[] {
  const words = statisticsWording[lang];
  const people = personWording[lang];
  const { basis } = page;
  return [
    text(words.level, ({ level }) => levelName(level, lang)),
    text(words.office, ({ office }) => electionWording[lang].office[office]),
    ...figures.map((name) => integer(words[name], (statistics) => statistics[name])),
    integer(fillWording(words.young, { age: basis.youngUnder }), (each) => each.young),
    ...moreFigures.map((name) => integer(words[name], (statistics) => statistics[name])),
    average(words.averageAge),
    ...basis.bands.map((band) =>
      integer(bandName(band, words), (each) => each.ageBands[band.code] ?? 0),
    ),
    ...educationLevels.map((code) =>
      integer(
        fillWording(words.education, { name: people.education[code] }),
        (each) => each.education[code] ?? 0,
      ),
    ),
    ...politicalTheoryLevels.map((code) =>
      integer(
        fillWording(words.politicalTheory, { name: people.politicalTheory[code] }),
        (each) => each.politicalTheory[code] ?? 0,
      ),
    ),
  ];
}

function bandName(band: { readonly from: number; readonly upTo?: number }, words: Words): string {
  const { from, upTo } = band;
  if (upTo === undefined) return fillWording(words.bandFrom, { from });
  return from === 0
    ? fillWording(words.bandUpTo, { upTo })
    : fillWording(words.band, { from, upTo });
}

function text(header: string, cell: (line: OfficeStatistics) => string): Column {
  return { head: { header, type: 'text', width: 32 }, cell };
}

function integer(header: string, read: (statistics: Statistics) => number): Column {
  return {
    head: { header, type: 'integer', width: 14 },
    cell: ({ statistics }) => read(statistics),
  };
}

/** A quotient for reading only: the sheet's other cells hold the whole numbers. */
function average(header: string): Column {
  return {
    head: { header, type: 'decimal', width: 14 },
    cell: ({ statistics: { elected, ageSum } }) =>
      elected === 0 ? null : Math.round((ageSum * 10) / elected) / 10,
  };
}

function levelName(level: string, lang: Lang): string {
  const known = levelSchemes
    .flatMap((scheme) => scheme.levels)
    .find((each) => each.level === level);
  return known?.names[lang] ?? level;
}
