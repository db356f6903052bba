import { accountRoutes, type AccountView } from '@daihoi/contract/people';
import { dayOf, instantFrom } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { UnitChoice } from '../../components/unit-choice.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { formText } from '../../lib/form-text.ts';
import { readRole, useRoleName, useRoleOptions } from './account-words.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Said } from '../../components/said.tsx';
import { useKeptUnit } from './use-kept-unit.ts';

type Grant = AccountView['grants'][number];

/** What the account may do and where; giving and taking away. */
export function AccountGrants({ account }: { readonly account: AccountView }) {
  const { t } = useText(adminTexts);
  const format = useFormat();
  const roleName = useRoleName();
  const [revoking, setRevoking] = useState<Grant>();
  return (
    <Card title={t('account.rights')} aside={<GrantRole account={account} />}>
      {account.grants.length === 0 && <p>{t('account.noRights')}</p>}
      <ul className="admin-rows">
        {account.grants.map((grant) => (
          <li key={grant.id}>
            <div>
              <b>{roleName(grant.role)}</b>, {grant.unit.fullName}
              <div className="admin-quiet">
                {t('account.since', {
                  date: format.date(dayOf(instantFrom(Date.parse(grant.grantedAt)))),
                })}
              </div>
            </div>
            <Button size="small" onPress={() => setRevoking(grant)}>
              {t('account.revoke')}
              <span className="seen-by-readers-only">
                {' '}
                {roleName(grant.role)}, {grant.unit.shortName}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {revoking && (
        <RevokeDialog account={account} grant={revoking} onClose={() => setRevoking(undefined)} />
      )}
    </Card>
  );
}

interface RevokeDialogProps {
  readonly account: AccountView;
  readonly grant: Grant;
  readonly onClose: () => void;
}

function RevokeDialog({ account, grant, onClose }: RevokeDialogProps) {
  const { t } = useText(adminTexts);
  const roleName = useRoleName();
  const act = useAct(accountRoutes.revokeGrant);
  async function handleRevoke(): Promise<void> {
    const gone = await act.send({ params: { accountId: account.id, grantId: grant.id } });
    if (gone.ok) onClose();
  }
  return (
    <ConfirmDialog
      title={t('account.revokeTitle', { role: roleName(grant.role), unit: grant.unit.fullName })}
      send={t('account.revokeSend')}
      open
      state={act.state}
      onClose={onClose}
      onConfirm={() => void handleRevoke()}
    >
      {t('account.revokeText')}
    </ConfirmDialog>
  );
}

function GrantRole({ account }: { readonly account: AccountView }) {
  const { t } = useText(adminTexts);
  const kept = useKeptUnit();
  const roles = useRoleOptions();
  const [open, setOpen] = useState(false);
  const act = useAct(accountRoutes.grant);
  async function handleSend(entered: FormData): Promise<void> {
    const role = readRole(entered.get('role')) ?? 'observer';
    const body = { role, unitId: formText(entered, 'unitId') };
    const given = await act.send({ params: { accountId: account.id }, body });
    if (given.ok) setOpen(false);
  }
  const start = account.home ?? kept;
  if (!kept || !start) return null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('account.grant')}
      </Button>
      <Dialog
        title={t('account.grantTitle', { name: account.displayName })}
        open={open}
        onClose={() => setOpen(false)}
      >
        <Form onSend={(entered) => void handleSend(entered)}>
          <UnitChoice
            name="unitId"
            label={t('create.unitField')}
            help={t('create.unitHelp')}
            within={kept.id}
            start={{ id: start.id, name: start.fullName }}
          />
          <RadioGroup
            name="role"
            label={t('create.role')}
            options={roles}
            defaultValue="observer"
          />
          <Said state={act.state} />
          <FormActions>
            <Button kind="act" type="submit" busy={act.state.status === 'sending'}>
              {t('account.grant')}
            </Button>
          </FormActions>
        </Form>
      </Dialog>
    </>
  );
}
