import { confidentialRoutes, type SecretPermission } from '@daihoi/contract/confidential';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { readDateEntry } from '../../../lib/read-entry.ts';
import { useSecretWords } from './use-secret-words.ts';

interface PermissionCardProps {
  readonly given: SecretPermission['permission'];
  readonly mayChange: boolean;
}

/** By which paper confidential papers may be held here; an administrator enters it and ends it. */
export function PermissionCard({ given, mayChange }: PermissionCardProps) {
  const { t, format } = useSecretWords();
  const act = useAct(confidentialRoutes.permit);
  const said = given
    ? t('permission.given', {
        number: given.number,
        date: format.date(calendarDate(given.issuedOn)),
      })
    : t('permission.none');
  if (!mayChange) return <p className="secret-permission">{said}</p>;
  return (
    <Card title={t('permission.title')}>
      <p>{said}</p>
      {given ? (
        <>
          <p className="secret-quiet">{t('permission.endText')}</p>
          <Said state={act.state} />
          <Button size="small" onPress={() => void act.tell({ body: { permission: null } })}>
            {t('permission.end')}
          </Button>
        </>
      ) : (
        <PermissionForm />
      )}
    </Card>
  );
}

function PermissionForm() {
  const { t } = useSecretWords();
  const act = useAct(confidentialRoutes.permit);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form onSend={send} errors={errors}>
      <TextField name="number" label={t('permission.number')} width="name" maxLength={60} />
      <DateField name="issuedOn" label={t('permission.issuedOn')} width="date" />
      <Said state={act.state} />
      <FormActions>
        <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('permission.act')}
        </Button>
      </FormActions>
    </Form>
  );

  function send(entered: FormData): void {
    const number = formText(entered, 'number').trim();
    const day = readDateEntry(formText(entered, 'issuedOn'));
    const whole = number !== '' && day.kind === 'read';
    const message = t('permission.missing');
    setErrors(whole ? [] : [{ at: 'number', label: t('permission.number'), message }]);
    if (number !== '' && day.kind === 'read')
      void act.tell({ body: { permission: { number, issuedOn: day.value } } });
  }
}
