import { confidentialRoutes, type SecretLine } from '@daihoi/contract/confidential';
import { FileLock2, FileUp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../../api/session-context.ts';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { DataTable, type Column } from '../../../components/data-table.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { EmptyState, Here } from '../../../components/screen-states.tsx';
import { useListKeys } from '../../../components/use-list-keys.ts';
import { PermissionCard } from './permission-card.tsx';
import { useSecretWords, type SecretWords } from './use-secret-words.ts';
import './secret.css';

const AddDialog = lazy(async () => ({
  default: (await import('./add-dialog.tsx')).AddDialog,
}));

const offices: readonly string[] = ['committeeOffice', 'organizationBoard', 'leader'];

/** Văn bản mật: the papers that name the reader, and the permission to hold any. */
export function SecretListPage() {
  const words = useSecretWords();
  const { t } = words;
  const { grants } = useSession();
  const [adding, setAdding] = useState(false);
  const permission = useRoute(confidentialRoutes.permission, {});
  const papers = useRoute(confidentialRoutes.list, {});
  const unit = grants.find(({ role }) => offices.includes(role))?.unit;
  const permitted = permission.status === 'here' && permission.data.permission !== null;
  useListKeys();
  return (
    <>
      <PageHead
        name={t('name')}
        actions={
          unit &&
          permitted && (
            <Button kind="act" size="small" icon={FileUp} onPress={() => setAdding(true)}>
              {t('add.open')}
            </Button>
          )
        }
      >
        {t('sentence')}
      </PageHead>
      <Here of={permission}>
        {(data) => (
          <PermissionCard
            given={data.permission}
            mayChange={grants.some(({ role }) => role === 'administrator')}
          />
        )}
      </Here>
      <Here of={papers}>{(data) => <Papers papers={data.papers} words={words} />}</Here>
      {adding && unit && (
        <Suspense>
          <AddDialog unitId={unit.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}

interface PapersProps {
  readonly papers: readonly SecretLine[];
  readonly words: SecretWords;
}

function Papers({ papers, words }: PapersProps) {
  const { t } = words;
  if (papers.length === 0)
    return (
      <EmptyState icon={FileLock2} title={t('list.empty')}>
        {t('list.emptyText')}
      </EmptyState>
    );
  return (
    <Card padded={false}>
      <DataTable
        label={t('list.label')}
        columns={columnsIn(words)}
        rows={papers}
        keyOf={(row) => row.id}
        linkOf={(row) => (row.paper ? `/secret-papers/${row.id}` : undefined)}
        empty={t('list.empty')}
      />
    </Card>
  );
}

function columnsIn({ t, moment }: SecretWords): readonly Column<SecretLine>[] {
  return [
    {
      id: 'title',
      head: t('list.title'),
      phone: 'name',
      cell: (row) => row.paper?.title ?? t('list.closed'),
    },
    {
      id: 'degree',
      head: t('list.degree'),
      phone: 'chip',
      cell: (row) => <b>{t(`degree.${row.degree}`)}</b>,
    },
    {
      id: 'number',
      head: t('list.number'),
      phone: 'figure',
      cell: (row) => row.paper?.number ?? '',
    },
    { id: 'unit', head: t('list.unit'), phone: 'figure', cell: (row) => row.unitName },
    {
      id: 'state',
      head: t('list.state'),
      phone: 'wide',
      cell: ({ recalled, keeper }) =>
        recalled
          ? t('list.recalled', { when: moment(recalled.at), reason: recalled.reason })
          : t(keeper ? 'list.keeper' : 'list.reader'),
    },
  ];
}
