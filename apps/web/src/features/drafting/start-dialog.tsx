import { draftingRoutes } from '@daihoi/contract/drafting';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { NameFields, readName } from './name-fields.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface StartDialogProps {
  readonly congressId: string;
  readonly onClose: () => void;
}

/** Begins a draft and opens its page, where the first file is uploaded. */
export function StartDialog({ congressId, onClose }: StartDialogProps) {
  const words = useDraftWords();
  const go = useNavigate();
  const act = useAct(draftingRoutes.start);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open title={words.t('start.title')} onClose={onClose}>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <NameFields />
        <Said state={act.state} />
        <DialogActions
          send={words.t('start.send')}
          busy={act.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readName(entered, words);
    setErrors(read.errors);
    if (!read.name) return;
    const begun = await act.send({ params: { congressId }, body: read.name });
    if (begun.ok) await go(`/drafts/${congressId}/${begun.value.id}`);
  }
}
