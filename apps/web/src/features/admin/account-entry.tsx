import { accountRoutes, type AccountView, type SlipView } from '@daihoi/contract/people';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Said } from '../../components/said.tsx';

interface AccountEntryProps {
  readonly account: AccountView;
  readonly onSlip: (slip: SlipView) => void;
}

/** How the account signs in: a new slip for whoever has lost the way in, closing, opening again. */
export function AccountEntry({ account, onSlip }: AccountEntryProps) {
  const { t } = useText(adminTexts);
  const [open, setOpen] = useState<'slip' | 'close'>();
  const slip = useAct(accountRoutes.issueSlip);
  const edit = useAct(accountRoutes.edit);
  const params = { accountId: account.id };
  const name = account.displayName;
  const { version, displayName, postTitle, oidcSubject } = account;
  const closed = account.state === 'disabled';
  async function handleSlip(): Promise<void> {
    const made = await slip.send({ params });
    if (made.ok) onSlip(made.value);
  }
  async function handleClosed(disabled: boolean): Promise<void> {
    const body = { version, displayName, postTitle, oidcSubject, disabled };
    const done = await edit.send({ params, body });
    if (done.ok) setOpen(undefined);
  }
  return (
    <Card title={t('account.entry')}>
      <p className="admin-line">
        {t('account.twoSteps')}: {t(account.totp ? 'accounts.on' : 'accounts.off')}
      </p>
      <div className="admin-acts">
        <Button size="small" onPress={() => setOpen('slip')}>
          {t('account.newSlip')}
        </Button>
        <Button size="small" onPress={() => (closed ? void handleClosed(false) : setOpen('close'))}>
          {t(closed ? 'account.open' : 'account.close')}
        </Button>
      </div>
      {open === undefined && <Said state={edit.state} />}
      <ConfirmDialog
        title={t('account.newSlipTitle', { name })}
        send={t('account.newSlipSend')}
        open={open === 'slip'}
        state={slip.state}
        onClose={() => setOpen(undefined)}
        onConfirm={() => void handleSlip()}
      >
        {t('account.newSlipText')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('account.closeTitle', { name })}
        send={t('account.close')}
        open={open === 'close'}
        state={edit.state}
        onClose={() => setOpen(undefined)}
        onConfirm={() => void handleClosed(true)}
      >
        {t('account.closeText')}
      </ConfirmDialog>
    </Card>
  );
}
