import type { RemovalLine } from '@daihoi/contract/archive';
import { brand, calendarDate, dayOf, type Instant } from '@daihoi/domain/kernel';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { useArchiveWords, type ArchiveWords } from './use-archive-words.ts';

/** What became of every proposal: the line stays when the bytes are gone. */
export function RemovalList({ removals }: { readonly removals: readonly RemovalLine[] }) {
  const words = useArchiveWords();
  return (
    <section className="archive-part">
      <h3>{words.t('removal.past')}</h3>
      <DataTable
        name="removals"
        density="dense"
        label={words.t('removal.past')}
        columns={columnsIn(words)}
        rows={removals}
        keyOf={({ id }) => id}
      />
    </section>
  );
}

function columnsIn({ t, format }: ArchiveWords): readonly Column<RemovalLine>[] {
  return [
    {
      id: 'decision',
      head: t('removal.decision'),
      phone: 'wide',
      cell: ({ decision, decidedOn }) => `${decision}, ${format.date(calendarDate(decidedOn))}`,
    },
    { id: 'what', head: t('removal.what'), cell: ({ source }) => t(`removal.source.${source}`) },
    {
      id: 'files',
      head: t('closed.files'),
      numeric: true,
      phone: 'figure',
      cell: ({ files }) => format.integer(files),
    },
    { id: 'proposer', head: t('removal.proposer'), cell: ({ proposedBy }) => proposedBy },
    {
      id: 'settler',
      head: t('removal.settler'),
      phone: 'figure',
      cell: ({ settledBy, settledAt }) =>
        settledAt === null
          ? ''
          : `${settledBy ?? ''}, ${format.date(dayOf(brand<Instant>(settledAt)))}`,
    },
    {
      id: 'state',
      head: t('removal.state'),
      phone: 'chip',
      cell: ({ state }) => t(`removal.states.${state}`),
    },
  ];
}
