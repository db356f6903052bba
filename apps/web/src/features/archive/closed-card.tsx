import type { ClosedArchive } from '@daihoi/contract/archive';
import { calendarDate } from '@daihoi/domain/kernel';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { useArchiveWords, type ArchiveWords } from './use-archive-words.ts';

interface ClosedCardProps {
  readonly closed: readonly ClosedArchive[];
  readonly hrefOf: (archiveId: string) => string;
}

/** The archives that were closed, the latest first, each with its bundle. */
export function ClosedCard({ closed, hrefOf }: ClosedCardProps) {
  const words = useArchiveWords();
  return (
    <Card title={words.t('closed.title')} padded={false}>
      <DataTable
        name="closed"
        label={words.t('closed.label')}
        columns={columnsIn(words, hrefOf)}
        rows={closed}
        keyOf={({ id }) => id}
      />
    </Card>
  );
}

function columnsIn(
  { t, format, size }: ArchiveWords,
  hrefOf: ClosedCardProps['hrefOf'],
): readonly Column<ClosedArchive>[] {
  return [
    { id: 'number', head: t('closed.number'), width: '56px', cell: ({ number }) => number },
    {
      id: 'day',
      head: t('closed.day'),
      phone: 'figure',
      cell: ({ closedOn }) => format.date(calendarDate(closedOn)),
    },
    { id: 'by', head: t('closed.by'), phone: 'wide', cell: ({ closedBy }) => closedBy },
    {
      id: 'files',
      head: t('closed.files'),
      numeric: true,
      phone: 'figure',
      cell: ({ files }) => format.integer(files),
    },
    { id: 'size', head: t('closed.size'), numeric: true, cell: ({ bytes }) => size(bytes) },
    {
      id: 'open',
      head: t('closed.open'),
      cell: ({ lacking, note }) =>
        lacking === 0 ? t('closed.none') : `${format.integer(lacking)}: ${note ?? ''}`,
    },
    {
      id: 'manifest',
      head: t('closed.manifest'),
      cell: ({ manifestHash }) => (
        <code className="archive-hash" title={manifestHash}>
          {manifestHash.slice(0, 16)}
        </code>
      ),
    },
    {
      id: 'get',
      head: t('closed.get'),
      phone: 'chip',
      cell: ({ id, number }) => (
        <a href={hrefOf(id)} download>
          <span aria-hidden="true">{t('closed.get')}</span>
          <span className="seen-by-readers-only">{t('closed.getOf', { number })}</span>
        </a>
      ),
    },
  ];
}
