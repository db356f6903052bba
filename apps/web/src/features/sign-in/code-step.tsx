import { signInStepRoutes } from '@daihoi/contract/session';
import { useAct } from '../../api/use-act.ts';
import { Button, LinkButton } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { Said } from '../../components/said.tsx';
import type { StepProps } from './sign-in-step.ts';

const steps = {
  totp: { texts: 'code', route: signInStepRoutes.enterCode, other: 'recovery', input: 'numeric' },
  recovery: {
    texts: 'recovery',
    route: signInStepRoutes.useRecoveryCode,
    other: 'totp',
    input: 'text',
  },
} as const;

interface CodeStepProps extends StepProps {
  readonly kind: keyof typeof steps;
}

/** The second step: six digits of the authenticator, or a recovery code for whoever has no phone at hand. */
export function CodeStep({ kind, onNext }: CodeStepProps) {
  const { t } = useText(signInTexts);
  const { texts, route, other, input } = steps[kind];
  const act = useAct(route);
  async function handleSend(entered: FormData): Promise<void> {
    const code = formText(entered, 'code').replace(/\s/gu, '');
    const answer = await act.send({ body: { code } });
    if (answer.ok) onNext(answer.value.next);
  }
  return (
    <>
      <h1>{t(`${texts}.title`)}</h1>
      <p className="sign-in-lead">{t(`${texts}.text`)}</p>
      <Form onSend={(entered) => void handleSend(entered)}>
        <TextField
          name="code"
          label={t(`${texts}.label`)}
          inputMode={input}
          autoComplete="one-time-code"
          autoFocus
        />
        <Said state={act.state} />
        <Button kind="act" size="form" type="submit" wide busy={act.state.status === 'sending'}>
          {t(`${texts}.send`)}
        </Button>
      </Form>
      <p className="sign-in-help">
        <LinkButton onPress={() => onNext(other)}>{t(`${texts}.other`)}</LinkButton>
        <br />
        <LinkButton onPress={() => onNext('password')}>{t('restart')}</LinkButton>
      </p>
    </>
  );
}
