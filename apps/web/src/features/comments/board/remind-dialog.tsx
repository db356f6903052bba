import { gatherRoutes } from '@daihoi/contract/comments';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { useCommentWords } from '../use-comment-words.ts';
import { useConsultation } from '../which-consultation.ts';

interface RemindDialogProps {
  /** One level; all when undefined. */
  readonly level: string | undefined;
  /** How many of it have not sent. */
  readonly silent: number;
  /** How many were reminded; undefined when nobody was. */
  readonly onClose: (reminded: number | undefined) => void;
}

/** Says to whom a reminder goes, takes its words, and sends it to all of them at once. */
export function RemindDialog({ level, silent, onClose }: RemindDialogProps) {
  const words = useCommentWords();
  const { t, day } = words;
  const { params, view } = useConsultation();
  const act = useAct(gatherRoutes.remind);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const who = level === undefined ? t('board.everyLevel') : words.level(level);
  return (
    <Dialog open title={t('board.remind')} onClose={() => onClose(undefined)}>
      <p>{t('board.remindText', { n: silent, who })}</p>
      <Form onSend={(entered) => void send(formText(entered, 'text').trim())} errors={errors}>
        <TextField
          name="text"
          lines={3}
          label={t('board.remindWords')}
          maxLength={1000}
          defaultValue={t('board.remindDraft', { title: view.title, day: day(view.closesOn) })}
        />
        <Said state={act.state} />
        <DialogActions
          send={t('board.remindSend')}
          busy={act.state.status === 'sending'}
          onCancel={() => onClose(undefined)}
        />
      </Form>
    </Dialog>
  );

  async function send(text: string): Promise<void> {
    const label = t('board.remindWords');
    setErrors(text === '' ? [{ at: 'text', label, message: t('board.remindMissing') }] : []);
    if (text === '') return;
    const sent = await act.send({ params, body: { text, ...(level ? { level } : {}) } });
    if (sent.ok) onClose(sent.value.units);
  }
}
