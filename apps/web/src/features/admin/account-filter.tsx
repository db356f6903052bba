import { useEffect, useState } from 'react';
import { accountStateNames } from '@daihoi/contract/people';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useRoleOptions } from './account-words.ts';
import type { AccountQuery } from './use-account-query.ts';

/** The filter above the list; what is typed is asked a moment after the typing stops. */
export function AccountFilter({ query }: { readonly query: AccountQuery }) {
  const { t } = useText(adminTexts);
  const roles = useRoleOptions();
  const [typed, setTyped] = useState(query.words);
  useEffect(() => {
    if (typed === query.words) return undefined;
    const timer = setTimeout(() => query.change('q', typed), 250);
    return () => clearTimeout(timer);
  }, [typed, query]);
  const states = accountStateNames.map((state) => ({
    value: state,
    label: t(`state.${state}`),
  }));
  const any = { value: '', label: t('accounts.any') };
  return (
    <search className="admin-filter">
      <TextField
        name="q"
        type="search"
        label={t('accounts.search')}
        defaultValue={typed}
        autoFocus={typed !== ''}
        onType={setTyped}
      />
      <Select
        name="role"
        label={t('accounts.role')}
        options={[any, ...roles]}
        defaultValue={query.role ?? ''}
        onChoose={(role) => query.change('role', role)}
      />
      <Select
        name="state"
        label={t('accounts.state')}
        options={[any, ...states]}
        defaultValue={query.state ?? ''}
        onChoose={(state) => query.change('state', state)}
      />
      {query.filtered && (
        <Button
          kind="text"
          onPress={() => {
            setTyped('');
            query.clear();
          }}
        >
          {t('accounts.clear')}
        </Button>
      )}
    </search>
  );
}
