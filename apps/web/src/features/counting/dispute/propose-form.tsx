import {
  ballotSessionRoutes,
  type BallotSessionView,
  type DisputedBallot,
  type Hand,
} from '@daihoi/contract/ballot-session';
import type { BallotMarks } from '@daihoi/domain/ballot-session';
import { useMemo, useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf } from '../ballot-view.ts';
import { toMarksBody } from '../marks-body.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { useScanWords } from '../scan/use-scan-words.ts';
import { useKeyingWords, type KeyingWords } from '../keying/use-keying-words.ts';
import { choicesOf, type Choice } from './choices.ts';
import { EffectLine } from './effect-line.tsx';
import { concludedIn, FlagFields, HandFields } from './own-conclusion.tsx';

interface ProposeFormProps {
  readonly view: BallotSessionView;
  readonly ballot: DisputedBallot;
  readonly onProposed: () => void;
}

/** What the paper shows, chosen by its number; then who proposes it. */
export function ProposeForm({ view, ballot, onProposed }: ProposeFormProps) {
  const words = useKeyingWords();
  const { k } = words;
  const scanWords = useScanWords();
  const act = useAct(ballotSessionRoutes.propose);
  const choices = useMemo(() => choicesOf(ballot), [ballot]);
  const [at, setAt] = useState(0);
  useChoiceKeys(choices.length, setAt);
  const choice = choices[at] ?? choices[0];
  const asked = { view, ballot, words };
  async function propose([hand]: readonly Hand[], entered: FormData): Promise<void> {
    const concluded = choice && concludedIn(entered, choice, asked);
    if (!hand || !concluded?.marks) return;
    const { bundle, position } = ballot;
    const marks = toMarksBody(concluded.marks);
    const reason = formText(entered, 'reason').trim();
    const body = { version: view.version, hand, bundle, position, marks, reason };
    const done = await act.send({ params: addressOf(view), body });
    if (done.ok) onProposed();
  }
  if (!choice) return null;
  return (
    <div className="propose">
      <fieldset className="choices">
        <legend>{k('dispute.ask')}</legend>
        {choices.map((each, place) => (
          <ChoiceLine
            key={place}
            view={view}
            choice={each}
            place={place}
            chosen={place === at}
            onChoose={() => setAt(place)}
          />
        ))}
      </fieldset>
      <HandsForm
        key={at}
        view={view}
        asks="oneMember"
        verb={k('dispute.propose')}
        state={act.state}
        check={(entered) => concludedIn(entered, choice, asked).errors}
        onHands={(hands, entered) => void propose(hands, entered)}
      >
        {choice.kind === 'byHand' && <HandFields view={view} />}
        {choice.kind === 'asFlag' && <FlagFields />}
        <TextField
          name="reason"
          label={k('dispute.reason')}
          maxLength={500}
          defaultValue={startReason(choice, words, (n) => scanWords.witness(view, n))}
        />
      </HandsForm>
    </div>
  );
}

/** Digits choose, wherever the focus is outside of fields. */
function useChoiceKeys(length: number, choose: (at: number) => void): void {
  const { k } = useKeyingWords();
  const says = k('dispute.ask');
  const shortcuts = useMemo(
    () =>
      Array.from({ length }, (_, at) => ({
        keys: String(at + 1),
        says,
        run: () => choose(at),
      })),
    [length, says, choose],
  );
  useShortcuts(shortcuts);
}

interface ChoiceLineProps {
  readonly view: BallotSessionView;
  readonly choice: Choice;
  readonly place: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function ChoiceLine({ view, choice, place, chosen, onChoose }: ChoiceLineProps) {
  const { k } = useKeyingWords();
  const { witness } = useScanWords();
  const marks: BallotMarks | undefined = 'marks' in choice ? choice.marks : undefined;
  return (
    <label className="choice-line">
      <input type="radio" name="choice" checked={chosen} onChange={onChoose} />
      <kbd aria-hidden="true">{place + 1}</kbd>
      <span>
        <b>
          {choice.kind === 'asOne'
            ? k('dispute.asOne', { who: witness(view, choice.witness) })
            : k(`dispute.${choice.kind}`)}
        </b>
        {marks && <EffectLine view={view} marks={marks} />}
      </span>
    </label>
  );
}

function startReason(choice: Choice, { k }: KeyingWords, witness: (n: number) => string): string {
  switch (choice.kind) {
    case 'asOne':
      return k('dispute.reasons.asOne', { who: witness(choice.witness) });
    case 'asBoth':
      return k('dispute.reasons.asBoth');
    case 'byHand':
      return k('dispute.reasons.byHand');
    case 'asFlag':
      return k('dispute.reasons.asFlag', { why: k('dispute.seen.flag') });
  }
}
