import type { RegisteredPaper } from '@daihoi/contract/issuing';
import { calendarDate } from '@daihoi/domain/kernel';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { PaperFiles } from '../../components/paper-files.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { kindKey } from './kind-key.ts';

interface RegisterTableProps {
  readonly label: string;
  readonly papers: readonly RegisteredPaper[];
  /** The unit through whose register the files are opened. */
  readonly unitId: string;
}

/** The papers, newest first; each row opens the congress or the report that it belongs to. */
export function RegisterTable({ label, papers, unitId }: RegisterTableProps) {
  const { t } = useText(papersTexts);
  const columns = useColumns(unitId);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={papers}
      density="normal"
      keyOf={(row) => row.id}
      linkOf={(row) => placeOf(row, unitId)}
      empty={t('register.none')}
    />
  );
}

/** Where a paper belongs: its own page, its report, or the congress that it decides on. */
function placeOf(row: RegisteredPaper, unitId: string): string | undefined {
  const { report, congress } = row;
  if (row.hasPage) return `/papers/${unitId}/${row.id}`;
  if (report) return `/reports/${report.id}`;
  return congress ? `/congresses/${congress.id}` : undefined;
}

function useColumns(unitId: string): readonly Column<RegisteredPaper>[] {
  const { t } = useText(papersTexts);
  const format = useFormat();
  return [
    { id: 'number', head: t('register.number'), width: '132px', cell: (row) => row.number },
    {
      id: 'title',
      head: t('register.title'),
      phone: 'wide',
      cell: (row) => <Abstract row={row} />,
    },
    {
      id: 'issuer',
      head: t('register.issuer'),
      phone: 'figure',
      cell: (row) => row.issuer.fullName,
    },
    {
      id: 'issuedOn',
      head: t('register.issuedOn'),
      numeric: true,
      phone: 'figure',
      cell: (row) => format.date(calendarDate(row.issuedOn)),
    },
    {
      id: 'code',
      head: t('register.code'),
      cell: (row) => <span className="papers-code">{row.checkCode}</span>,
    },
    {
      id: 'files',
      head: t('register.files'),
      phone: 'wide',
      cell: (row) => (
        <PaperFiles unitId={unitId} paperId={row.id} number={row.number} files={row.files} />
      ),
    },
  ];
}

function Abstract({ row }: { readonly row: RegisteredPaper }) {
  const { t } = useText(papersTexts);
  return (
    <>
      {row.title}
      <small className="papers-quiet">
        {t(kindKey(row.kind))}
        {row.congress && ` · ${t('register.about', { unit: row.congress.unit.fullName })}`}
        {row.replacedBy && ` · ${t('register.replaced', { number: row.replacedBy.number })}`}
      </small>
    </>
  );
}
