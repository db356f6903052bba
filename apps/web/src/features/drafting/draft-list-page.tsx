import { draftingRoutes, type DraftListView } from '@daihoi/contract/drafting';
import { FilePenLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { DraftTable } from './draft-table.tsx';
import { useDraftWords } from './use-draft-words.ts';
import './drafting.css';

const StartDialog = lazy(async () => ({
  default: (await import('./start-dialog.tsx')).StartDialog,
}));

/** The drafts of one congress: all for its office, those that went up for its superior. */
export function DraftListPage() {
  const { congressId = '' } = useParams();
  const list = useRoute(draftingRoutes.list, { params: { congressId } });
  useListKeys();
  return (
    <Here page of={list}>
      {(data) => <Listed congressId={congressId} list={data} />}
    </Here>
  );
}

interface ListedProps {
  readonly congressId: string;
  readonly list: DraftListView;
}

function Listed({ congressId, list }: ListedProps) {
  const { t } = useDraftWords();
  const [starting, setStarting] = useState(false);
  const { unit, mayWrite, drafts } = list;
  return (
    <>
      <Breadcrumb
        levels={[{ label: unit.shortName, to: `/congresses/${congressId}` }, { label: t('name') }]}
      />
      <PageHead
        name={t('name')}
        actions={
          mayWrite ? (
            <>
              <ButtonLink size="small" kind="text" to={`/targets/${congressId}`}>
                {t('desk.targets')}
              </ButtonLink>
              <Button kind="act" size="small" icon={FilePenLine} onPress={() => setStarting(true)}>
                {t('start.open')}
              </Button>
            </>
          ) : undefined
        }
      >
        {t('list.sentence', { unit: unit.fullName })}
      </PageHead>
      {drafts.length === 0 ? (
        <EmptyState icon={FilePenLine} title={t(mayWrite ? 'desk.none' : 'list.noneSubmitted')}>
          {t(mayWrite ? 'desk.noneText' : 'list.noneSubmittedText')}
        </EmptyState>
      ) : (
        <Card padded={false}>
          <DraftTable label={t('list.label')} drafts={drafts} />
        </Card>
      )}
      {starting && (
        <Suspense>
          <StartDialog congressId={congressId} onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </>
  );
}
