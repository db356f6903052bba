import {
  congressDecisionRoutes,
  type CongressView,
  type Postponing,
} from '@daihoi/contract/congress';
import { useAct } from '../../../api/use-act.ts';
import { useWords } from '../use-words.ts';
import { DatedDialog } from './dated-dialog.tsx';
import { PostponeFields, readPostponing } from './postpone-fields.tsx';

interface PostponeDialogProps {
  readonly congress: CongressView;
  readonly onClose: () => void;
}

/** Puts one congress off. */
export function PostponeDialog({ congress, onClose }: PostponeDialogProps) {
  const words = useWords();
  const { t } = words;
  const act = useAct(congressDecisionRoutes.postpone);
  return (
    <DatedDialog
      title={t('postpone.title')}
      text={t('postpone.text')}
      verb={t('postpone.title')}
      state={act.state}
      onClose={onClose}
      onSend={(on, entered) => {
        const read = readPostponing(on, entered, words);
        if (!('authority' in read)) return read;
        void send(read);
        return [];
      }}
    >
      <PostponeFields />
    </DatedDialog>
  );

  async function send(decision: Postponing): Promise<void> {
    const body = { ...decision, version: congress.version };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
}
