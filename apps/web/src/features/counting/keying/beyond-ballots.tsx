import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Button } from '../../../components/button.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { FormActions } from '../../../components/form.tsx';
import { beyondBox, beyondPlaces } from './beyond-box.ts';
import type { ToSave } from './bundle-desk.ts';
import { leftIn, seenIn } from './marks-in-words.ts';
import type { SaveQueue } from './save-queue.ts';
import { useKeyingWords } from './use-keying-words.ts';

interface BeyondBallotsProps {
  readonly view: BallotSessionView;
  readonly queue: SaveQueue<ToSave>;
  /** The first bundle that is not finished is laid before the typist. */
  readonly onDone: () => void;
}

/** Ballots that waited here while the collected were told anew, and have no place in the box: each with what was keyed, to be given up. */
export function BeyondBallots({ view, queue, onDone }: BeyondBallotsProps) {
  const words = useKeyingWords();
  const { k } = words;
  const beyond = beyondPlaces(queue.waiting());
  const names = view.candidates.length;
  async function giveUp(): Promise<void> {
    await queue.exchange((waiting) => {
      const gone = beyondBox(waiting);
      return waiting.filter((each) => !gone.includes(each));
    });
    onDone();
  }
  return (
    <section className="panel save-stopped" role="alert">
      <h1>{k('beyond.heading')}</h1>
      <FieldMessage>{k('beyond.title', { n: beyond.length })}</FieldMessage>
      <ul className="moved-ballots">
        {beyond.map((each) => (
          <li key={`${String(each.bundle)}/${String(each.position)}`}>
            <b>{k('beyond.place', { bundle: each.bundle, position: each.position })}</b>{' '}
            <span>
              {[seenIn(each, { names, words }), leftIn(each, { names, words })]
                .filter((told) => told !== '')
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="hands-note">{k('beyond.text')}</p>
      <FormActions>
        <Button kind="act" onPress={() => void giveUp()}>
          {k('beyond.giveUp', { n: beyond.length })}
        </Button>
        <Button kind="outline" onPress={() => queue.resume()}>
          {k('save.retry')}
        </Button>
      </FormActions>
    </section>
  );
}
