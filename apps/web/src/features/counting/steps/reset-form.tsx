import {
  ballotPeopleRoutes,
  type BallotSessionView,
  type Hand,
} from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { LinkButton } from '../../../components/button.tsx';
import { CodeField, codeIn } from '../../../components/code-field.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
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

/** Two others take a forgotten code away; where the committee has no two, one of it and somebody of the unit do. */
export function ResetForm(props: ResetFormProps) {
  const { p } = usePeopleWords();
  const others = votingMembers(props.view).filter(({ id }) => id !== props.member.id);
  const [outside, setOutside] = useState(others.length < 2);
  if (others.length === 0) return <p className="code-form hands-note">{p('reset.none')}</p>;
  return (
    <div className="code-form">
      {outside ? <VouchedForm {...props} from={others} /> : <OwnForm {...props} from={others} />}
      {others.length >= 2 && (
        <p className="reset-other">
          <LinkButton onPress={() => setOutside(!outside)}>
            {p(outside ? 'reset.inside' : 'reset.outside')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

type SignedProps = ResetFormProps & { readonly from: readonly Member[] };

/** The head and a member, or two members where it is the code of the head. */
function OwnForm({ view, member, from, onDone }: SignedProps) {
  const { t } = useCountingWords();
  const { p } = usePeopleWords();
  const act = useAct(ballotPeopleRoutes.resetCode);
  const { id, name, role } = member;
  return (
    <>
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
    </>
  );
}

/** One of the committee, and somebody of the unit or above with an account of their own. */
function VouchedForm({ view, member, from, onDone }: SignedProps) {
  const { t } = useCountingWords();
  const { p } = usePeopleWords();
  const act = useAct(ballotPeopleRoutes.vouchForCode);
  const { id, name } = member;
  async function send([hand]: readonly Hand[], entered: FormData): Promise<void> {
    if (!hand) return;
    const officer = {
      username: formText(entered, 'username').trim(),
      password: formText(entered, 'password'),
      code: codeIn(entered),
    };
    const done = await act.send({
      params: { ...addressOf(view), memberId: id },
      body: { version: view.version, hand, officer, ...reasonIn(entered) },
    });
    if (done.ok) onDone();
  }
  return (
    <>
      <p className="hands-note">{p('reset.textOutside', { name })}</p>
      <HandsForm
        view={view}
        asks="oneMember"
        from={from}
        kind="outline"
        verb={p('reset.verb')}
        state={act.state}
        check={(entered) => [...checkReason(entered, t), ...missingIn(entered, p)]}
        onHands={(hands, entered) => void send(hands, entered)}
      >
        <TextField name="reason" label={p('reset.reason')} maxLength={500} />
        <TextField name="username" label={p('reset.username')} width="name" maxLength={80} />
        <TextField
          name="password"
          label={p('reset.password')}
          type="password"
          width="name"
          autoComplete="new-password"
          maxLength={200}
        />
        <CodeField />
      </HandsForm>
    </>
  );
}

/** What the second person has not typed yet, at its field. */
function missingIn(
  entered: FormData,
  p: ReturnType<typeof usePeopleWords>['p'],
): readonly FieldError[] {
  return (['username', 'password'] as const)
    .filter((at) => formText(entered, at) === '')
    .map((at) => ({ at, label: p(`reset.${at}`), message: p(`reset.${at}Missing`) }));
}
