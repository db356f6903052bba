import { draftingRoutes, type DraftView } from '@daihoi/contract/drafting';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Select } from '../../../components/choice-fields.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { useWhichDraft } from '../which-draft.ts';

interface HandDialogProps {
  readonly draft: DraftView;
  readonly kind: 'handOver' | 'takeOver';
  readonly onClose: () => void;
}

/** Hands a draft to a colleague, or takes it over from one who is away and says why. */
export function HandDialog({ draft, kind, onClose }: HandDialogProps) {
  const { t } = useDraftWords();
  const { params, version } = useWhichDraft();
  const act = useAct(draftingRoutes.editor);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const over = kind === 'handOver';
  const options = draft.colleagues.map(({ id, name }) => ({ value: id, label: name }));
  const title = t(over ? 'editor.handOverTitle' : 'editor.takeOverTitle');
  if (over && options.length === 0)
    return (
      <Dialog open title={title} onClose={onClose}>
        <p>{t('editor.nobody')}</p>
      </Dialog>
    );
  return (
    <Dialog open title={title} onClose={onClose}>
      {!over && <p>{t('editor.takeOverText', { who: draft.editor?.name ?? '' })}</p>}
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        {over ? (
          <Select name="to" label={t('editor.to')} options={options} />
        ) : (
          <TextField name="reason" label={t('editor.reason')} maxLength={500} lines={2} />
        )}
        <Said state={act.state} />
        <DialogActions
          send={t(over ? 'editor.handOver' : 'editor.takeOver')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const at = over ? 'to' : 'reason';
    const words = formText(entered, at).trim();
    const label = t(over ? 'editor.to' : 'editor.reason');
    const message = t(over ? 'editor.toMissing' : 'editor.reasonMissing');
    setErrors(words === '' ? [{ at, label, message }] : []);
    if (words === '') return;
    const change = over
      ? { kind: 'handOver' as const, to: words }
      : { kind: 'takeOver' as const, reason: words };
    const sent = await act.send({ params, body: { version, change } });
    if (sent.ok) onClose();
  }
}
