import type { BallotSessionView, DisputedBallot } from '@daihoi/contract/ballot-session';
import { rowChoices, type BallotMarks } from '@daihoi/domain/ballot-session';
import { ballotFlags } from '@daihoi/domain/election';
import { Select } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { useKeyingWords, type KeyingWords } from '../keying/use-keying-words.ts';
import { flagged, readNumbers, type Choice } from './choices.ts';

/** What the committee itself reads from the paper. */
export function HandFields({ view }: { readonly view: BallotSessionView }) {
  const { k } = useKeyingWords();
  if (view.form === 'strike') return <TextField name="numbers" label={k('dispute.numbers')} />;
  return (
    <div className="hand-rows">
      {view.candidates.map(({ id, name }, at) => (
        <Select
          key={id}
          name={`row-${String(at)}`}
          label={k('dispute.row', { n: at + 1, name })}
          width="date"
          defaultValue="agree"
          options={rowChoices.map((value) => ({ value, label: k(`dispute.seen.${value}`) }))}
        />
      ))}
    </div>
  );
}

/** Why the paper is no vote. */
export function FlagFields() {
  const { k, election } = useKeyingWords();
  return (
    <Select
      name="flag"
      label={k('dispute.flagChoose')}
      width="name"
      options={ballotFlags.map((value) => ({ value, label: election.ballotFlag[value] }))}
    />
  );
}

/** What was concluded, or what is wrong with how it was entered. */
export interface Concluded {
  readonly marks?: BallotMarks;
  readonly errors: readonly FieldError[];
}

interface Asked {
  readonly view: BallotSessionView;
  readonly ballot: DisputedBallot;
  readonly words: KeyingWords;
}

/** Reads the conclusion of a choice from its form. */
export function concludedIn(entered: FormData, choice: Choice, asked: Asked): Concluded {
  switch (choice.kind) {
    case 'asOne':
    case 'asBoth':
      return { marks: choice.marks, errors: [] };
    case 'byHand':
      return handIn(entered, asked);
    case 'asFlag':
      return flagIn(entered, asked);
  }
}

function handIn(entered: FormData, { view, words: { k } }: Asked): Concluded {
  const { candidates, form } = view;
  if (form === 'agreeDisagree')
    return {
      marks: {
        rows: candidates.map((_each, at) => {
          const chosen = formText(entered, `row-${String(at)}`);
          return rowChoices.find((each) => each === chosen) ?? 'none';
        }),
      },
      errors: [],
    };
  const { numbers, off } = readNumbers(formText(entered, 'numbers'), candidates.length);
  if (off === undefined) return { marks: { struck: numbers }, errors: [] };
  const message = k('dispute.numbersBad', { n: off });
  return { errors: [{ at: 'numbers', label: k('dispute.numbers'), message }] };
}

function flagIn(entered: FormData, { ballot, words: { k, t } }: Asked): Concluded {
  const flag = ballotFlags.find((each) => each === formText(entered, 'flag'));
  return flag === undefined
    ? { errors: [{ at: 'flag', label: k('dispute.flagChoose'), message: t('hands.choose') }] }
    : { marks: flagged(ballot, flag), errors: [] };
}
