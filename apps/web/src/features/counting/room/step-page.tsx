import { countExcluded } from '@daihoi/domain/election';
import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { mayReplaceHead } from '@daihoi/domain/ballot-session';
import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { LinkButton } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { lastRoll, listPath } from '../ballot-view.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { RoomFrame } from './room-frame.tsx';
import { StepHeading } from './step-heading.tsx';

const CodesDialog = lazy(async () => ({
  default: (await import('../steps/codes-dialog.tsx')).CodesDialog,
}));
const HeadDialog = lazy(async () => ({
  default: (await import('../steps/head-dialog.tsx')).HeadDialog,
}));
const LogDialog = lazy(async () => ({
  default: (await import('../steps/log-dialog.tsx')).LogDialog,
}));
const PeopleSince = lazy(async () => ({
  default: (await import('./people-since.tsx')).PeopleSince,
}));

interface StepPageProps {
  readonly view: BallotSessionView;
  readonly title: string;
  readonly text?: ReactNode;
  /** At the right: who does it, and the words for the hall. */
  readonly side?: ReactNode;
  readonly children?: ReactNode;
}

/** A step of the room: the one thing to do now, and beside it who does it and what is said to the hall. */
export function StepPage({ view, title, text, side, children }: StepPageProps) {
  const { t, s } = useCountingWords();
  const leave = useLeaving(view);
  return (
    <RoomFrame
      view={view}
      keys={[
        { cap: 'Tab', says: t('foot.tab') },
        { cap: 'Enter', says: t('foot.enter') },
        { cap: 'Esc', says: t('foot.esc') },
      ]}
    >
      <div className={side === undefined ? 'step' : 'step step-with-side'}>
        <div className="step-main">
          <p className="step-now">{s('now')}</p>
          <StepHeading>{title}</StepHeading>
          {text !== undefined && <p className="step-text">{text}</p>}
          <AttendanceSince view={view} />
          {view.headChanges.length + view.vouchedResets.length > 0 && (
            <Suspense>
              <PeopleSince view={view} />
            </Suspense>
          )}
          {children}
        </div>
        {side !== undefined && <aside className="step-side">{side}</aside>}
      </div>
      <RoomLinks view={view} onLeave={leave} />
    </RoomFrame>
  );
}

/** The congress changed its attendance after the roll was frozen: both figures, and what to do. */
function AttendanceSince({ view }: { readonly view: BallotSessionView }) {
  const { s, format } = useCountingWords();
  const roll = lastRoll(view);
  const now = view.attendanceSince;
  if (!roll || !now || isOver(view)) return null;
  return (
    <p role="status" className="attendance-since">
      <Icon of={TriangleAlert} />
      {s(now.excluded === undefined ? 'roll.since' : 'roll.sinceRegister', {
        convened: format.integer(now.convened),
        present: format.integer(now.present),
        excluded: format.integer(now.excluded ?? 0),
        rollConvened: format.integer(roll.convened),
        rollPresent: format.integer(roll.present),
        rollExcluded: format.integer(countExcluded(roll.excluded)),
      })}
    </p>
  );
}

/** Nothing is done any more about the roll of a ballot that is sealed or void. */
function isOver({ state }: BallotSessionView): boolean {
  return state === 'SEALED' || state === 'VOID';
}

function useLeaving(view: BallotSessionView): () => void {
  const navigate = useNavigate();
  const { t } = useCountingWords();
  const { congressId } = view;
  const leave = useMemo(() => () => void navigate(listPath(congressId)), [congressId, navigate]);
  const says = t('foot.esc');
  useShortcuts(
    useMemo(() => {
      // The button that was pressed in a dialog may be gone, and the key then falls on the page behind it.
      function run(): void {
        if (!document.querySelector('[role="dialog"]')) leave();
      }
      return [{ keys: 'Escape', says, run }];
    }, [says, leave]),
  );
  return leave;
}

interface RoomLinksProps {
  readonly view: BallotSessionView;
  readonly onLeave: () => void;
}

/** What is seldom needed: the list of ballots, codes, another head, the log. */
export function RoomLinks({ view, onLeave }: RoomLinksProps) {
  const { t } = useCountingWords();
  const [open, setOpen] = useState<'codes' | 'head' | 'log'>();
  function close(): void {
    setOpen(undefined);
  }
  return (
    <p className="room-links">
      <LinkButton onPress={onLeave}>{t('leave')}</LinkButton>
      {view.committee.length > 0 && (
        <LinkButton onPress={() => setOpen('codes')}>{t('foot.codes')}</LinkButton>
      )}
      {mayReplaceHead(view) && (
        <LinkButton onPress={() => setOpen('head')}>{t('foot.head')}</LinkButton>
      )}
      <LinkButton onPress={() => setOpen('log')}>{t('foot.log')}</LinkButton>
      <Suspense>
        {open === 'codes' && <CodesDialog view={view} onClose={close} />}
        {open === 'head' && <HeadDialog view={view} onClose={close} />}
        {open === 'log' && <LogDialog view={view} onClose={close} />}
      </Suspense>
    </p>
  );
}
