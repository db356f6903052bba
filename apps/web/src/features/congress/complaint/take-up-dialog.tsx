import { complaintRoutes, type ComplaintView } from '@daihoi/contract/complaint';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { DatedDialog } from '../decide/dated-dialog.tsx';
import { formWords } from '../decide/read-form.ts';
import { useComplaintWords } from './use-complaint-words.ts';

export interface ComplaintDialogProps {
  readonly congressId: string;
  readonly complaint: ComplaintView;
  readonly onClose: () => void;
}

/** Which body of the superior verifies the complaint, and since when. */
export function TakeUpDialog({ congressId, complaint, onClose }: ComplaintDialogProps) {
  const { t } = useComplaintWords();
  const act = useAct(complaintRoutes.takeUp);
  return (
    <DatedDialog
      title={t('takeUp.title')}
      text={t('takeUp.text')}
      verb={t('takeUp.act')}
      state={act.state}
      onClose={onClose}
      onSend={send}
    >
      <TextField name="body" label={t('takeUp.body')} maxLength={200} />
    </DatedDialog>
  );

  function send(on: CalendarDate, entered: FormData): readonly FieldError[] {
    const body = formWords(entered, 'body');
    if (body === null)
      return [{ at: 'body', label: t('takeUp.body'), message: t('takeUp.bodyMissing') }];
    void sendOff(on, body);
    return [];
  }

  async function sendOff(on: CalendarDate, body: string): Promise<void> {
    const sent = await act.send({
      params: { congressId, complaintId: complaint.id },
      body: { version: complaint.version, on, body },
    });
    if (sent.ok) onClose();
  }
}
