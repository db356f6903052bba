import { removalRoutes, type DueFiles } from '@daihoi/contract/archive';
import { calendarDate, parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button, LinkButton } from '../../components/button.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
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
      <DueLines due={due} />
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

/** The names of what would go, on request. */
function DueLines({ due }: { readonly due: DueFiles }) {
  const { t, format } = useArchiveWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <LinkButton open={open} onPress={() => setOpen(!open)}>
        {t(open ? 'removal.hide' : 'removal.show')}
      </LinkButton>
      {open && (
        <ul className="archive-lines">
          {due.lines.map(({ title, until }, at) => (
            <li key={`${String(at)}-${title}`}>
              {t('removal.line', { title, until: format.date(calendarDate(until)) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
