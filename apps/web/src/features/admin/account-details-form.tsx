import { accountRoutes, type AccountView } from '@daihoi/contract/people';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { Said } from '../../components/said.tsx';

/** Name, post and the identity at a common sign-in. */
export function AccountDetailsForm({ account }: { readonly account: AccountView }) {
  const { t } = useText(adminTexts);
  const act = useAct(accountRoutes.edit);
  async function handleSend(entered: FormData): Promise<void> {
    const subject = formText(entered, 'oidcSubject').trim();
    await act.tell({
      params: { accountId: account.id },
      body: {
        version: account.version,
        displayName: formText(entered, 'displayName').trim(),
        postTitle: formText(entered, 'postTitle').trim(),
        disabled: account.state === 'disabled',
        oidcSubject: subject === '' ? null : subject,
      },
    });
  }
  return (
    <Form onSend={(entered) => void handleSend(entered)}>
      <TextField
        name="displayName"
        label={t('create.displayName')}
        defaultValue={account.displayName}
        maxLength={120}
      />
      <TextField
        name="postTitle"
        label={t('create.postTitle')}
        defaultValue={account.postTitle}
        maxLength={120}
        optional
      />
      <TextField
        name="oidcSubject"
        label={t('account.oidc')}
        help={t('account.oidcHelp')}
        defaultValue={account.oidcSubject ?? ''}
        maxLength={255}
        optional
      />
      <Said state={act.state} done={t('account.saved')} />
      <FormActions>
        <Button type="submit" busy={act.state.status === 'sending'}>
          {t('account.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
