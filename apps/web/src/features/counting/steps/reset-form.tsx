import { ballotPeopleRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import { TextField } from '../../../components/text-field.tsx';
import { addressOf, votingMembers, type Member } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { checkReason, reasonIn } from '../room/reason.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { usePeopleWords } from '../use-people-words.ts';

interface ResetFormProps {
  readonly view: BallotSessionView;
  readonly member: Member;
  readonly onDone: () => void;
}

/** Two others take a forgotten code away: the head and a member, or two members where it is that of the head. */
export function ResetForm({ view, member, onDone }: ResetFormProps) {
  const { t } = useCountingWords();
  const { p } = usePeopleWords();
  const act = useAct(ballotPeopleRoutes.resetCode);
  const { id, name, role } = member;
  const from = votingMembers(view).filter((each) => each.id !== id);
  if (from.length < 2) return <p className="code-form hands-note">{p('reset.none')}</p>;
  return (
    <div className="code-form">
      <p className="hands-note">{p(role === 'head' ? 'reset.textHead' : 'reset.text', { name })}</p>
      <HandsForm
        view={view}
        asks={role === 'head' ? 'twoMembers' : 'headAndMember'}
        from={from}
        kind="outline"
        verb={p('reset.verb')}
        state={act.state}
        check={(entered) => checkReason(entered, t)}
        onHands={(hands, entered) =>
          void act
            .send({
              params: { ...addressOf(view), memberId: id },
              body: { version: view.version, hands: [...hands], ...reasonIn(entered) },
            })
            .then(({ ok }) => ok && onDone())
        }
      >
        <TextField name="reason" label={p('reset.reason')} maxLength={500} />
      </HandsForm>
    </div>
  );
}
