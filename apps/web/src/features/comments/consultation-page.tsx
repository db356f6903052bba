import { gatherRoutes, type ConsultationView } from '@daihoi/contract/comments';
import { lazy, Suspense, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Here, LoadingLines } from '../../components/screen-states.tsx';
import { Tabs, type Tab } from '../../components/tabs.tsx';
import { useTitledObject } from '../../lib/object-title.ts';
import { ConsultationHead } from './consultation-head.tsx';
import { NextStep } from './next-step.tsx';
import { useCommentWords, type CommentWords } from './use-comment-words.ts';
import { WhichConsultationContext } from './which-consultation.ts';
import '../../design/font-words.css';
import './comments.css';

const ReadingRoom = lazy(async () => ({
  default: (await import('./reading/reading-room.tsx')).ReadingRoom,
}));
const BoxPanel = lazy(async () => ({ default: (await import('./box/box-panel.tsx')).BoxPanel }));
const SendPanel = lazy(async () => ({
  default: (await import('./sending/send-panel.tsx')).SendPanel,
}));
const BoardPanel = lazy(async () => ({
  default: (await import('./board/board-panel.tsx')).BoardPanel,
}));

/** One consultation as one unit sees it: the text, what lies here, sending, who has sent. */
export function ConsultationPage() {
  const { unitId = '', consultationId = '' } = useParams();
  const params = { unitId, consultationId };
  const consultation = useRoute(gatherRoutes.show, { params });
  return (
    <Here page of={consultation}>
      {(view) => (
        <WhichConsultationContext
          value={{ params, view, open: view.phase === 'open' && view.mayWrite }}
        >
          <Loaded view={view} />
        </WhichConsultationContext>
      )}
    </Here>
  );
}

function Loaded({ view }: { readonly view: ConsultationView }) {
  const words = useCommentWords();
  const { t } = words;
  useTitledObject(view.title);
  return (
    <>
      <Breadcrumb levels={[{ label: t('name'), to: '/comments' }, { label: view.title }]} />
      <ConsultationHead view={view} />
      <NextStep view={view} />
      <Tabs label={t('tab.label')} tabs={tabsOf(view, words)} />
    </>
  );
}

function tabsOf(view: ConsultationView, { t }: CommentWords): readonly [Tab, ...Tab[]] {
  const waiting = view.box.lines + view.box.held;
  const hasBoard = view.board !== null || view.below.length > 0;
  return [
    { id: 'doc', label: t('tab.read'), content: <Part part={<ReadingRoom />} /> },
    {
      id: 'gop-y',
      label: t('tab.box'),
      count: String(waiting),
      content: <Part part={<BoxPanel />} />,
    },
    ...(view.isOwn
      ? []
      : [{ id: 'gui', label: t('tab.send'), content: <Part part={<SendPanel />} /> }]),
    ...(hasBoard
      ? [{ id: 'tien-do', label: t('tab.board'), content: <Part part={<BoardPanel />} /> }]
      : []),
  ];
}

function Part({ part }: { readonly part: ReactNode }) {
  return <Suspense fallback={<LoadingLines />}>{part}</Suspense>;
}
