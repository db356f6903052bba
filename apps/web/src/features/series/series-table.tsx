import type { NumberSeriesView, SeriesLine } from '@daihoi/contract/series';
import { Button } from '../../components/button.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { seriesTexts } from '../../i18n/series.ts';
import { useText } from '../../i18n/use-text.ts';

interface SeriesTableProps {
  readonly view: NumberSeriesView;
  readonly onContinue: (type: SeriesLine['type']) => void;
}

/** The series of the term: the last number used, the next to be given, and the way to go on after papers issued outside. */
export function SeriesTable({ view, onContinue }: SeriesTableProps) {
  const { t } = useText(seriesTexts);
  const act: Column<SeriesLine> = {
    id: 'act',
    head: t('act'),
    cell: (row) => (
      <Button
        kind="outline"
        size="small"
        label={t('continueOf', { type: t(`types.${row.type}`).toLowerCase() })}
        onPress={() => onContinue(row.type)}
      >
        {t('continue')}
      </Button>
    ),
    phone: 'wide',
  };
  const columns: readonly Column<SeriesLine>[] = [
    { id: 'type', head: t('type'), cell: (row) => t(`types.${row.type}`), phone: 'name' },
    {
      id: 'last',
      head: t('last'),
      cell: (row) =>
        row.last === 0 ? <span className="series-note">{t('none')}</span> : String(row.last),
      numeric: true,
    },
    { id: 'next', head: t('next'), cell: (row) => <b>{row.next}</b>, phone: 'chip' },
    ...(view.mayContinue ? [act] : []),
  ];
  return (
    <DataTable
      label={t('table', { committee: view.committee })}
      columns={columns}
      rows={view.series}
      keyOf={(row) => row.type}
    />
  );
}
