import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import { NumberField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { addressOf } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { countIn } from './count-in.ts';

/** The number printed was signed: the head and a member put it right, with a reason. */
export function CorrectPrintedForm({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  const act = useAct(ballotSessionRoutes.correctPrinted);
  function check(entered: FormData) {
    const missing = {
      at: 'printed',
      label: s('print.printed'),
      message: s('print.missing'),
    };
    const told = (countIn(entered, 'printed') ?? 0) > 0;
    return [...(told ? [] : [missing]), ...checkReason(entered, t)];
  }
  return (
    <>
      <p className="hands-note">{s('print.correctText')}</p>
      <HandsForm
        view={view}
        asks="headAndMember"
        kind="outline"
        verb={s('print.correct')}
        state={act.state}
        check={check}
        onHands={(hands, entered) =>
          void act.tell({
            params: addressOf(view),
            body: {
              version: view.version,
              hands: [...hands],
              printed: countIn(entered, 'printed') ?? 0,
              ...reasonIn(entered),
            },
          })
        }
      >
        <NumberField name="printed" label={s('print.printed')} defaultValue={view.printed} />
        <TextField name="reason" label={t('hands.reason')} maxLength={500} />
      </HandsForm>
    </>
  );
}
