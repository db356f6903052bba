import type { BehindRow } from '@daihoi/contract/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import type { Column } from '../../components/data-table.tsx';
import { UnknownFigure } from '../../components/open-figure.tsx';
import { MarkChip, StatusChip } from '../../components/status-chip.tsx';
import { boardKey, boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { wireState } from '../../lib/wire-state.ts';

type Name =
  | 'unit'
  | 'grassroots'
  | 'state'
  | 'plan'
  | 'deadline'
  | 'closing'
  | 'waits'
  | 'needed'
  | 'closedOn'
  | 'reportedOn'
  | 'ratifiedOn';

/** The columns of lists of congresses behind a figure, by name. */
export function useBehindColumns(names: readonly Name[]): readonly Column<BehindRow>[] {
  const { t } = useText(boardTexts);
  const format = useFormat();
  function day(id: string, head: string, of: (row: BehindRow) => string | null): Column<BehindRow> {
    return {
      id,
      head,
      numeric: true,
      sortBy: (row) => of(row) ?? '9999',
      cell: (row) => {
        const found = of(row);
        return found ? format.date(calendarDate(found)) : <UnknownFigure why={t('chase.noDay')} />;
      },
    };
  }
  const columns: Readonly<Record<Name, Column<BehindRow>>> = {
    unit: { id: 'unit', head: t('chase.unit'), cell: (row) => row.unit.fullName },
    grassroots: {
      id: 'grassroots',
      head: t('chase.grassroots'),
      numeric: true,
      phone: 'figure',
      sortBy: (row) => row.grassroots,
      cell: (row) => format.integer(row.grassroots),
    },
    state: {
      id: 'state',
      head: t('chase.state'),
      phone: 'chip',
      cell: (row) => <RowChips row={row} />,
    },
    plan: {
      id: 'plan',
      head: t('chase.plan'),
      numeric: true,
      phone: 'figure',
      sortBy: (row) => row.plan?.from ?? '9999',
      cell: (row) =>
        row.plan ? (
          format.dateRange(calendarDate(row.plan.from), calendarDate(row.plan.to))
        ) : (
          <UnknownFigure why={t('chase.noPlan')} />
        ),
    },
    deadline: day('deadline', t('figure.deadline'), (row) => row.deadline),
    closing: {
      ...day('closing', t('chase.closing'), (row) => row.closing),
      cell: (row) => <Closing row={row} />,
    },
    waits: { id: 'waits', head: t('chase.waits'), cell: (row) => <Waits row={row} /> },
    needed: day('needed', t('chase.needed'), (row) => row.neededBy),
    closedOn: day('closedOn', t('figure.closedOn'), (row) => row.closedOn),
    reportedOn: day('reportedOn', t('figure.reportedOn'), (row) => row.reportedOn),
    ratifiedOn: day('ratifiedOn', t('figure.ratifiedOn'), (row) => row.ratifiedOn),
  };
  return names.map((name) => columns[name]);
}

function RowChips({ row }: { readonly row: BehindRow }) {
  const { t } = useText(boardTexts);
  const state = wireState(row.state);
  return (
    <span className="board-chips">
      {state && <StatusChip state={state} />}
      {row.late && <MarkChip mark="late" why={t('figure.daysLate', { n: row.daysLate })} />}
      {row.forecastLate && <MarkChip mark="forecast" />}
    </span>
  );
}

function Closing({ row }: { readonly row: BehindRow }) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  if (!row.closing) return <UnknownFigure why={t('chase.noDay')} />;
  const late = row.closing > row.deadline;
  return (
    <span className={late ? 'board-late' : undefined}>
      {format.date(calendarDate(row.closing))}
    </span>
  );
}

/** What a congress waits for, in words: the first thing its next step lacks, or whose turn it is. */
function Waits({ row }: { readonly row: BehindRow }) {
  const { t } = useText(boardTexts);
  const { waits } = row;
  if (!waits) return null;
  const item = waits.item && boardKey('waits', waits.item.code);
  if (item && waits.item) return t(item, waits.item.figures);
  const move = boardKey('move', waits.move);
  return move ? t(move) : null;
}
