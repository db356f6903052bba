import { formatDate, formatInteger } from '@daihoi/domain/text';
import { levelSchemes } from '@daihoi/domain/organisation';
import { filingLine, paperFrame, type Signer } from '../issuing/index.ts';
import {
  paperRuleSetOn,
  paragraph,
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
  type TableRow,
} from '../papers/index.ts';
import { fillWords, officeName } from '../result/words.ts';
import type { OfficeStatistics } from './add-up.ts';
import { statisticsWords as words } from './data/statistics-words.ts';
import type { StatisticsPage } from './view-statistics.ts';

const nobody: Signer = { post: '', name: '' };

/** The statistics as an unsigned draft in the party format, one table. */
export function statisticsPaper(page: StatisticsPage): Paper {
  const { season, basis, line, unit } = page;
  const { signatures: _unsigned, ...frame } = paperFrame(line, season, {
    on: basis.on,
    signer: nobody,
  });
  const term = `${season.term.from}-${season.term.to}`;
  return {
    kind: 'statistics',
    ruleSet: paperRuleSetOn(basis.on),
    ...frame,
    documentNumber: { state: 'unnumbered' },
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [fillWords(words.abstract, { term, asOf: formatDate(basis.on, 'vi') })],
    },
    blocks: page.offices.length === 0 ? [paragraph(words.nothing)] : contentOf(page),
    signatures: [],
    recipients: [filingLine(unit)],
    foot: { asOf: basis.on },
  };
}

function contentOf(page: StatisticsPage): readonly Block[] {
  const direct = sum(page, ({ statistics }) => statistics.directlyElectedSecretaries);
  const notPerPlan = sum(page, ({ statistics }) => statistics.notPerPlan);
  return [
    tableOf(page),
    paragraph(fillWords(words.directly, { n: direct })),
    paragraph(fillWords(words.notPerPlan, { n: notPerPlan })),
  ];
}

function tableOf({ offices, basis }: StatisticsPage): Block {
  const number = { align: 'centre', share: 10 } as const;
  return {
    kind: 'table',
    columns: [{ align: 'left', share: 30 }, ...words.head.slice(1).map(() => number)],
    head: [
      plainRow(
        ...words.head.map((head) => textCell(fillWords(head, { age: String(basis.youngUnder) }))),
      ),
    ],
    rows: [...Map.groupBy(offices, (each) => each.level)].flatMap(([level, group]) => [
      groupRow(level),
      ...group.map(officeRow),
    ]),
  };
}

function groupRow(level: string): TableRow {
  const known = levelSchemes
    .flatMap((scheme) => scheme.levels)
    .find((each) => each.level === level);
  const runs = [textRun(known?.names.vi ?? level)];
  return { role: 'group', cells: [{ runs, across: words.head.length }] };
}

function officeRow({ office, statistics }: OfficeStatistics): TableRow {
  const { seats, elected, female, young, ethnicMinority, reElected, firstTime } = statistics;
  const figures = [seats, elected, female, young, ethnicMinority, reElected, firstTime];
  return plainRow(
    textCell(officeName(office)),
    ...figures.map((figure) => textCell(formatInteger(figure, 'vi'))),
  );
}

function sum(page: StatisticsPage, read: (office: OfficeStatistics) => number): number {
  return page.offices.reduce((total, each) => total + read(each), 0);
}
