import { ballotKeepingRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import type { AnswerOf } from '@daihoi/contract/http';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { RadioGroup } from '../../../components/choice-fields.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { keepingTexts } from '../../../i18n/keeping.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { useFormat } from '../../../lib/format.ts';
import { addressOf } from '../ballot-view.ts';

const outcomes = ['destroyed', 'handedOver'] as const;

interface DisposalDialogProps {
  readonly view: BallotSessionView;
  readonly kept: AnswerOf<typeof ballotKeepingRoutes.show>;
  readonly onClose: () => void;
}

/** Records that the ballots were destroyed or handed over, by which paper. What was typed stays when it is refused. */
export function DisposalDialog({ view, kept, onClose }: DisposalDialogProps) {
  const { t } = useText(keepingTexts);
  const format = useFormat();
  const act = useAct(ballotKeepingRoutes.dispose);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const until = format.date(calendarDate(kept.until));
  return (
    <Dialog title={t('record')} open onClose={onClose}>
      <Form onSend={(form) => void send(form)} errors={errors}>
        <RadioGroup
          name="outcome"
          label={t('outcome')}
          options={[
            { value: 'destroyed', label: t('destroyed'), help: t('destroyedHelp', { until }) },
            { value: 'handedOver', label: t('handedOver'), help: t('handedOverHelp') },
          ]}
        />
        <DateField name="on" label={t('on')} />
        <TextField name="paper" label={t('paper')} help={t('paperHelp')} maxLength={100} />
        <Said state={act.state} />
        <DialogActions send={t('send')} busy={act.state.status === 'sending'} onCancel={onClose} />
      </Form>
    </Dialog>
  );

  async function send(form: FormData): Promise<void> {
    const chosen = formText(form, 'outcome');
    const outcome = outcomes.find((each) => each === chosen);
    const on = formText(form, 'on');
    const paper = formText(form, 'paper').trim();
    const missing = [
      ...(outcome === undefined ? [{ at: 'outcome', label: t('outcome') }] : []),
      ...(/^\d{4}-\d{2}-\d{2}$/u.test(on) ? [] : [{ at: 'on', label: t('on') }]),
      ...(paper === '' ? [{ at: 'paper', label: t('paper') }] : []),
    ].map((each) => ({ ...each, message: t('required') }));
    setErrors(missing);
    if (outcome === undefined || missing.length > 0) return;
    const body = { version: kept.version, outcome, on, paper };
    const saved = await act.send({ params: addressOf(view), body });
    if (saved.ok) onClose();
  }
}
