import type { DeliveryLine, PaperView } from '@daihoi/contract/releasing';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { useRecordWords, type RecordWords } from './use-record-words.ts';

interface DeliveriesCardProps {
  readonly view: PaperView;
  readonly sums: NonNullable<PaperView['deliveries']>;
}

/** To whom the paper went, and who has it: those that have not said so stand first. */
export function DeliveriesCard({ view, sums }: DeliveriesCardProps) {
  const words = useRecordWords();
  const { t, format } = words;
  const { units, opened, received, outside, rows } = sums;
  if (rows.length === 0) return null;
  const figures = { units, opened, received, outside };
  const said = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, format.integer(value)]),
  );
  return (
    <Card title={t('deliveries.title')} note={t('deliveries.sums', said)} padded={false}>
      <DataTable
        label={t('deliveries.label', { number: view.paper.number })}
        columns={columnsIn(words)}
        rows={rows}
        keyOf={(row) => row.unitId ?? row.name}
        empty={t('deliveries.none')}
      />
      {units + outside > rows.length && (
        <p className="records-more">{t('deliveries.more', { n: format.integer(rows.length) })}</p>
      )}
    </Card>
  );
}

function columnsIn({ t, moment }: RecordWords): readonly Column<DeliveryLine>[] {
  return [
    { id: 'unit', head: t('deliveries.unit'), phone: 'name', cell: (row) => row.name },
    {
      id: 'sent',
      head: t('deliveries.sentAt'),
      phone: 'figure',
      cell: (row) => moment(row.sentAt),
    },
    {
      id: 'opened',
      head: t('deliveries.opened'),
      phone: 'figure',
      cell: (row) => stamp(row, row.openedAt, row.openedBy),
    },
    {
      id: 'received',
      head: t('deliveries.received'),
      phone: 'figure',
      cell: (row) => stamp(row, row.receivedAt, row.receivedBy),
    },
  ];

  function stamp(row: DeliveryLine, at: string | null, by: string | null): string {
    if (row.unitId === null) return t('deliveries.outside');
    return at === null ? t('deliveries.not') : [moment(at), by].filter(Boolean).join(', ');
  }
}
