import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Said } from '../../../components/said.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf, type Member } from '../ballot-view.ts';
import { CodeField } from '../room/code-field.tsx';
import { shortestCode } from '../room/read-hands.ts';
import { useCountingWords } from '../use-counting-words.ts';

const ResetForm = lazy(async () => ({
  default: (await import('./reset-form.tsx')).ResetForm,
}));

/** Members with or without a code; one at a time chooses. */
export function CodeList({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  const [open, setOpen] = useState<{ readonly id: string; readonly form: 'code' | 'reset' }>();
  const [said, setSaid] = useState('');
  function done(words: string): void {
    setOpen(undefined);
    setSaid(words);
  }
  if (view.committee.length === 0) return <p className="hands-note">{s('codes.none')}</p>;
  return (
    <>
      <ul className="code-list">
        {view.committee.map((member) => (
          <li key={member.id}>
            <span className={member.hasCode ? 'code-there' : 'code-missing'}>
              <Icon of={member.hasCode ? CircleCheck : CircleDashed} />
              <span>
                <b>{member.name}</b> {t(`role.${member.role}`)},{' '}
                {s(member.hasCode ? 'codes.has' : 'codes.hasNot')}
              </span>
            </span>
            {open?.id !== member.id ? (
              <CodeButtons
                member={member}
                onOpen={(form) => {
                  setOpen({ id: member.id, form });
                  setSaid('');
                }}
              />
            ) : open.form === 'code' ? (
              <CodeForm
                view={view}
                member={member}
                onDone={() => done(s('codes.saved', { name: member.name }))}
              />
            ) : (
              <Suspense>
                <ResetForm
                  view={view}
                  member={member}
                  onDone={() => done(s('codes.gone', { name: member.name }))}
                />
              </Suspense>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="hands-note">
        {said}
      </p>
    </>
  );
}

interface CodeButtonsProps {
  readonly member: Member;
  readonly onOpen: (form: 'code' | 'reset') => void;
}

/** With a code: another one, or two others take a forgotten one away. Without: the first one. */
function CodeButtons({ member: { name, hasCode }, onOpen }: CodeButtonsProps) {
  const { s } = useCountingWords();
  return (
    <span className="code-buttons">
      <Button
        size="small"
        label={s(hasCode ? 'codes.changeFor' : 'codes.setFor', { name })}
        onPress={() => onOpen('code')}
      >
        {s(hasCode ? 'codes.change' : 'codes.set')}
      </Button>
      {hasCode && (
        <Button size="small" label={s('codes.forgotFor', { name })} onPress={() => onOpen('reset')}>
          {s('codes.forgot')}
        </Button>
      )}
    </span>
  );
}

interface CodeFormProps {
  readonly view: BallotSessionView;
  readonly member: Member;
  readonly onDone: () => void;
}

function CodeForm({ view, member, onDone }: CodeFormProps) {
  const { s } = useCountingWords();
  const act = useAct(ballotSessionRoutes.setCode);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function send(entered: FormData): Promise<void> {
    const code = formText(entered, 'code').trim();
    const old = formText(entered, 'old').trim();
    const wrong = wrongCode(code, formText(entered, 'again').trim());
    setErrors(
      wrong === undefined
        ? []
        : [{ at: wrong.at, label: s(wrong.label), message: s(wrong.message) }],
    );
    if (wrong !== undefined) return;
    const params = { ...addressOf(view), memberId: member.id };
    const done = await act.send({ params, body: { code, ...(member.hasCode ? { old } : {}) } });
    if (done.ok) onDone();
  }
  return (
    <div className="code-form">
      <Form errors={errors} onSend={(entered) => void send(entered)}>
        {member.hasCode && <CodeField name="old" label={s('codes.old')} />}
        <CodeField name="code" label={s('codes.fresh')} />
        <CodeField name="again" label={s('codes.again')} />
        <Said state={act.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {s('codes.save')}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

function wrongCode(code: string, again: string) {
  if (code.length < shortestCode)
    return { at: 'code', label: 'codes.fresh', message: 'codes.short' } as const;
  return code === again
    ? undefined
    : ({ at: 'again', label: 'codes.again', message: 'codes.differ' } as const);
}
