import { accountRoutes, type AccountView } from '@daihoi/contract/people';
import { call } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { useKeptEntry } from '../../api/use-kept-entry.ts';
import { Button } from '../../components/button.tsx';
import { EntryConflict } from '../../components/entry-conflict.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { entryFrom, type Entry } from '../../lib/entry.ts';

/** Name, post and the identity at a common sign-in. */
export function AccountDetailsForm({ account }: { readonly account: AccountView }) {
  const { t } = useText(adminTexts);
  const act = useAct(accountRoutes.edit);
  const params = { accountId: account.id };
  const kept = useKeptEntry({
    current: account,
    entryOf,
    askAgain: async () => {
      const now = await call(accountRoutes.show, { params });
      return now.ok ? now.value : undefined;
    },
    save: (entry, seen) => act.send({ params, body: bodyOf(entry, seen) }),
  });
  const labels = {
    displayName: t('create.displayName'),
    postTitle: t('create.postTitle'),
    oidcSubject: t('account.oidc'),
  };
  if (kept.conflict)
    return (
      <EntryConflict
        names={kept.conflict.names}
        labels={labels}
        mine={kept.conflict.mine}
        theirs={entryOf(kept.conflict.theirs)}
        onResolve={(chosen) => void kept.resolve(chosen)}
      />
    );
  return (
    <Form onSend={(entered) => void kept.send(entryFrom(entered, Object.keys(labels)))}>
      <DetailsFields key={kept.key} of={kept.base} labels={labels} onType={kept.touch} />
      <Said state={act.state} done={t('account.saved')} />
      <FormActions>
        <Button type="submit" busy={act.state.status === 'sending'}>
          {t('account.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

interface DetailsFieldsProps {
  readonly of: AccountView;
  readonly labels: Readonly<Record<'displayName' | 'postTitle' | 'oidcSubject', string>>;
  readonly onType: () => void;
}

function DetailsFields({ of: account, labels, onType }: DetailsFieldsProps) {
  const { t } = useText(adminTexts);
  return (
    <>
      <TextField
        name="displayName"
        label={labels.displayName}
        defaultValue={account.displayName}
        maxLength={120}
        onType={onType}
      />
      <TextField
        name="postTitle"
        label={labels.postTitle}
        defaultValue={account.postTitle}
        maxLength={120}
        optional
        onType={onType}
      />
      <TextField
        name="oidcSubject"
        label={labels.oidcSubject}
        help={t('account.oidcHelp')}
        defaultValue={account.oidcSubject ?? ''}
        maxLength={255}
        optional
        onType={onType}
      />
    </>
  );
}

function entryOf(account: AccountView): Entry {
  return {
    displayName: [account.displayName],
    postTitle: [account.postTitle],
    oidcSubject: [account.oidcSubject ?? ''],
  };
}

function bodyOf(entry: Entry, seen: AccountView) {
  const [displayName = '', postTitle = '', subject = ''] = [
    entry['displayName']?.[0],
    entry['postTitle']?.[0],
    entry['oidcSubject']?.[0],
  ];
  return {
    version: seen.version,
    displayName,
    postTitle,
    disabled: seen.state === 'disabled',
    oidcSubject: subject === '' ? null : subject,
  };
}
