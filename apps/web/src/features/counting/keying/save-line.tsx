import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { CircleAlert, Download, RefreshCw } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { Icon } from '../../../components/icon.tsx';
import type { SaveQueueState } from './save-queue.ts';
import type { Seat } from './seat.ts';
import { SitForm } from './sit-form.tsx';
import { useKeyingWords } from './use-keying-words.ts';

interface SaveLineProps {
  readonly state: SaveQueueState;
  readonly total: number;
  /** The typist wanted to leave while something was not saved. */
  readonly held: boolean;
}

/** What is saved of the typist's work, in the foot line. */
export function SaveLine({ state, total, held }: SaveLineProps) {
  const { k, format } = useKeyingWords();
  const n = format.integer(state.pending);
  const trouble = state.kind === 'retrying' || state.kind === 'stopped';
  if (trouble)
    return (
      <span className="save-trouble">
        <Icon of={state.kind === 'retrying' ? RefreshCw : CircleAlert} size="small" />
        {k(state.kind === 'retrying' ? 'save.retrying' : 'save.stopped', { n })}
      </span>
    );
  return (
    <>
      <Icon of={Download} size="small" />
      {held && state.pending > 0
        ? k('save.leave', { n })
        : k('save.saved', { n: format.integer(total - state.pending) })}
    </>
  );
}

interface SaveStoppedProps {
  readonly view: BallotSessionView;
  readonly member: string;
  readonly state: Extract<SaveQueueState, { kind: 'stopped' }>;
  readonly onSeat: (seat: Seat) => void;
  readonly onRetry: () => void;
  readonly onGiveUp: () => void;
}

/** What the server never takes, however often it is sent: the ballot stands, or another typist keys it. */
const refusedForGood: readonly string[] = [
  'ballot-session.keyed-by-both',
  'ballot-session.bundle-of-other',
];

/** The server refused to save: why, and how to go on. Nothing keyed is lost. */
export function SaveStopped(props: SaveStoppedProps) {
  const { view, member, state, onSeat, onRetry, onGiveUp } = props;
  const { k } = useKeyingWords();
  const { refusal } = state;
  if (refusedForGood.includes(refusal.code))
    return (
      <section className="panel save-stopped" role="alert">
        <FieldMessage>{refusal.message}</FieldMessage>
        <Button kind="act" onPress={onGiveUp}>
          {k('save.giveUp')}
        </Button>
      </section>
    );
  return (
    <section className="panel save-stopped" role="alert">
      <FieldMessage>
        {k('save.stopped', { n: state.pending })} {refusal.message}
      </FieldMessage>
      <p className="hands-note">{k('save.seat')}</p>
      {refusal.status === 401 ? (
        <SitForm view={view} member={member} verb={k('save.again')} kind="act" onSeat={onSeat} />
      ) : (
        <Button kind="act" onPress={onRetry}>
          {k('save.retry')}
        </Button>
      )}
    </section>
  );
}
