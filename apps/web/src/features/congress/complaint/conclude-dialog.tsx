import { complaintRoutes } from '@daihoi/contract/complaint';
import type { BodyOf } from '@daihoi/contract/http';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { RadioGroup } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { DatedDialog } from '../decide/dated-dialog.tsx';
import { formDay, formWords } from '../decide/read-form.ts';
import type { ComplaintDialogProps } from './take-up-dialog.tsx';
import { useComplaintWords } from './use-complaint-words.ts';

interface ConcludeDialogProps extends ComplaintDialogProps {
  /** The sender took it back: no paper is asked for. */
  readonly withdrawn: boolean;
}

const concluded = ['NOT_UPHELD', 'UPHELD'] as const;

type Told = Pick<BodyOf<typeof complaintRoutes.conclude>, 'outcome' | 'words' | 'paper'>;

/** What came of a complaint, and the paper in which it stands. */
export function ConcludeDialog({ congressId, complaint, withdrawn, onClose }: ConcludeDialogProps) {
  const { t } = useComplaintWords();
  const act = useAct(complaintRoutes.conclude);
  const words = t(withdrawn ? 'conclude.withdrawWords' : 'conclude.words');
  return (
    <DatedDialog
      title={t(withdrawn ? 'conclude.withdrawTitle' : 'conclude.title')}
      text={t('conclude.text')}
      verb={t(withdrawn ? 'conclude.withdraw' : 'conclude.act')}
      state={act.state}
      onClose={onClose}
      onSend={send}
    >
      {!withdrawn && <PaperFields />}
      <TextField name="words" label={words} lines={4} maxLength={2000} />
    </DatedDialog>
  );

  function send(on: CalendarDate, entered: FormData): readonly FieldError[] {
    const said = formWords(entered, 'words');
    const number = formWords(entered, 'number');
    const issuedOn = formDay(entered, 'issuedOn');
    const errors: readonly FieldError[] = [
      ...(withdrawn || number !== null ? [] : [missing('number', t('conclude.number'))]),
      ...(withdrawn || issuedOn
        ? []
        : [
            {
              ...missing('issuedOn', t('conclude.issuedOn')),
              message: t('conclude.issuedMissing'),
            },
          ]),
      ...(said === null ? [missing('words', words)] : []),
    ];
    if (errors.length > 0 || said === null) return errors;
    const paper = number !== null && issuedOn ? { number, issuedOn } : null;
    void sendOff(on, { outcome: outcomeIn(entered), words: said, paper });
    return [];
  }

  function missing(at: string, label: string): FieldError {
    return { at, label, message: t('conclude.missing') };
  }

  async function sendOff(on: CalendarDate, told: Told): Promise<void> {
    const sent = await act.send({
      params: { congressId, complaintId: complaint.id },
      body: { version: complaint.version, on, ...told },
    });
    if (sent.ok) onClose();
  }
}

/** A withdrawal has nothing to choose. */
function outcomeIn(entered: FormData): Told['outcome'] {
  const chosen = formText(entered, 'outcome');
  return concluded.find((each) => each === chosen) ?? 'WITHDRAWN';
}

function PaperFields() {
  const { t } = useComplaintWords();
  return (
    <>
      <RadioGroup
        name="outcome"
        label={t('conclude.outcome')}
        defaultValue="NOT_UPHELD"
        options={concluded.map((value) => ({
          value,
          label: t(`outcome.${value}`),
        }))}
      />
      <TextField name="number" label={t('conclude.number')} width="name" maxLength={80} />
      <DateField name="issuedOn" label={t('conclude.issuedOn')} />
    </>
  );
}
