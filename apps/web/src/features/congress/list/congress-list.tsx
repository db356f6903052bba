import { congressListRoutes, type CongressListLine } from '@daihoi/contract/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { Here, LoadingLines } from '../../../components/screen-states.tsx';
import { MarkChip, StatusChip } from '../../../components/status-chip.tsx';
import { stateOf } from '../stage-steps.ts';
import { useWords, type Words } from '../use-words.ts';
import { ListFilters } from './list-filters.tsx';
import { useListFilter, type ListFilter } from './use-list-filter.ts';
import { useDated } from '../../../lib/as-of.ts';

interface CongressListProps {
  readonly unitId: string;
  readonly seasonId: string;
  readonly unitName: string;
}

const pageSize = 200;

/** One page of the filtered list; only so many are asked for, however large the subtree. */
export function CongressList({ unitId, seasonId, unitName }: CongressListProps) {
  const dated = useDated();
  const filter = useListFilter();
  const words = useWords();
  const list = useRoute(
    congressListRoutes.list,
    { params: { unitId }, query: queryOf(filter, seasonId) },
    { keepLast: true },
  );
  return (
    <>
      <ListFilters filter={filter} />
      <Here of={list} waiting={<LoadingLines lines={8} />}>
        {({ lines, total, exact }) => (
          <>
            <p className="list-sentence" aria-live="polite">
              {words.t(exact ? 'list.sentence' : 'list.sentenceMore', {
                n: words.format.integer(total),
                unit: unitName,
              })}
            </p>
            <Card padded={false}>
              <DataTable
                label={words.t('list.label')}
                name="table"
                columns={columnsIn(words)}
                rows={lines}
                keyOf={(line) => line.id}
                linkOf={(line) => dated(`/congresses/${line.id}`)}
                empty={words.t('list.empty')}
              />
            </Card>
            {total > pageSize && <Pages filter={filter} total={total} shown={lines.length} />}
          </>
        )}
      </Here>
    </>
  );
}

function queryOf(filter: ListFilter, season: string) {
  const { q, level, state, late, sort, offset } = filter;
  return {
    season,
    sort,
    offset,
    ...(q === '' ? {} : { q }),
    ...(level === '' ? {} : { level }),
    ...(state === undefined ? {} : { states: state }),
    ...(late ? { late: '1' as const } : {}),
  };
}

function columnsIn({ t, format }: Words): readonly Column<CongressListLine>[] {
  return [
    {
      id: 'unit',
      head: t('list.unit'),
      cell: (line) => (
        <>
          {line.unit.fullName}
          <small className="list-superior">{line.superiorName}</small>
        </>
      ),
    },
    {
      id: 'state',
      head: t('list.state'),
      phone: 'chip',
      cell: (line) => (
        <span className="list-chips">
          <StatusChip state={stateOf(line.state)} />
          {line.late && <MarkChip mark="late" />}
          {!line.late && line.forecastLate && <MarkChip mark="forecast" />}
        </span>
      ),
    },
    {
      id: 'plan',
      head: t('list.plan'),
      phone: 'figure',
      cell: (line) =>
        line.plan
          ? format.dateRange(calendarDate(line.plan.from), calendarDate(line.plan.to))
          : t('meta.noPlan'),
    },
    {
      id: 'deadline',
      head: t('list.deadline'),
      phone: 'figure',
      cell: (line) => format.date(calendarDate(line.deadline)),
    },
  ];
}

interface PagesProps {
  readonly filter: ListFilter;
  readonly total: number;
  readonly shown: number;
}

function Pages({ filter, total, shown }: PagesProps) {
  const { t, format } = useWords();
  const { offset } = filter;
  return (
    <nav className="list-pages" aria-label={t('list.pages')}>
      {offset > 0 && (
        <Button
          size="small"
          onPress={() => filter.set('offset', String(Math.max(0, offset - pageSize)))}
        >
          {t('list.previous')}
        </Button>
      )}
      <span>
        {t('list.page', {
          from: format.integer(offset + 1),
          to: format.integer(offset + shown),
          total: format.integer(total),
        })}
      </span>
      {offset + shown < total && (
        <Button size="small" onPress={() => filter.set('offset', String(offset + pageSize))}>
          {t('list.following')}
        </Button>
      )}
    </nav>
  );
}
