import type { DraftLine } from '@daihoi/contract/drafting';
import { draftKindWords } from '@daihoi/contract/drafting';
import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { DraftChip } from './draft-chip.tsx';
import { OpenCounts } from './open-counts.tsx';
import { useDraftWords, type DraftWords } from './use-draft-words.ts';

/** A draft in a table; `unitName` where drafts of several units stand together. */
export type DraftRow = DraftLine & { readonly unitName?: string };

interface DraftTableProps {
  readonly label: string;
  readonly drafts: readonly DraftRow[];
  /** The name of the table in the address, where a page has two. */
  readonly name?: string;
}

/** Drafts with their step, their newest version and what is open in it. */
export function DraftTable({ label, drafts, name }: DraftTableProps) {
  const words = useDraftWords();
  const units = drafts.some(({ unitName }) => unitName !== undefined);
  return (
    <DataTable
      label={label}
      columns={units ? [...columnsIn(words), unitColumn(words)] : columnsIn(words)}
      rows={drafts}
      keyOf={(row) => row.id}
      {...(name === undefined ? {} : { name })}
    />
  );
}

function unitColumn({ t }: DraftWords): Column<DraftRow> {
  return { id: 'unit', head: t('list.unit'), cell: (row) => row.unitName ?? '', phone: 'wide' };
}

function columnsIn({ t, lang, moment }: DraftWords): readonly Column<DraftRow>[] {
  return [
    {
      id: 'title',
      head: t('list.title'),
      cell: (row) => (
        <>
          <Link data-row-link="" to={`/drafts/${row.congressId}/${row.id}`}>
            {row.title}
          </Link>
          {row.editor !== null && (
            <small className="drafting-held">{t('list.held', { who: row.editor })}</small>
          )}
        </>
      ),
      phone: 'name',
    },
    { id: 'kind', head: t('list.kind'), cell: (row) => draftKindWords(row.kind, lang) },
    {
      id: 'state',
      head: t('list.state'),
      cell: (row) => <DraftChip state={row.state} />,
      phone: 'chip',
    },
    {
      id: 'version',
      head: t('list.version'),
      cell: (row) =>
        row.newest === 0 ? (
          <span className="drafting-quiet">{t('list.noVersion')}</span>
        ) : (
          String(row.newest)
        ),
      numeric: true,
    },
    {
      id: 'open',
      head: t('list.open'),
      cell: (row) => <OpenCounts open={row.open} />,
      phone: 'figure',
    },
    { id: 'changed', head: t('list.changed'), cell: (row) => moment(row.changedAt) },
  ];
}
