import { unitImportRoutes, type UnitImport } from '@daihoi/contract/organisation';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { useRoute } from '../../api/use-route.ts';
import { LinkButton } from '../../components/button.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

interface RecentImportsProps {
  readonly unitId: string;
  readonly onOpen: (importId: string) => void;
}

/** The newest imports under a unit; one that was written can still be opened and taken back. */
export function RecentImports({ unitId, onOpen }: RecentImportsProps) {
  const { t } = useText(organisationTexts);
  const answer = useRoute(unitImportRoutes.list, { params: { unitId } });
  const columns = useColumns(onOpen);
  if (answer.status !== 'here') return null;
  return (
    <section className="import-block">
      <h2>{t('import.recent')}</h2>
      <DataTable
        name="recent"
        label={t('import.recent')}
        columns={columns}
        rows={answer.data.imports}
        keyOf={(each) => each.id}
        empty={t('import.noRecent')}
      />
    </section>
  );
}

function useColumns(onOpen: (importId: string) => void): readonly Column<UnitImport>[] {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return [
    {
      id: 'file',
      head: t('import.file'),
      cell: (each) => <LinkButton onPress={() => onOpen(each.id)}>{each.fileName}</LinkButton>,
    },
    {
      id: 'when',
      head: t('import.when'),
      cell: (each) => format.moment(brand<Instant>(each.startedAt), today),
      sortBy: (each) => each.startedAt,
    },
    {
      id: 'state',
      head: t('import.state'),
      cell: (each) => t(`import.states.${each.state}`),
      phone: 'chip',
    },
  ];
}
