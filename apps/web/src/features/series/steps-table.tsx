import type { NumberSeriesView } from '@daihoi/contract/series';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { seriesTexts } from '../../i18n/series.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

type Step = NumberSeriesView['continuations'][number];

/** Every step over numbers used outside the program, newest first: what an inspection asks for. */
export function StepsTable({ view }: { readonly view: NumberSeriesView }) {
  const { t } = useText(seriesTexts);
  const format = useFormat();
  const { today } = useAsOf();
  const columns: readonly Column<Step>[] = [
    {
      id: 'what',
      head: t('stepWhat'),
      cell: (row) => t('step', { before: String(row.before), last: String(row.last) }),
      phone: 'name',
    },
    { id: 'type', head: t('stepType'), cell: (row) => t(`types.${row.type}`), phone: 'chip' },
    {
      id: 'reason',
      head: t('stepReason'),
      cell: (row) => <span className="series-reason">{row.reason}</span>,
      phone: 'wide',
    },
    { id: 'by', head: t('stepBy'), cell: (row) => row.by },
    {
      id: 'at',
      head: t('stepAt'),
      cell: (row) => format.moment(brand<Instant>(row.at), today),
      phone: 'figure',
    },
  ];
  return (
    <DataTable
      name="steps"
      label={t('stepsLabel', { term: view.term.replace('-', '–') })}
      columns={columns}
      rows={view.continuations}
      keyOf={(row) => row.id}
    />
  );
}
