import type { AccountLine } from '@daihoi/contract/people';
import { instantFrom } from '@daihoi/domain/kernel';
import type { Column } from '../../components/data-table.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { AccountChip } from './account-chip.tsx';
import { useRoleName } from './account-words.ts';

/** What the list of accounts says of each. */
export function useAccountColumns(): readonly Column<AccountLine>[] {
  const { t } = useText(adminTexts);
  const format = useFormat();
  const { today } = useAsOf();
  const roleName = useRoleName();
  return [
    {
      id: 'name',
      head: t('accounts.displayName'),
      cell: (row) => row.displayName,
      phone: 'name',
    },
    { id: 'username', head: t('accounts.username'), cell: (row) => row.username, phone: 'figure' },
    {
      id: 'rights',
      head: t('accounts.rights'),
      cell: (row) =>
        row.grants.map((grant) => (
          <div key={`${grant.role} ${grant.unitName}`}>
            {roleName(grant.role)}, {grant.unitName}
          </div>
        )),
    },
    {
      id: 'state',
      head: t('accounts.state'),
      cell: (row) => <AccountChip state={row.state} />,
      phone: 'chip',
    },
    {
      id: 'totp',
      head: t('accounts.twoSteps'),
      cell: (row) => t(row.totp ? 'accounts.on' : 'accounts.off'),
    },
    {
      id: 'seen',
      head: t('accounts.lastSeen'),
      cell: (row) =>
        row.lastSeenAt === null
          ? t('accounts.never')
          : format.moment(instantFrom(Date.parse(row.lastSeenAt)), today),
    },
  ];
}
