import { accountRoutes, type AccountView, type SlipView } from '@daihoi/contract/people';
import { dayOf, instantFrom } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { AccountChip } from './account-chip.tsx';
import { AccountDetailsForm } from './account-details-form.tsx';
import { AccountEntry } from './account-entry.tsx';
import { AccountGrants } from './account-grants.tsx';
import { AccountSessions } from './account-sessions.tsx';
import { SlipSheet } from './slip-sheet.tsx';
import './admin.css';

/** One account: who it is, its rights, how it signs in, where it is signed in. */
export function AccountPage() {
  const { accountId = '' } = useParams();
  const account = useRoute(accountRoutes.show, { params: { accountId } });
  const [slip, setSlip] = useState<SlipView>();
  return (
    <Here page of={account}>
      {(data) => (slip ? <NewSlip slip={slip} /> : <AccountDesk account={data} onSlip={setSlip} />)}
    </Here>
  );
}

function NewSlip({ slip }: { readonly slip: SlipView }) {
  const { t } = useText(adminTexts);
  return (
    <>
      <div className="not-printed">
        <PageHead name={t('name')} title={t('slip.heading')}>
          {t('slip.once')}
        </PageHead>
      </div>
      <SlipSheet slips={[slip]} />
    </>
  );
}

interface AccountDeskProps {
  readonly account: AccountView;
  readonly onSlip: (slip: SlipView) => void;
}

function AccountDesk({ account, onSlip }: AccountDeskProps) {
  const { t } = useText(adminTexts);
  const format = useFormat();
  useTitledObject(account.displayName);
  function day(moment: string): string {
    return format.date(dayOf(instantFrom(Date.parse(moment))));
  }
  return (
    <>
      <Breadcrumb levels={[{ label: t('name'), to: '/admin' }, { label: account.displayName }]} />
      <PageHead
        name={account.home?.fullName ?? account.username}
        title={account.displayName}
        meta={
          <>
            <AccountChip state={account.state} />
            <span>{account.username}</span>
            <span>{t('account.created', { date: day(account.createdAt) })}</span>
            {account.slipUntil !== null && (
              <span>{t('account.slipOpen', { date: day(account.slipUntil) })}</span>
            )}
            <Link to={`/audit?targetKind=account&targetId=${account.id}`}>{t('account.log')}</Link>
          </>
        }
      />
      {account.demonstration && <p className="admin-count">{t('account.demo')}</p>}
      <div className="admin-desk">
        <div>
          <AccountGrants account={account} />
          {!account.demonstration && (
            <Card title={t('account.details')}>
              <AccountDetailsForm account={account} />
            </Card>
          )}
        </div>
        <div>
          {!account.demonstration && <AccountEntry account={account} onSlip={onSlip} />}
          <AccountSessions account={account} />
        </div>
      </div>
    </>
  );
}
