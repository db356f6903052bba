import { congressDecisionRoutes, type CongressView } from '@daihoi/contract/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { DateField } from '../../../components/read-fields.tsx';
import { useWords } from '../use-words.ts';
import { DatedDialog } from './dated-dialog.tsx';
import { formDay } from './read-form.ts';

interface ResumeDialogProps {
  readonly congress: CongressView;
  readonly onClose: () => void;
}

interface NewDays {
  readonly on: CalendarDate;
  readonly plan: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly deadline: CalendarDate;
}

/** Takes a postponed congress up again with new days and a new last day. */
export function ResumeDialog({ congress, onClose }: ResumeDialogProps) {
  const { t } = useWords();
  const act = useAct(congressDecisionRoutes.resume);
  return (
    <DatedDialog
      title={t('next.resume.title')}
      text={t('next.resume.text')}
      verb={t('next.resume.verb')}
      state={act.state}
      onClose={onClose}
      onSend={check}
    >
      <DateField name="from" label={t('plan.from')} />
      <DateField name="to" label={t('plan.to')} />
      <DateField name="deadline" label={t('postpone.newDeadline')} />
    </DatedDialog>
  );

  function check(on: CalendarDate, entered: FormData): readonly FieldError[] {
    const from = formDay(entered, 'from');
    const to = formDay(entered, 'to');
    const deadline = formDay(entered, 'deadline');
    if (!from || !to || !deadline)
      return [{ at: 'from', label: t('plan.from'), message: t('plan.datesMissing') }];
    void send({ on, plan: { from, to }, deadline });
    return [];
  }

  async function send(days: NewDays): Promise<void> {
    const body = { ...days, version: congress.version };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
}
