import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { deriveBallotForm } from '@daihoi/domain/election';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { NumberField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { useCountingWords, type CountingWords } from '../use-counting-words.ts';
import { countIn } from './count-in.ts';
import { candidatesOf, namesIn, nameTwice } from './names-in.ts';
import { BallotNames } from './ballot-names.tsx';
import { usePrepare } from './use-prepare.ts';

interface ListFormProps {
  readonly view: BallotSessionView;
  readonly onDone: () => void;
}

/** Names pasted or typed, the seats, and at the right how the ballot will look. */
export function ListForm({ view, onDone }: ListFormProps) {
  const words = useCountingWords();
  const { s } = words;
  const { state, save } = usePrepare(view);
  const start = view.candidates.map(({ name }) => name).join('\n');
  const [text, setText] = useState(start);
  const [seats, setSeats] = useState<number | undefined>(view.seats);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function send(entered: FormData): Promise<void> {
    const names = namesIn(view.pool ? text : formText(entered, 'names'));
    const wanted = countIn(entered, 'seats') ?? 0;
    const wrong = wrongList({ names, seats: wanted }, words);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await save({
      seats: wanted,
      alternateSeats: countIn(entered, 'alternateSeats') ?? 0,
      candidates: candidatesOf(names, view.candidates),
    });
    if (done.ok) onDone();
  }
  return (
    <section className="panel list-form">
      <Form errors={errors} onSend={(entered) => void send(entered)}>
        <SeatFields view={view} onRead={setSeats} />
        {view.pool ? (
          <PoolFields view={view} onChoose={setText} />
        ) : (
          <TextField
            name="names"
            label={s('list.names')}
            lines={9}
            defaultValue={start}
            onType={setText}
          />
        )}
        <Said state={state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={state.status === 'sending'}>
            {s('list.save')}
          </Button>
        </FormActions>
      </Form>
      <ListPreview names={namesIn(text)} seats={seats ?? 0} />
    </section>
  );
}

interface SeatFieldsProps {
  readonly view: BallotSessionView;
  readonly onRead: (seats: number | undefined) => void;
}

function SeatFields({ view, onRead }: SeatFieldsProps) {
  const { s } = useCountingWords();
  return (
    <div className="figure-inputs">
      <NumberField name="seats" label={s('list.seats')} defaultValue={view.seats} onRead={onRead} />
      {view.office === 'delegates' && (
        <NumberField
          name="alternateSeats"
          label={s('list.alternateSeats')}
          defaultValue={view.alternateSeats}
        />
      )}
    </div>
  );
}

interface PoolFieldsProps {
  readonly view: BallotSessionView;
  readonly onChoose: (names: string) => void;
}

/** Those who alone may stand, to be ticked: nobody is typed twice. */
function PoolFields({ view, onChoose }: PoolFieldsProps) {
  const { s } = useCountingWords();
  const listed = view.candidates.map(({ name }) => name);
  const [chosen, setChosen] = useState<readonly string[]>(listed);
  function choose(name: string, on: boolean): void {
    const next = on ? [...chosen, name] : chosen.filter((each) => each !== name);
    setChosen(next);
    onChoose(next.join('\n'));
  }
  return (
    <fieldset className="roll-excluded" data-field="names">
      <legend>{s('list.pool')}</legend>
      <p className="hands-note">{s('list.poolText')}</p>
      {(view.pool ?? []).map(({ id, name }) => (
        <Checkbox
          key={id}
          name="pool"
          value={id}
          defaultChecked={listed.includes(name)}
          onChange={(on) => choose(name, on)}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}

interface ListPreviewProps {
  readonly names: readonly string[];
  readonly seats: number;
}

function ListPreview({ names, seats }: ListPreviewProps) {
  const { s, election } = useCountingWords();
  if (names.length === 0) return null;
  const form = deriveBallotForm({ candidates: names.length, seats });
  return (
    <div className="list-preview" aria-live="polite">
      <h2>{s('list.order', { n: names.length })}</h2>
      <p className="hands-note">
        {s('list.form')}: {election.ballotForm[form]}
      </p>
      <BallotNames names={names} />
    </div>
  );
}

function wrongList(
  list: { readonly names: readonly string[]; readonly seats: number },
  { s }: CountingWords,
): readonly FieldError[] {
  const twice = nameTwice(list.names);
  const errors: FieldError[] = [];
  if (list.seats < 1)
    errors.push({ at: 'seats', label: s('list.seats'), message: s('list.seatsMissing') });
  if (list.names.length === 0)
    errors.push({ at: 'names', label: s('list.names'), message: s('list.noNames') });
  if (twice !== undefined)
    errors.push({ at: 'names', label: s('list.names'), message: s('list.twice', { name: twice }) });
  return errors;
}
