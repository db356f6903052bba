import type { UnitRef } from '@daihoi/contract/http';
import { accountRoutes, type SlipView } from '@daihoi/contract/people';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { NoRights } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { UnitChoice } from '../../components/unit-choice.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { readRole, useRoleOptions } from './account-words.ts';
import { Said } from '../../components/said.tsx';
import { SlipSheet } from './slip-sheet.tsx';
import { useKeptUnit } from './use-kept-unit.ts';
import './admin.css';

/** One account with one right; the page then shows its slip, once. */
export function NewAccountPage() {
  const { t } = useText(adminTexts);
  const unit = useKeptUnit();
  const [slip, setSlip] = useState<SlipView>();
  return (
    <>
      <Breadcrumb levels={[{ label: t('name'), to: '/admin' }, { label: t('create.title') }]} />
      <PageHead
        name={unit?.fullName ?? t('name')}
        title={t(slip ? 'slip.heading' : 'create.title')}
      >
        {slip ? t('slip.once') : undefined}
      </PageHead>
      {slip ? (
        <SlipSheet slips={[slip]} />
      ) : unit ? (
        <NewAccountForm unit={unit} onMade={setSlip} />
      ) : (
        <NoRights>{t('accounts.noRights')}</NoRights>
      )}
    </>
  );
}

interface NewAccountFormProps {
  readonly unit: UnitRef;
  readonly onMade: (slip: SlipView) => void;
}

function NewAccountForm({ unit, onMade }: NewAccountFormProps) {
  const { t } = useText(adminTexts);
  const common = useText(commonTexts);
  const act = useAct(accountRoutes.create);
  const roles = useRoleOptions();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function handleSend(entered: FormData): Promise<void> {
    const body = {
      displayName: formText(entered, 'displayName').trim(),
      username: formText(entered, 'username').trim().toLowerCase(),
      postTitle: formText(entered, 'postTitle').trim(),
      role: readRole(entered.get('role')) ?? 'committeeOffice',
    };
    const empty = (['displayName', 'username'] as const).filter((name) => body[name] === '');
    setErrors(empty.map((at) => ({ at, label: t(`create.${at}`), message: t('create.required') })));
    if (empty.length > 0) return;
    const made = await act.send({ params: { unitId: formText(entered, 'unitId') }, body });
    if (made.ok) onMade(made.value);
  }
  return (
    <Form onSend={(entered) => void handleSend(entered)} errors={errors}>
      <TextField name="displayName" label={t('create.displayName')} maxLength={120} />
      <TextField
        name="username"
        label={t('create.username')}
        help={t('create.usernameHelp')}
        width="name"
        maxLength={60}
      />
      <TextField name="postTitle" label={t('create.postTitle')} maxLength={120} optional />
      <UnitChoice
        name="unitId"
        label={t('create.unitField')}
        help={t('create.unitHelp')}
        within={unit.id}
        start={{ id: unit.id, name: unit.fullName }}
      />
      <RadioGroup
        name="role"
        label={t('create.role')}
        options={roles}
        defaultValue="committeeOffice"
      />
      <Said state={act.state} />
      <FormActions>
        <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('create.send')}
        </Button>
        <ButtonLink kind="text" size="form" to="/admin">
          {common.t('act.cancel')}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
