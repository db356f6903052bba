import type { OutlineUnit } from '@daihoi/contract/organisation';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useUnitWords } from './use-unit-words.ts';

/** The units directly below, as they stood on the day of the page. */
export function ChildrenTable({ units }: { readonly units: readonly OutlineUnit[] }) {
  const { t } = useText(organisationTexts);
  return (
    <DataTable
      label={t('page.children')}
      columns={useColumns()}
      rows={units}
      keyOf={(unit) => unit.id}
      linkOf={(unit) => `/units/${unit.id}`}
      empty={t('page.noChildren')}
    />
  );
}

function useColumns(): readonly Column<OutlineUnit>[] {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const words = useUnitWords();
  return [
    { id: 'name', head: t('tree.name'), cell: (unit) => unit.fullName },
    {
      id: 'code',
      head: t('tree.code'),
      cell: (unit) => <span className="unit-code">{unit.code}</span>,
      sortBy: (unit) => unit.code,
    },
    { id: 'level', head: t('tree.level'), cell: (unit) => words.level(unit.level) },
    {
      id: 'children',
      head: t('tree.children'),
      numeric: true,
      cell: (unit) => (unit.children > 0 ? format.integer(unit.children) : '—'),
      sortBy: (unit) => unit.children,
      phone: 'figure',
    },
    {
      id: 'members',
      head: t('tree.members'),
      numeric: true,
      cell: (unit) => (unit.members ? words.members(unit.members) : '—'),
      sortBy: (unit) => (unit.members ? unit.members.official + unit.members.probationary : 0),
    },
  ];
}
