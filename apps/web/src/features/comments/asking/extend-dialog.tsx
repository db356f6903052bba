import { gatherRoutes } from '@daihoi/contract/comments';
import { addDays, calendarDate, parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { formText } from '../../../lib/form-text.ts';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';

/** Gives everybody who is asked more days. */
export function ExtendDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, day } = useCommentWords();
  const { params, view } = useConsultation();
  const act = useAct(gatherRoutes.extend);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open title={t('head.extendTitle')} onClose={onClose}>
      <p>{t('head.extendText', { day: day(view.closesOn) })}</p>
      <Form onSend={(entered) => void send(formText(entered, 'closesOn'))} errors={errors}>
        <DateField
          name="closesOn"
          label={t('head.extendTo')}
          defaultValue={addDays(calendarDate(view.closesOn), 7)}
        />
        <Said state={act.state} />
        <DialogActions
          send={t('head.extendSend')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(closesOn: string): Promise<void> {
    const label = t('head.extendTo');
    const unclear = { at: 'closesOn', label, message: t('ask.dateMissing') };
    const readable = parseCalendarDate(closesOn).ok;
    setErrors(readable ? [] : [unclear]);
    if (!readable) return;
    const sent = await act.send({ params, body: { version: view.version, closesOn } });
    if (sent.ok) onClose();
  }
}
