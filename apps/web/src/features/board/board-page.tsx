import { progressRoutes, type Board } from '@daihoi/contract/progress';
import { Download, FileText, History, Network, UsersRound } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here, LoadingLines } from '../../components/screen-states.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { useIdle } from '../../lib/use-idle.ts';
import { changesLink, statisticsLink, workbookHref } from './board-links.ts';
import { BoardRuler } from './board-ruler.tsx';
import { BoardSentence } from './board-sentence.tsx';
import { LevelTable } from './level-table.tsx';
import { useBoardAbout, type BoardAbout } from './use-board-about.ts';
import './board.css';

const BelowLevels = lazy(async () => ({
  default: (await import('./below-levels.tsx')).BelowLevels,
}));

/** Toàn cảnh: the sentence, the season, the levels, the curve, the units, and who is left. */
export function BoardPage() {
  const { t } = useText(boardTexts);
  const about = useBoardAbout();
  if (!about)
    return (
      <EmptyState
        page
        icon={Network}
        title={t('empty.title')}
        action={<ButtonLink to="/season">{t('empty.action')}</ButtonLink>}
      >
        {t('empty.text')}
      </EmptyState>
    );
  return <LoadedBoard about={about} />;
}

function LoadedBoard({ about }: { readonly about: BoardAbout }) {
  const { unitId, query } = about;
  const board = useRoute(progressRoutes.board, { params: { unitId }, query }, { keepLast: true });
  return (
    <Here page of={board}>
      {(data) => <ShownBoard board={data} about={about} />}
    </Here>
  );
}

function ShownBoard({ board, about }: { readonly board: Board; readonly about: BoardAbout }) {
  const { t } = useText(boardTexts);
  useListKeys();
  useTitledObject(board.unit.fullName);
  const counted = board.levels.filter((level) => level.total > 0);
  if (board.levels.length === 0)
    return (
      <EmptyState page icon={Network} title={t('empty.noUnits')}>
        {t('empty.noUnitsText')}
      </EmptyState>
    );
  return (
    <>
      <PageHead name={t('name')} actions={<BoardActs about={about} />}>
        <BoardSentence board={board} about={about} />
      </PageHead>
      <BoardRuler board={board} season={about.season} />
      <LevelTable board={board} about={about} />
      {counted.length > 0 && <BoardBelow board={board} about={about} />}
    </>
  );
}

/** What stands under the levels: loaded and drawn once those can be clicked. */
function BoardBelow(props: { readonly board: Board; readonly about: BoardAbout }) {
  const idle = useIdle();
  if (!idle) return <LoadingLines />;
  return (
    <Suspense fallback={<LoadingLines />}>
      <BelowLevels {...props} />
    </Suspense>
  );
}

function BoardActs({ about }: { readonly about: BoardAbout }) {
  const { t } = useText(boardTexts);
  const drafts = useSession().acts.includes('report.draft');
  return (
    <>
      <ButtonLink to={changesLink(about)} size="small" icon={History}>
        {t('acts.compare')}
      </ButtonLink>
      <ButtonLink to={statisticsLink(about)} size="small" icon={UsersRound}>
        {t('acts.statistics')}
      </ButtonLink>
      <a className="button button-outline button-small" href={workbookHref(about)} download>
        <Icon of={Download} /> {t('acts.export')}
      </a>
      <ButtonLink to="/reports" kind={drafts ? 'act' : 'outline'} size="small" icon={FileText}>
        {t(drafts ? 'acts.report' : 'acts.reports')}
      </ButtonLink>
    </>
  );
}
