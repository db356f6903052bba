import { profileRoutes } from '@daihoi/contract/people';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { PasswordField } from '../../components/text-field.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';

/** Changes the own password; the fields empty themselves once it is done. */
export function PasswordCard() {
  const { t } = useText(profileTexts);
  const act = useAct(profileRoutes.changePassword);
  const [changes, setChanges] = useState(0);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function handleSend(entered: FormData): Promise<void> {
    const next = formText(entered, 'next');
    const same = next === formText(entered, 'again');
    const label = t('password.again');
    setErrors(same ? [] : [{ at: 'again', label, message: t('password.differs') }]);
    if (!same) return;
    const changed = await act.send({ body: { current: formText(entered, 'current'), next } });
    if (changed.ok) setChanges(changes + 1);
  }
  return (
    <Card title={t('password.title')}>
      <Form key={changes} onSend={(entered) => void handleSend(entered)} errors={errors}>
        <PasswordField
          name="current"
          label={t('password.current')}
          autoComplete="current-password"
        />
        <PasswordField
          name="next"
          label={t('password.next')}
          help={t('password.nextHelp')}
          autoComplete="new-password"
        />
        <PasswordField name="again" label={t('password.again')} autoComplete="new-password" />
        <Said state={act.state} done={t('password.done')} />
        <FormActions>
          <Button type="submit" busy={act.state.status === 'sending'}>
            {t('password.send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}
