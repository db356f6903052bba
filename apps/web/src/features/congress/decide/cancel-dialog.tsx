import { congressDecisionRoutes, type CongressView } from '@daihoi/contract/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import type { FieldError } from '../../../components/form-context.ts';
import { TextField } from '../../../components/text-field.tsx';
import { useWords } from '../use-words.ts';
import { DatedDialog } from './dated-dialog.tsx';
import { formWords } from './read-form.ts';

interface CancelDialogProps {
  readonly congress: CongressView;
  readonly onClose: () => void;
}

/** The superior cancels a congress, with the reason and the paper that says so. */
export function CancelDialog({ congress, onClose }: CancelDialogProps) {
  const { t } = useWords();
  const act = useAct(congressDecisionRoutes.decide);
  return (
    <DatedDialog
      title={t('decide.cancelTitle')}
      text={t('decide.cancelText')}
      verb={t('decide.cancel')}
      state={act.state}
      onClose={onClose}
      onSend={check}
    >
      <TextField name="reason" label={t('decide.reason')} lines={3} />
      <TextField name="paper" label={t('decide.paper')} width="name" optional />
    </DatedDialog>
  );

  function check(on: CalendarDate, entered: FormData): readonly FieldError[] {
    const reason = formWords(entered, 'reason');
    if (reason === null)
      return [{ at: 'reason', label: t('decide.reason'), message: t('decide.reasonMissing') }];
    void send({ on, reason, paper: formWords(entered, 'paper') });
    return [];
  }

  async function send(said: {
    readonly on: CalendarDate;
    readonly reason: string;
    readonly paper: string | null;
  }): Promise<void> {
    const body = { ...said, version: congress.version, move: 'cancel' as const };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onClose();
  }
}
