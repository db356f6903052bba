import { draftingRoutes } from '@daihoi/contract/drafting';
import { FilePenLine, Landmark } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { SeasonChoice } from '../../components/season-choice.tsx';
import { ToQuickCheck } from '../../components/to-quick-check.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useAddress } from '../../lib/use-address.ts';
import { DraftTable } from './draft-table.tsx';
import { useDraftWords } from './use-draft-words.ts';
import './drafting.css';

const StartDialog = lazy(async () => ({
  default: (await import('./start-dialog.tsx')).StartDialog,
}));

/** Văn kiện: what the own congress writes, and what waits from below. */
export function DeskPage() {
  const { t } = useDraftWords();
  const { grants, seasons } = useSession();
  const [chosen] = useAddress('season');
  const unit = grants[0]?.unit;
  const season = seasons.find((each) => each.id === chosen) ?? seasons[0];
  if (unit && season) return <Desk key={season.id} unit={unit} season={season.id} />;
  return (
    <>
      <PageHead name={t('name')} actions={<ToQuickCheck />} />
      <EmptyState icon={Landmark} title={t('desk.noCongress')}>
        {t('desk.noCongressText')}
      </EmptyState>
    </>
  );
}

interface DeskProps {
  readonly unit: { readonly id: string; readonly fullName: string };
  readonly season: string;
}

function Desk({ unit, season }: DeskProps) {
  const { t } = useDraftWords();
  const [starting, setStarting] = useState(false);
  useListKeys();
  const desk = useRoute(draftingRoutes.desk, { params: { unitId: unit.id }, query: { season } });
  const here = desk.status === 'here' ? desk.data : undefined;
  const congressId = here?.congressId ?? null;
  return (
    <>
      <PageHead
        name={t('name')}
        actions={
          <>
            <ToQuickCheck />
            <ButtonLink size="small" kind="text" to={`/templates?season=${season}`}>
              {t('desk.templates')}
            </ButtonLink>
            <ButtonLink size="small" kind="text" to="/comments">
              {t('desk.toComments')}
            </ButtonLink>
            <ButtonLink size="small" kind="text" to="/secret-papers">
              {t('desk.secret')}
            </ButtonLink>
            {here?.mayWrite === true && congressId !== null && (
              <Button kind="act" size="small" icon={FilePenLine} onPress={() => setStarting(true)}>
                {t('start.open')}
              </Button>
            )}
          </>
        }
      >
        {t('desk.sentence', { unit: unit.fullName })}
      </PageHead>
      <SeasonChoice
        season={season}
        label={t('desk.season')}
        className="drafting-season"
        width="name"
      />
      <Here of={desk}>{(data) => <DeskCards {...data} />}</Here>
      {starting && congressId !== null && (
        <Suspense>
          <StartDialog congressId={congressId} onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </>
  );
}

interface Listed {
  readonly congressId: string | null;
  readonly drafts: Parameters<typeof DraftTable>[0]['drafts'];
  readonly waiting: Parameters<typeof DraftTable>[0]['drafts'];
}

function DeskCards({ congressId, drafts, waiting }: Listed) {
  const { t } = useDraftWords();
  return (
    <div className="drafting-desk">
      {waiting.length > 0 && (
        <Card title={t('desk.waiting')} padded={false}>
          <DraftTable name="waiting" label={t('desk.waiting')} drafts={waiting} />
        </Card>
      )}
      <OwnDrafts congressId={congressId} drafts={drafts} />
    </div>
  );
}

function OwnDrafts({ congressId, drafts }: Pick<Listed, 'congressId' | 'drafts'>) {
  const { t } = useDraftWords();
  if (congressId === null)
    return (
      <EmptyState icon={Landmark} title={t('desk.noCongress')}>
        {t('desk.noCongressText')}
      </EmptyState>
    );
  if (drafts.length === 0)
    return (
      <EmptyState icon={FilePenLine} title={t('desk.none')}>
        {t('desk.noneText')}
      </EmptyState>
    );
  return (
    <Card
      title={t('desk.mine')}
      padded={false}
      aside={
        <>
          <ButtonLink size="small" kind="text" to={`/targets/${congressId}`}>
            {t('desk.targets')}
          </ButtonLink>
          <ButtonLink size="small" kind="text" to={`/congresses/${congressId}`}>
            {t('desk.toCongress')}
          </ButtonLink>
        </>
      }
    >
      <DraftTable label={t('desk.mine')} drafts={drafts} />
    </Card>
  );
}
