import { removalRoutes, type DueFiles } from '@daihoi/contract/archive';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import { DueLines } from './due-lines.tsx';
import { useArchiveWords } from './use-archive-words.ts';

interface ProposeFormProps {
  readonly due: DueFiles;
  readonly congressId: string;
}

/** Proposes to remove the list that is shown, by the number and the day of the decision. */
export function ProposeForm({ due, congressId }: ProposeFormProps) {
  const { t } = useArchiveWords();
  const act = useAct(removalRoutes.propose);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <>
      <DueLines lines={due.lines} />
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <TextField name="decision" label={t('removal.decision')} width="name" maxLength={100} />
        <DateField name="decidedOn" label={t('removal.decidedOn')} />
        <Said state={act.state} />
        <FormActions>
          <Button type="submit" busy={act.state.status === 'sending'}>
            {t('removal.propose')}
          </Button>
        </FormActions>
      </Form>
    </>
  );

  async function send(entered: FormData): Promise<void> {
    const decision = formText(entered, 'decision').trim();
    const day = parseCalendarDate(formText(entered, 'decidedOn'));
    const [label, dayLabel] = [t('removal.decision'), t('removal.decidedOn')];
    setErrors([
      ...(decision === ''
        ? [{ at: 'decision', label, message: t('removal.decisionMissing') }]
        : []),
      ...(day.ok ? [] : [{ at: 'decidedOn', label: dayLabel, message: t('removal.dayMissing') }]),
    ]);
    if (decision === '' || !day.ok) return;
    const { source, fingerprint } = due;
    const body = { source, fingerprint, decision, decidedOn: day.value };
    await act.tell({ params: { congressId }, body });
  }
}
