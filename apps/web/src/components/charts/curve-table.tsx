import type { CalendarDate } from '@daihoi/domain/kernel';
import { chartTexts } from '../../i18n/charts.ts';
import { useText } from '../../i18n/use-text.ts';
import { countOn, daysOf } from '../../lib/curve.ts';
import { useFormat } from '../../lib/format.ts';
import { DataTable, type Column } from '../data-table.tsx';
import { Fraction } from '../open-figure.tsx';
import type { CurveLevel } from './time-curve.tsx';

interface CurveTableProps {
  readonly label: string;
  readonly levels: readonly CurveLevel[];
  readonly asOf: CalendarDate;
}

/** The data of a time curve as a table: on each day that moved, done out of total and the plan, per level. */
export function CurveTable({ label, levels, asOf }: CurveTableProps) {
  const { t } = useText(chartTexts);
  const format = useFormat();
  const days = daysOf(levels.map((level) => level.actual)).filter((day) => day <= asOf);
  const columns: readonly Column<CalendarDate>[] = [
    { id: 'day', head: t('curve.day'), cell: (day) => format.date(day), sortBy: (day) => day },
    ...levels.flatMap((level): Column<CalendarDate>[] => [
      {
        id: `${level.id}-actual`,
        head: level.label,
        numeric: true,
        phone: 'figure',
        cell: (day) => (
          <Fraction
            part={format.integer(countOn(level.actual, day))}
            whole={format.integer(level.total)}
          />
        ),
      },
      {
        id: `${level.id}-plan`,
        head: t('curve.plan'),
        numeric: true,
        cell: (day) => format.integer(countOn(level.plan, day)),
      },
    ]),
  ];
  return (
    <DataTable
      label={label}
      name="curve"
      density="dense"
      columns={columns}
      rows={days}
      keyOf={(day) => day}
    />
  );
}
