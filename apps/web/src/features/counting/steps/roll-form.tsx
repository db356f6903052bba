import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { exclusionsOf } from '@daihoi/domain/election';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { NumberField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { addressOf, lastRoll } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { checkRoll, rollSent } from './read-roll.ts';
import { NoRegister, RegisterFields } from './register-fields.tsx';

/** Convened, those taken out by reason of this body, present: what the majority is measured by. */
export function RollForm({ view }: { readonly view: BallotSessionView }) {
  const words = useCountingWords();
  const { s } = words;
  const act = useAct(ballotSessionRoutes.roll);
  const before = lastRoll(view);
  return (
    <HandsForm
      view={view}
      asks={before ? 'headAndMember' : 'oneMember'}
      verb={s(before ? 'roll.again' : 'roll.save')}
      state={act.state}
      check={(entered) => checkRoll(entered, { view, words })}
      onHands={([hand, second], entered) =>
        hand &&
        void act.tell({
          params: addressOf(view),
          body: {
            ...rollSent(view, entered),
            version: view.version,
            hand,
            ...(second ? { second } : {}),
          },
        })
      }
    >
      {view.register ? <RegisterFields view={view} /> : <RollFields view={view} />}
      {before && <TextField name="reason" label={s('roll.reason')} maxLength={500} />}
    </HandsForm>
  );
}

function RollFields({ view }: { readonly view: BallotSessionView }) {
  const { s, election, format } = useCountingWords();
  const before = lastRoll(view) ?? view.likelyRoll;
  const [told, setTold] = useState<Readonly<Record<string, number | undefined>>>({
    convened: before?.convened,
  });
  const reasons = exclusionsOf(view.body);
  function hear(name: string, value: number | undefined): void {
    setTold((known) => ({ ...known, [name]: value }));
  }
  const out = reasons.reduce(
    (sum, reason) => sum + (told[reason] ?? excludedBefore(view, reason)),
    0,
  );
  const base = (told['convened'] ?? 0) - out;
  return (
    <>
      <p className="hands-note">
        <NoRegister view={view} />
      </p>
      {lastRoll(view) === undefined && view.likelyRoll && (
        <p className="hands-note">{s('roll.likely')}</p>
      )}
      <div className="figure-inputs">
        <NumberField
          name="convened"
          label={s('roll.convened')}
          onRead={(value) => hear('convened', value)}
          {...startAt(before?.convened)}
        />
        <NumberField name="present" label={s('roll.present')} {...startAt(before?.present)} />
      </div>
      <fieldset className="roll-excluded">
        <legend>{s('roll.excluded')}</legend>
        {reasons.map((reason) => (
          <NumberField
            key={reason}
            name={reason}
            label={election.exclusion[reason]}
            defaultValue={excludedBefore(view, reason)}
            onRead={(value) => hear(reason, value)}
          />
        ))}
      </fieldset>
      {base > 0 && (
        <p className="hands-note">
          {s('roll.base', {
            base: format.integer(base),
            threshold: format.integer(Math.floor(base / 2) + 1),
          })}
        </p>
      )}
    </>
  );
}

function excludedBefore(view: BallotSessionView, reason: string): number {
  return (
    (lastRoll(view) ?? view.likelyRoll)?.excluded.find((each) => each.reason === reason)?.count ?? 0
  );
}

function startAt(value: number | undefined) {
  return value === undefined ? {} : { defaultValue: value };
}
