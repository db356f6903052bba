import { sessionRoutes } from '@daihoi/contract/session';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { PasswordField, TextField } from '../../components/text-field.tsx';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { Said } from '../../components/said.tsx';
import { AgencyDoor } from './agency-door.tsx';
import type { StepProps } from './sign-in-step.ts';

/** User name and password; the code of a slip goes where the password goes. */
export function PasswordStep({ onNext }: StepProps) {
  const { t, rich } = useText(signInTexts);
  const act = useAct(sessionRoutes.signIn);
  async function handleSend(entered: FormData): Promise<void> {
    const body = {
      username: formText(entered, 'username').trim(),
      password: formText(entered, 'password'),
    };
    const answer = await act.send({ body });
    if (answer.ok) onNext(answer.value.next);
  }
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="sign-in-lead">{t('product')}</p>
      <Form onSend={(entered) => void handleSend(entered)}>
        <TextField name="username" label={t('username')} autoComplete="username" autoFocus />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
        <Said state={act.state} />
        <Button kind="act" size="form" type="submit" wide busy={act.state.status === 'sending'}>
          {t('send')}
        </Button>
      </Form>
      <AgencyDoor />
      <p className="sign-in-help">
        {rich('firstUse', { slip: <b>{t('slip')}</b> })}
        <br />
        {t('forgotten')}
      </p>
    </>
  );
}
