import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { sessionMoves, type SessionMove } from '@daihoi/domain/ballot-session';
import type { ReactNode } from 'react';
import { useCountingWords } from '../use-counting-words.ts';
import { TextField } from '../../../components/text-field.tsx';
import { HandsForm } from './hands-form.tsx';
import { OpenItems, openItemsOf } from './open-items.tsx';
import type { AskedHands } from './read-hands.ts';
import { checkReason, reasonIn } from './reason.ts';
import { useMove } from './use-move.ts';

/** A seal is opened in a dialog of its own. */
type PlainMove = Exclude<SessionMove, 'openSeal'>;

interface MovePanelProps {
  readonly view: BallotSessionView;
  readonly move: PlainMove;
  readonly kind?: 'act' | 'seal' | 'outline';
  /** What the act leads to, for those that cannot be undone. */
  readonly consequence?: ReactNode;
  /** Asks why: an act that goes back needs a reason. */
  readonly reasoned?: boolean;
}

const asked: Readonly<Record<'head' | 'headAndMember' | 'twoMembers', AskedHands>> = {
  head: 'head',
  headAndMember: 'headAndMember',
  twoMembers: 'oneMember',
};

/** One move of the ballot: what it still lacks, who makes it, and its verb. */
export function MovePanel(props: MovePanelProps) {
  const { view, move, kind = 'act', consequence, reasoned = false } = props;
  const { t } = useCountingWords();
  const { state, make } = useMove(view, move);
  const items = openItemsOf(view, move);
  const { hands } = sessionMoves[move];
  return (
    <section className="panel" aria-label={t(`move.${move}`)}>
      <OpenItems view={view} items={items} />
      <p className="hands-note">{t(`hands.${hands}`)}</p>
      {consequence !== undefined && <p className="hands-note">{consequence}</p>}
      <HandsForm
        view={view}
        asks={asked[hands]}
        verb={t(`move.${move}`)}
        kind={kind}
        state={state}
        {...(items.length > 0 ? { blockedBecause: t('lacks.closed') } : {})}
        check={(entered) => (reasoned ? checkReason(entered, t) : [])}
        onHands={(given, entered) => void make(given, reasoned ? reasonIn(entered) : {})}
      >
        {reasoned && <TextField name="reason" label={t('hands.reason')} maxLength={500} />}
      </HandsForm>
    </section>
  );
}
