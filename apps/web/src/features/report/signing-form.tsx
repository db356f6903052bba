import type { CalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { formText } from '../../lib/form-text.ts';
import { readDateEntry } from '../../lib/read-entry.ts';

/** What an issued paper carries at its head and its foot. */
export interface Signing {
  readonly issuedOn: CalendarDate;
  readonly place: string;
  readonly signer: { readonly post: string; readonly name: string };
}

interface SigningFormProps {
  /** Suggested from the name of the organisation. */
  readonly place: string;
  readonly onSign: (signing: Signing) => void;
  readonly onStop: () => void;
}

/** Asks for date, place and signer. */
export function SigningForm({ place, onSign, onStop }: SigningFormProps) {
  const { t } = useText(reportTexts);
  const common = useText(commonTexts);
  const { today } = useAsOf();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form onSend={sign} errors={errors}>
      <p className="report-note">{t('issuing.text')}</p>
      <DateField name="issuedOn" label={t('issuing.on')} defaultValue={today} />
      <TextField name="place" label={t('issuing.place')} width="name" defaultValue={place} />
      <TextField name="post" label={t('issuing.post')} width="name" />
      <TextField name="signer" label={t('issuing.signer')} width="name" />
      <FormActions>
        <Button kind="act" size="form" type="submit">
          {t('issuing.goOn')}
        </Button>
        <Button kind="text" size="form" onPress={onStop}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  function sign(entered: FormData): void {
    const day = readDateEntry(formText(entered, 'issuedOn'));
    const [where, post, name] = (['place', 'post', 'signer'] as const).map((field) =>
      formText(entered, field).trim(),
    );
    const wrong = [
      ...(day.kind === 'read'
        ? []
        : [{ at: 'issuedOn', label: t('issuing.on'), message: common.t('field.dateUnclear') }]),
      ...(['place', 'post', 'signer'] as const)
        .filter((field) => formText(entered, field).trim() === '')
        .map((field) => ({
          at: field,
          label: t(`issuing.${field}`),
          message: t('issuing.missing'),
        })),
    ];
    setErrors(wrong);
    if (day.kind === 'read' && where && post && name)
      onSign({ issuedOn: day.value, place: where, signer: { post, name } });
  }
}
