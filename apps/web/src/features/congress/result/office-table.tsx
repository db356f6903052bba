import { Check, Minus } from 'lucide-react';
import type { OfficeView, ResultView } from '@daihoi/contract/result';
import { calendarDate } from '@daihoi/domain/kernel';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { Icon } from '../../../components/icon.tsx';
import { OpenFigure } from '../../../components/open-figure.tsx';
import { OfficeActs } from './office-acts.tsx';
import { useResultWords, type ResultWords } from './use-result-words.ts';

/** One line an election: what was to be elected, what was, and what is left to do. */
export function OfficeTable({ result }: { readonly result: ResultView }) {
  const words = useResultWords();
  const { t } = words;
  return (
    <>
      <DataTable
        label={t('title')}
        columns={columnsOf(result, words)}
        rows={result.offices}
        keyOf={(office) => office.office}
        density="dense"
        name="offices"
        empty={t('empty')}
      />
      <AnnulledNotes result={result} />
    </>
  );
}

function columnsOf(result: ResultView, words: ResultWords): readonly Column<OfficeView>[] {
  const { t } = words;
  return [
    { id: 'office', head: t('col.office'), cell: (each) => t(`office.${each.office}`) },
    {
      id: 'seats',
      head: t('col.seats'),
      numeric: true,
      cell: (each) => shown(each.seats, words),
    },
    { id: 'list', head: t('col.list'), numeric: true, cell: (each) => shown(each.listSize, words) },
    {
      id: 'elected',
      head: t('col.elected'),
      numeric: true,
      phone: 'figure',
      cell: (each) => <ElectedFigure result={result} office={each} />,
    },
    {
      id: 'base',
      head: t('col.base'),
      numeric: true,
      cell: (each) => shown(each.threshold, words),
    },
    {
      id: 'state',
      head: t('col.state'),
      phone: 'chip',
      cell: (each) => <OfficeMark office={each} />,
    },
    ...(result.mayEnter
      ? [
          {
            id: 'act',
            head: t('col.act'),
            phone: 'figure' as const,
            cell: (each: OfficeView) => <OfficeActs result={result} office={each} />,
          },
        ]
      : []),
  ];
}

function ElectedFigure({
  result,
  office,
}: {
  readonly result: ResultView;
  readonly office: OfficeView;
}) {
  const { t, format } = useResultWords();
  if (office.state === 'none') return <>—</>;
  const words = `${t('col.elected')}, ${t(`office.${office.office}`)}: ${office.elected}`;
  const to = `/congresses/${result.congressId}/result/${office.office}/persons`;
  return (
    <OpenFigure to={to} words={words}>
      {format.integer(office.elected)}
    </OpenFigure>
  );
}

function OfficeMark({ office }: { readonly office: OfficeView }) {
  const { t } = useResultWords();
  const whole = office.state === 'complete';
  return (
    <span className={`result-mark result-mark-${office.state}`}>
      <Icon of={whole ? Check : Minus} size="small" />
      {t(`state.${office.state}`, { n: office.seatsLeft })}
    </span>
  );
}

function AnnulledNotes({ result }: { readonly result: ResultView }) {
  const { t, format, people } = useResultWords();
  const annulled = result.offices.flatMap((office) =>
    office.annulled.slice(-1).map((ballot) => ({ office, annulled: ballot.annulled })),
  );
  if (annulled.length === 0) return null;
  return (
    <ul className="result-notes">
      {annulled.map(
        ({ office, annulled: order }) =>
          order && (
            <li key={office.office}>
              <b>{t(`office.${office.office}`)}.</b>{' '}
              {t('annulled', {
                date: format.date(calendarDate(order.on)),
                ground: people.ground[order.ground].toLowerCase(),
                reason: order.reason,
              })}
            </li>
          ),
      )}
    </ul>
  );
}

function shown(figure: number | null, { format }: ResultWords): string {
  return figure === null ? '—' : format.integer(figure);
}
