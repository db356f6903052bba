import { signInStepRoutes } from '@daihoi/contract/session';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { PasswordField } from '../../components/text-field.tsx';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { Said } from '../../components/said.tsx';
import { judgeNewPassword } from './judge-new-password.ts';
import type { StepProps } from './sign-in-step.ts';

/** The last step of a first sign-in: a password of one's own in place of the slip's code. */
export function FirstPasswordStep({ onNext }: StepProps) {
  const { t } = useText(signInTexts);
  const act = useAct(signInStepRoutes.setFirstPassword);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function handleSend(entered: FormData): Promise<void> {
    const password = formText(entered, 'password');
    const fault = judgeNewPassword(password, formText(entered, 'again'));
    setErrors(
      fault
        ? [
            {
              ...faultPlaces[fault],
              label: t(faultPlaces[fault].label),
              message: t(`first.${fault}`),
            },
          ]
        : [],
    );
    if (fault) return;
    const answer = await act.send({ body: { password } });
    if (answer.ok) onNext(answer.value.next);
  }
  return (
    <>
      <h1>{t('first.title')}</h1>
      <p className="sign-in-lead">{t('first.text')}</p>
      <Form onSend={(entered) => void handleSend(entered)} errors={errors}>
        <PasswordField
          name="password"
          label={t('first.label')}
          help={t('first.help')}
          autoComplete="new-password"
        />
        <PasswordField name="again" label={t('first.again')} autoComplete="new-password" />
        <Said state={act.state} />
        <Button kind="act" size="form" type="submit" wide busy={act.state.status === 'sending'}>
          {t('first.send')}
        </Button>
      </Form>
    </>
  );
}

const faultPlaces = {
  tooShort: { at: 'password', label: 'first.label' },
  differs: { at: 'again', label: 'first.again' },
} as const;
