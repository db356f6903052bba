import {
  congressDecisionRoutes,
  congressRoutes,
  type CongressView,
} from '@daihoi/contract/congress';
import { dossierRoutes } from '@daihoi/contract/dossier';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { useWords } from '../use-words.ts';
import { DatedDialog } from './dated-dialog.tsx';
import type { DecisionKind } from './decision-kind.ts';

interface MoveDialogProps {
  readonly congress: CongressView;
  readonly move: DecisionKind;
  readonly onClose: () => void;
}

/** A step of the unit itself: its day, and what follows from it. */
export function OwnMoveDialog({ congress, move, onClose }: MoveDialogProps) {
  const act = useAct(congressRoutes.prepare);
  const words = useStepWords(congress, move);
  async function send(on: CalendarDate): Promise<void> {
    const body = { version: congress.version, move, on };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
  return <DatedDialog {...words} state={act.state} onClose={onClose} onSend={sender(send)} />;
}

/** The superior approves the plan. */
export function ApprovePlanDialog({ congress, move, onClose }: MoveDialogProps) {
  const act = useAct(congressDecisionRoutes.decide);
  const words = useStepWords(congress, move);
  async function send(on: CalendarDate): Promise<void> {
    const { version } = congress;
    const body = { version, move: 'approvePlan' as const, on, reason: null, paper: null };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
  return <DatedDialog {...words} state={act.state} onClose={onClose} onSend={sender(send)} />;
}

/** The superior sends the dossier back with its remarks. */
export function ReturnDialog({ congress, move, onClose }: MoveDialogProps) {
  const act = useAct(dossierRoutes.sendBack);
  const words = useStepWords(congress, move);
  async function send(on: CalendarDate): Promise<void> {
    const body = { version: congress.version, on };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
  return <DatedDialog {...words} state={act.state} onClose={onClose} onSend={sender(send)} />;
}

function useStepWords(congress: CongressView, move: DecisionKind) {
  const { t, known } = useWords();
  const committees = {
    own: congress.committees.own,
    superior: congress.committees.superior ?? '',
  };
  return {
    title: t(known(`next.${move}.title`, 'next.mine')),
    text: t(known(`next.${move}.text`, 'next.mine'), committees),
    verb: t(known(`next.${move}.verb`, 'next.mine')),
  };
}

function sender(send: (on: CalendarDate) => Promise<void>) {
  return (on: CalendarDate) => {
    void send(on);
    return [];
  };
}
