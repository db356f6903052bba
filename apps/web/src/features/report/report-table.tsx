import type { ReportListItem } from '@daihoi/contract/report';
import { calendarDate } from '@daihoi/domain/kernel';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { ReportState } from './report-state.tsx';

interface ReportTableProps {
  readonly label: string;
  readonly reports: readonly ReportListItem[];
}

/** The reports of a unit, newest day first; each row opens its report. */
export function ReportTable({ label, reports }: ReportTableProps) {
  const { t } = useText(reportTexts);
  const format = useFormat();
  const columns: readonly Column<ReportListItem>[] = [
    {
      id: 'asOf',
      head: t('list.asOf'),
      cell: (row) => t('list.open', { date: format.date(calendarDate(row.asOf)) }),
      sortBy: (row) => row.asOf,
      phone: 'name',
    },
    {
      id: 'state',
      head: t('list.state'),
      cell: (row) => <ReportState issued={row.number !== null} />,
      sortBy: (row) => (row.number === null ? 0 : 1),
      phone: 'chip',
    },
    {
      id: 'number',
      head: t('list.number'),
      cell: (row) => row.number ?? <span className="report-none">{t('list.none')}</span>,
      sortBy: (row) => row.number ?? '',
      phone: 'figure',
    },
    {
      id: 'issuedOn',
      head: t('list.issuedOn'),
      cell: (row) =>
        row.issuedOn === null ? (
          <span className="report-none">{t('list.none')}</span>
        ) : (
          format.date(calendarDate(row.issuedOn))
        ),
      sortBy: (row) => row.issuedOn ?? '',
    },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={reports}
      density="normal"
      keyOf={(row) => row.id}
      linkOf={(row) => `/reports/${row.id}`}
    />
  );
}
