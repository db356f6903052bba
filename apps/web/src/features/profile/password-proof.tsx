import type { ActState } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { PasswordField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';

interface PasswordProofProps {
  /** The button's words: the act that follows. */
  readonly send: string;
  readonly state: ActState;
  readonly onProof: (current: string) => Promise<void>;
  readonly onStop: () => void;
}

/** Asks for the password once more before the way in is changed. */
export function PasswordProof({ send, state, onProof, onStop }: PasswordProofProps) {
  const { t } = useText(profileTexts);
  const common = useText(commonTexts);
  return (
    <Form onSend={(entered) => void onProof(formText(entered, 'proof'))}>
      <PasswordField name="proof" label={t('totp.current')} autoComplete="current-password" />
      <Said state={state} />
      <FormActions>
        <Button type="submit" busy={state.status === 'sending'}>
          {send}
        </Button>
        <Button kind="text" onPress={onStop}>
          {common.t('act.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}
