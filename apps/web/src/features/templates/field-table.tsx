import type { KnownField } from '@daihoi/contract/templates';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { useTemplateWords, type TemplateWords } from './use-template-words.ts';

interface FieldTableProps {
  readonly label: string;
  /** The name of the table in the address. */
  readonly name: string;
  readonly fields: readonly KnownField[];
}

/** Every field that a template may name. */
export function FieldTable({ label, name, fields }: FieldTableProps) {
  const words = useTemplateWords();
  return (
    <DataTable
      label={label}
      name={name}
      density="dense"
      columns={columnsIn(words)}
      rows={fields}
      keyOf={(row) => row.name}
    />
  );
}

function columnsIn({ t }: TemplateWords): readonly Column<KnownField>[] {
  return [
    {
      id: 'name',
      head: t('table.field'),
      cell: (row) => (
        <span lang="vi">
          {`{${row.name}}`}
          {row.picture && ` (${t('one.picture')})`}
        </span>
      ),
      phone: 'name',
    },
    {
      id: 'example',
      head: t('table.example'),
      cell: (row) => <span lang="vi">{row.example}</span>,
      phone: 'wide',
    },
    {
      id: 'others',
      head: t('table.others'),
      cell: (row) => <span lang="vi">{row.others.join(', ')}</span>,
    },
    {
      id: 'list',
      head: t('table.list'),
      cell: (row) => t(`list.${row.passage ? 'passage' : (row.list ?? 'none')}`),
    },
  ];
}
