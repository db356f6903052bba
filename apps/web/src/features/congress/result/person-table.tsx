import type { OfficeView, PersonView, ResultView } from '@daihoi/contract/result';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { useResultWords, type ResultWords } from './use-result-words.ts';

interface Row {
  readonly office: OfficeView;
  readonly person: PersonView;
}

/** Everybody elected, by office and votes, with what was decided about them. */
export function PersonTable({ result }: { readonly result: ResultView }) {
  const words = useResultWords();
  const rows = result.offices.flatMap((office) =>
    office.persons
      .toSorted((left, right) => right.votes - left.votes)
      .map((person) => ({ office, person })),
  );
  return (
    <DataTable
      label={words.t('title')}
      columns={columnsOf(words)}
      rows={rows}
      keyOf={({ office, person }) => `${office.office}/${person.candidateId}`}
      density="dense"
      name="persons"
    />
  );
}

function columnsOf(words: ResultWords): readonly Column<Row>[] {
  const { t, format, share } = words;
  return [
    {
      id: 'name',
      head: t('col.name'),
      cell: ({ person }) => (person.alternate ? `${person.name} (${t('alternate')})` : person.name),
    },
    {
      id: 'office',
      head: t('col.office'),
      phone: 'figure',
      cell: ({ office }) => t(`office.${office.office}`),
    },
    {
      id: 'votes',
      head: t('col.votes'),
      numeric: true,
      phone: 'chip',
      cell: ({ person }) => format.integer(person.votes),
      sortBy: ({ person }) => person.votes,
    },
    {
      id: 'share',
      head: t('col.share'),
      numeric: true,
      cell: ({ person }) => share(person.percentOfBase),
    },
    {
      id: 'decision',
      head: t('col.decision'),
      phone: 'figure',
      cell: ({ person }) => decisionOf(person, words),
    },
  ];
}

function decisionOf(person: PersonView, { t }: ResultWords): string {
  if (person.refusal) return t('refusedPerson', { reason: person.refusal.reason });
  return t(person.ratified === true ? 'ratified' : 'waiting');
}
