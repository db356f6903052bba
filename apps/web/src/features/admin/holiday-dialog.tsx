import { settingsRoutes, type HolidayLine } from '@daihoi/contract/settings';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { Said } from '../../components/said.tsx';

interface HolidayDialogProps {
  readonly year: number;
  readonly lines: readonly HolidayLine[];
  readonly onClose: () => void;
}

/** One day off, or one day worked; what was entered for the day before is replaced. */
export function HolidayDialog({ year, lines, onClose }: HolidayDialogProps) {
  const { t } = useText(adminTexts);
  const act = useAct(settingsRoutes.setHoliday);
  const [working, setWorking] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function handleSend(entered: FormData): Promise<void> {
    const day = parseCalendarDate(formText(entered, 'day'));
    const name = formText(entered, 'name').trim();
    const missing = { day: !day.ok, name: name === '' };
    const labels = { day: t('holiday.day'), name: t('holiday.nameColumn') };
    setErrors(
      (['day', 'name'] as const)
        .filter((at) => missing[at])
        .map((at) => ({ at, label: labels[at], message: t('create.required') })),
    );
    if (!day.ok || name === '') return;
    const insteadOf = parseCalendarDate(formText(entered, 'insteadOf'));
    const saved = await act.send({
      params: { day: day.value },
      body: {
        version: lines.find((line) => line.day === day.value)?.version ?? 0,
        name,
        working,
        insteadOf: working && insteadOf.ok ? insteadOf.value : null,
        source: formText(entered, 'source').trim(),
      },
    });
    if (saved.ok) onClose();
  }
  return (
    <Dialog title={t('holiday.addTitle')} open onClose={onClose}>
      <Form onSend={(entered) => void handleSend(entered)} errors={errors}>
        <HolidayFields year={year} working={working} onWorking={setWorking} />
        <Said state={act.state} />
        <FormActions>
          <Button kind="act" type="submit" busy={act.state.status === 'sending'}>
            {t('holiday.send')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

interface HolidayFieldsProps {
  readonly year: number;
  readonly working: boolean;
  readonly onWorking: (working: boolean) => void;
}

/** The day, what it is, and for a worked day the day that is off instead. */
function HolidayFields({ year, working, onWorking }: HolidayFieldsProps) {
  const { t } = useText(adminTexts);
  return (
    <>
      <DateField name="day" label={t('holiday.day')} yearHint={year} />
      <TextField
        name="name"
        label={t('holiday.nameColumn')}
        help={t('holiday.nameHelp')}
        maxLength={120}
      />
      <RadioGroup
        name="working"
        label={t('holiday.what')}
        options={[
          { value: 'off', label: t('holiday.whatOff') },
          { value: 'worked', label: t('holiday.whatWorked'), help: t('holiday.whatWorkedHelp') },
        ]}
        defaultValue="off"
        onChoose={(value) => onWorking(value === 'worked')}
      />
      {working && (
        <DateField
          name="insteadOf"
          label={t('holiday.insteadOf')}
          help={t('holiday.insteadOfHelp')}
          yearHint={year}
          optional
        />
      )}
      <TextField
        name="source"
        label={t('holiday.source')}
        help={t('holiday.sourceHelp')}
        maxLength={200}
        optional
      />
    </>
  );
}
