import { electionWording } from '@daihoi/contract/election';
import { capitalised } from '@daihoi/domain/text';
import type { StatisticsLine, StatisticsView } from '@daihoi/contract/statistics';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { NoneFigure, OpenFigure } from '../../components/open-figure.tsx';
import { statisticsTexts } from '../../i18n/statistics.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { behindLink } from './statistics-link.ts';
import type { StatisticsAbout } from './use-statistics-about.ts';

interface OfficeLinesProps {
  readonly view: StatisticsView;
  readonly lines: readonly StatisticsLine[];
  readonly about: StatisticsAbout;
}

const figures = [
  { name: 'contests', of: 'contests', pick: 'all' },
  { name: 'elected', of: 'persons', pick: 'all' },
  { name: 'female', of: 'persons', pick: 'female' },
  { name: 'young', of: 'persons', pick: 'young' },
  { name: 'ethnicMinority', of: 'persons', pick: 'ethnicMinority' },
  { name: 'reElected', of: 'persons', pick: 'reElected' },
  { name: 'firstTime', of: 'persons', pick: 'firstTime' },
  { name: 'notPerPlan', of: 'contests', pick: 'notPerPlan' },
] as const;
type Figure = (typeof figures)[number];

/** One line an office, one figure a column; each figure opens the people or elections behind it. */
export function OfficeLines({ view, lines, about }: OfficeLinesProps) {
  const { t, lang } = useText(statisticsTexts);
  const format = useFormat();
  const columns: readonly Column<StatisticsLine>[] = [
    { id: 'office', head: t('col.office'), cell: officeOf },
    {
      id: 'seats',
      head: t('col.seats'),
      numeric: true,
      cell: (line) => format.integer(line.seats),
    },
    ...figures.map((figure) => ({
      id: figure.name,
      head: t(`col.${figure.name}`, { age: view.youngUnder }),
      numeric: true,
      phone: 'figure' as const,
      cell: (line: StatisticsLine) => (
        <Opened line={line} figure={figure} view={view} about={about} office={officeOf(line)} />
      ),
      sortBy: (line: StatisticsLine) => line[figure.name],
    })),
  ];
  return (
    <DataTable
      label={t('name')}
      columns={columns}
      rows={lines}
      keyOf={(line) => line.office}
      density="dense"
      name={lines[0]?.level ?? 'lines'}
    />
  );

  function officeOf(line: StatisticsLine): string {
    return capitalised(electionWording[lang].office[line.office]);
  }
}

interface OpenedProps {
  readonly line: StatisticsLine;
  readonly figure: Figure;
  readonly view: StatisticsView;
  readonly about: StatisticsAbout;
  readonly office: string;
}

function Opened({ line, figure, view, about, office }: OpenedProps) {
  const { t } = useText(statisticsTexts);
  const format = useFormat();
  const n = line[figure.name];
  if (n === 0) return <NoneFigure />;
  const words = t('figureWords', {
    figure: t(`col.${figure.name}`, { age: view.youngUnder }),
    office,
    n,
  });
  const pick = { of: figure.of, name: figure.pick };
  return (
    <OpenFigure to={behindLink(about, line, pick)} words={words}>
      {format.integer(n)}
    </OpenFigure>
  );
}
