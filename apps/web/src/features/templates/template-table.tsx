import { templateKindWords, type TemplateLine } from '@daihoi/contract/templates';
import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { TemplateChip } from './template-chip.tsx';
import { useTemplateWords, type TemplateWords } from './use-template-words.ts';

interface TemplateTableProps {
  readonly label: string;
  readonly name: string;
  readonly templates: readonly TemplateLine[];
  /** Templates of several units stand together. */
  readonly units?: boolean;
}

/** Templates with what they are for and where they stand. */
export function TemplateTable({ label, name, templates, units = false }: TemplateTableProps) {
  const words = useTemplateWords();
  const columns = columnsIn(words);
  return (
    <DataTable
      label={label}
      name={name}
      columns={units ? [...columns, unitColumn(words)] : columns}
      rows={templates}
      keyOf={(row) => row.id}
    />
  );
}

function unitColumn({ t }: TemplateWords): Column<TemplateLine> {
  return { id: 'unit', head: t('table.unit'), cell: (row) => row.unit.shortName, phone: 'wide' };
}

/** The levels of a template in one line. */
export function levelsText(levels: TemplateLine['levels'], { t }: TemplateWords): string {
  return levels.map((level) => t(`level.${level}`)).join(', ');
}

function columnsIn(words: TemplateWords): readonly Column<TemplateLine>[] {
  const { t, lang } = words;
  return [
    {
      id: 'title',
      head: t('table.title'),
      cell: (row) => (
        <Link data-row-link="" to={`/templates/${row.unit.id}/${row.id}`}>
          {row.title}
        </Link>
      ),
      phone: 'name',
    },
    { id: 'kind', head: t('table.kind'), cell: (row) => templateKindWords(row.kind, lang) },
    {
      id: 'levels',
      head: t('table.levels'),
      cell: (row) => levelsText(row.levels, words),
      phone: 'wide',
    },
    {
      id: 'state',
      head: t('table.state'),
      cell: (row) => <TemplateChip state={row.state} />,
      phone: 'chip',
    },
    {
      id: 'version',
      head: t('table.version'),
      cell: (row) => (row.newest === 0 ? t('table.noVersion') : String(row.newest)),
      numeric: true,
      phone: 'figure',
    },
  ];
}
