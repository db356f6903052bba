import {
  ballotSessionRoutes,
  type BallotSessionView,
  type DisputedBallot,
  type Hand,
} from '@daihoi/contract/ballot-session';
import { useEffect, useRef } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { addressOf, headOf, votingMembers } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { useKeyingWords } from '../keying/use-keying-words.ts';

interface ConfirmFormProps {
  readonly view: BallotSessionView;
  readonly ballot: DisputedBallot;
  readonly decision: NonNullable<DisputedBallot['decision']>;
  readonly onDone: () => void;
}

/** The head confirms what a member proposed; what the head proposed, a member confirms. */
export function ConfirmForm({ view, ballot, decision, onDone }: ConfirmFormProps) {
  const { k } = useKeyingWords();
  const act = useAct(ballotSessionRoutes.confirm);
  const box = useRef<HTMLDivElement>(null);
  // Whoever confirms goes on where the proposer ended.
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  const head = headOf(view);
  const byHead = decision.proposedBy === head?.id;
  const { bundle, position } = ballot;
  async function confirm([hand]: readonly Hand[]): Promise<void> {
    if (!hand) return;
    const body = { version: view.version, hand, bundle, position };
    const done = await act.send({ params: addressOf(view), body });
    if (done.ok) onDone();
  }
  return (
    <div className="panel" ref={box}>
      <p className="hands-note">
        {byHead
          ? k('dispute.memberConfirms')
          : k('dispute.headConfirms', { name: head?.name ?? '—' })}
      </p>
      <HandsForm
        view={view}
        asks={byHead ? 'oneMember' : 'head'}
        from={votingMembers(view).filter(({ id }) => id !== head?.id)}
        verb={k('dispute.confirm')}
        state={act.state}
        onHands={(hands) => void confirm(hands)}
      />
    </div>
  );
}
