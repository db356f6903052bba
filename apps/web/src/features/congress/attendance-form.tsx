import { useState } from 'react';
import { congressDecisionRoutes, type CongressView } from '@daihoi/contract/congress';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { NumberField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { formWords } from './decide/read-form.ts';
import { Refused } from './decide/refused.tsx';
import { useWords } from './use-words.ts';

interface AttendanceFormProps {
  readonly congress: CongressView;
  readonly onDone: () => void;
}

/** The two figures and the place, as the presidium counted them. */
export function AttendanceForm({ congress, onDone }: AttendanceFormProps) {
  const { t } = useWords();
  const common = useText(commonTexts);
  const act = useAct(congressDecisionRoutes.attendance);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <AttendanceFields {...congress.attendance} />
      <Refused state={act.state} />
      <FormActions>
        <Button size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('attendance.save')}
        </Button>
        <Button kind="text" size="form" onPress={onDone}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const convened = figure(entered, 'convened');
    const present = figure(entered, 'present');
    const label = t('attendance.convened');
    const missing = { at: 'convened', label, message: t('attendance.missing') };
    setErrors(convened === undefined || present === undefined ? [missing] : []);
    if (convened === undefined || present === undefined) return;
    const place = formWords(entered, 'place');
    const body = { version: congress.version, convened, present, place };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onDone();
  }
}

function AttendanceFields({ convened, present, place }: CongressView['attendance']) {
  const { t } = useWords();
  return (
    <>
      <NumberField
        name="convened"
        label={t('attendance.convened')}
        {...(convened === null ? {} : { defaultValue: convened })}
      />
      <NumberField
        name="present"
        label={t('attendance.present')}
        {...(present === null ? {} : { defaultValue: present })}
      />
      <TextField
        name="place"
        label={t('attendance.place')}
        optional
        {...(place === null ? {} : { defaultValue: place })}
      />
    </>
  );
}

function figure(entered: FormData, name: string): number | undefined {
  const text = formText(entered, name);
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
