import { draftingRoutes } from '@daihoi/contract/drafting';
import { templateRoutes } from '@daihoi/contract/templates';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { formText } from '../../lib/form-text.ts';
import { NameFields, readName, type DraftName } from './name-fields.tsx';
import { choiceFrom, OriginFields } from './start-from.tsx';
import { useDraftWords } from './use-draft-words.ts';

const MadeDialog = lazy(async () => ({ default: (await import('./made-dialog.tsx')).MadeDialog }));

interface StartDialogProps {
  readonly congressId: string;
  readonly onClose: () => void;
}

/** What was made from a template: the draft, and what could not be filled. */
interface Made {
  readonly id: string;
  readonly filled: number;
  readonly gaps: readonly string[];
}

/** Begins a draft: with a paper made from a template, or empty for a file that the office uploads on its page. */
export function StartDialog({ congressId, onClose }: StartDialogProps) {
  const words = useDraftWords();
  const go = useNavigate();
  const empty = useAct(draftingRoutes.start);
  const filled = useAct(templateRoutes.draftFrom);
  const [kind, setKind] = useState<DraftName['kind']>();
  const [made, setMade] = useState<Made>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  if (made)
    return (
      <Suspense>
        <MadeDialog made={made} onOpen={() => void open(made.id)} />
      </Suspense>
    );
  return (
    <Dialog open title={words.t('start.title')} onClose={onClose}>
      <Form onSend={(entered) => void send(entered)} errors={errors}>
        <NameFields onKind={setKind} />
        {kind !== undefined && <OriginFields key={kind} congressId={congressId} kind={kind} />}
        <Said state={empty.state} />
        <Said state={filled.state} />
        <DialogActions
          send={words.t('start.send')}
          busy={empty.state.status === 'sending' || filled.state.status === 'sending'}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readName(entered, words);
    setErrors(read.errors);
    if (!read.name) return;
    const choice = choiceFrom(formText(entered, 'from'));
    if (choice === undefined) {
      const begun = await empty.send({ params: { congressId }, body: read.name });
      if (begun.ok) await open(begun.value.id);
      return;
    }
    const signer = {
      post: formText(entered, 'signerPost').trim(),
      name: formText(entered, 'signerName').trim(),
    };
    const body = { ...read.name, choice, signer };
    const begun = await filled.send({ params: { congressId }, body });
    if (begun.ok) setMade(begun.value);
  }

  async function open(id: string): Promise<void> {
    await go(`/drafts/${congressId}/${id}`);
  }
}
