import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { sessionMoves } from '@daihoi/domain/ballot-session';
import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { useMove } from '../room/use-move.ts';
import { useCountingWords } from '../use-counting-words.ts';

interface ReasonedMoveProps {
  readonly view: BallotSessionView;
  readonly move: 'declareVoid' | 'openSeal' | 'countAgain' | 'recollect';
  /** What follows, in two sentences. */
  readonly text: string;
}

/** Declares the ballot void: two people, a reason, no way back. */
export function VoidPanel({ view }: { readonly view: BallotSessionView }) {
  const { s } = useCountingWords();
  return <ReasonedMove view={view} move="declareVoid" text={s('check.voidText')} />;
}

/** A move of two people that needs a written reason. */
export function ReasonedMove({ view, move, text }: ReasonedMoveProps) {
  const { t } = useCountingWords();
  const [open, setOpen] = useState(false);
  const { state, make } = useMove(view, move);
  return (
    <p>
      <Button icon={Stamp} onPress={() => setOpen(true)}>
        {t(`move.${move}`)}
      </Button>
      <Dialog serious title={t(`move.${move}`)} open={open} onClose={() => setOpen(false)}>
        <p className="hands-note">
          {text} {t('hands.consequence')}
        </p>
        <HandsForm
          view={view}
          asks={sessionMoves[move].hands === 'anyTwo' ? 'twoMembers' : 'headAndMember'}
          kind="seal"
          verb={t(`move.${move}`)}
          state={state}
          check={(entered) => checkReason(entered, t)}
          onHands={(hands, entered) => void make(hands, reasonIn(entered))}
        >
          <TextField name="reason" label={t('hands.reason')} lines={2} maxLength={500} />
        </HandsForm>
      </Dialog>
    </p>
  );
}
