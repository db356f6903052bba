import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { witnesses } from '@daihoi/domain/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import { Select } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { NumberField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { usePeopleWords } from '../use-people-words.ts';
import { meansOf } from '../witness-means.ts';
import { countIn } from './count-in.ts';

/** Where, why, and two who sign; the first ballot beyond the box is filled in. */
export function DoubleForm({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  const { p } = usePeopleWords();
  const act = useAct(ballotSessionRoutes.removeDouble);
  const [first] = view.beyond;
  function check(entered: FormData): readonly FieldError[] {
    const places = (['bundle', 'position'] as const).filter(
      (at) => countIn(entered, at) === undefined,
    );
    return [
      ...places.map((at) => ({ at, label: p(`double.${at}`), message: p('double.missing') })),
      ...checkReason(entered, t),
    ];
  }
  return (
    <HandsForm
      view={view}
      asks="headAndMember"
      kind="outline"
      verb={s('double.remove')}
      state={act.state}
      check={check}
      onHands={(hands, entered) =>
        void act.tell({
          params: addressOf(view),
          body: {
            version: view.version,
            hands: [...hands],
            witness: formText(entered, 'witness') === '2' ? 2 : 1,
            bundle: countIn(entered, 'bundle') ?? 0,
            position: countIn(entered, 'position') ?? 0,
            ...reasonIn(entered),
          },
        })
      }
    >
      <div className="figure-inputs">
        <Select
          name="witness"
          label={p('double.witness')}
          {...(first ? { defaultValue: String(first.witness) } : {})}
          options={witnesses
            .filter((each) => meansOf(view, each) === 'keys')
            .map((n) => ({ value: String(n), label: s('count.seat', { n }) }))}
        />
        <NumberField
          name="bundle"
          label={p('double.bundle')}
          {...(first ? { defaultValue: first.bundle } : {})}
        />
        <NumberField
          name="position"
          label={p('double.position')}
          {...(first ? { defaultValue: first.position } : {})}
        />
      </div>
      <TextField name="reason" label={p('double.reason')} maxLength={500} />
    </HandsForm>
  );
}
