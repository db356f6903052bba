import {
  ballotSessionPaperRoutes,
  type BallotSessionView,
  type Hand,
} from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { saveText } from '../../../lib/save-text.ts';
import { addressOf } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { useResultWords } from './use-result-words.ts';

/** The ballots of an opened seal as a file for a recount: two people take it, the log keeps who. */
export function TakeBallots({ view }: { readonly view: BallotSessionView }) {
  const { s } = useResultWords();
  const [open, setOpen] = useState(false);
  const act = useAct(ballotSessionPaperRoutes.takeBallots);
  async function take(hands: readonly Hand[]): Promise<void> {
    const body = { version: view.version, hands: [...hands] };
    const taken = await act.send({ params: addressOf(view), body });
    if (!taken.ok) return;
    const { office, round } = view;
    const name = `${office}-${String(round.number)}.daihoi-ballots.json`;
    saveText({ name, text: JSON.stringify(taken.value, undefined, 2), type: 'application/json' });
    setOpen(false);
  }
  return (
    <section className="panel" aria-label={s('seal.take')}>
      <p className="hands-note">{s('seal.takeText')}</p>
      <Button kind="outline" onPress={() => setOpen(true)}>
        {s('seal.take')}
      </Button>
      <Dialog serious title={s('seal.take')} open={open} onClose={() => setOpen(false)}>
        <p className="hands-note">{s('seal.takeText')}</p>
        <HandsForm
          view={view}
          asks="headAndMember"
          kind="seal"
          verb={s('seal.take')}
          state={act.state}
          onHands={(hands) => void take(hands)}
        />
      </Dialog>
    </section>
  );
}
