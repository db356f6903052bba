import {
  ballotSessionRoutes,
  type BallotSessionView,
  type Hand,
} from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { NumberField } from '../../../components/read-fields.tsx';
import { addressOf, votingMembers } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { countIn } from './count-in.ts';
import { fieldsOf, issuedFields } from './figure-fields.ts';

interface FigureFormProps {
  readonly view: BallotSessionView;
  readonly of: 'issued' | 'collected';
}

/** What one member counted, with the own code. The first who counted is not offered until the second has. */
export function FigureForm({ view, of }: FigureFormProps) {
  const { s } = useCountingWords();
  const { state, tell } = useTelling(view, of);
  const counts = view[of];
  const members = votingMembers(view).filter(
    ({ id }) => counts.length !== 1 || counts[0]?.by !== id,
  );
  const fields = fieldsOf(of);
  function check(entered: FormData): readonly FieldError[] {
    return fields
      .filter((field) => countIn(entered, field) === undefined)
      .map((field) => ({
        at: field,
        label: s(`figures.${field}`),
        message: s('figures.missing'),
      }));
  }
  return (
    <section className="panel figure-form" aria-label={s('figures.save')}>
      <h2>
        {counts.length >= 2
          ? s('figures.again')
          : s(counts.length === 0 ? 'figures.first' : 'figures.second')}
      </h2>
      <HandsForm
        view={view}
        asks="oneMember"
        from={members}
        verb={s('figures.save')}
        state={state}
        check={check}
        onHands={([hand], entered) => hand && tell(hand, entered)}
      >
        <FigureInputs view={view} of={of} />
      </HandsForm>
    </section>
  );
}

function FigureInputs({ view, of }: FigureFormProps) {
  const { s, format } = useCountingWords();
  const [told, setTold] = useState<Readonly<Record<string, number | undefined>>>({});
  const sum = issuedFields.reduce((total, field) => total + (told[field] ?? 0), 0);
  return (
    <>
      <div className="figure-inputs">
        {fieldsOf(of).map((field) => (
          <NumberField
            key={field}
            name={field}
            label={s(`figures.${field}`)}
            onRead={(value) => setTold((before) => ({ ...before, [field]: value }))}
          />
        ))}
      </div>
      {of === 'issued' && sum > 0 && (
        <p className={sum === view.printed ? 'hands-note' : 'hands-note figure-sum-off'}>
          {s('figures.sum', {
            sum: format.integer(sum),
            printed: format.integer(view.printed),
          })}
        </p>
      )}
    </>
  );
}

/** A figure whose presence was checked before. */
function figureIn(entered: FormData, name: string): number {
  return countIn(entered, name) ?? 0;
}

function useTelling(view: BallotSessionView, of: 'issued' | 'collected') {
  const issued = useAct(ballotSessionRoutes.issued);
  const collected = useAct(ballotSessionRoutes.collected);
  const params = addressOf(view);
  const { version } = view;
  function tell(hand: Hand, entered: FormData): void {
    if (of === 'collected')
      void collected.tell({
        params,
        body: { version, hand, value: figureIn(entered, 'collected') },
      });
    else
      void issued.tell({
        params,
        body: {
          version,
          hand,
          value: {
            issued: figureIn(entered, 'issued'),
            exchanged: figureIn(entered, 'exchanged'),
            spoiled: figureIn(entered, 'spoiled'),
            left: figureIn(entered, 'left'),
          },
        },
      });
  }
  return { state: of === 'issued' ? issued.state : collected.state, tell };
}
