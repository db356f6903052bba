import { useState } from 'react';
import type { RatificationBody, ResultView } from '@daihoi/contract/result';
import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { useSession } from '../../../api/session-context.ts';
import { Button } from '../../../components/button.tsx';
import { RadioGroup } from '../../../components/choice-fields.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formDay, formWords } from '../decide/read-form.ts';
import { readRatification, type RatificationKind } from './read-ratification.ts';
import { RefusalChoices } from './refusal-choices.tsx';
import { useResultWords } from './use-result-words.ts';

/** A decision on its way to be confirmed. */
export interface DecisionEntry {
  readonly ratification: RatificationBody;
  readonly on: CalendarDate;
  readonly signing: { readonly post: string; readonly name: string; readonly place: string | null };
}

interface DecisionFormProps {
  readonly result: ResultView;
  readonly onClose: () => void;
  readonly onEntered: (entry: DecisionEntry) => void;
}

/** What is concluded, with its reasons, and who signs the decision. */
export function DecisionForm({ result, onClose, onEntered }: DecisionFormProps) {
  const { t } = useResultWords();
  const common = useText(commonTexts);
  const today = calendarDate(useSession().today);
  const [kind, setKind] = useState<RatificationKind>('full');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open wide serious title={t('ratify.title')} onClose={onClose}>
      <Form onSend={enter} errors={errors}>
        <RadioGroup
          name="kind"
          label={t('ratify.kind')}
          defaultValue="full"
          options={result.conclusions.map((value) => ({
            value,
            label: t(`ratify.kinds.${value}`),
            help: t(`ratify.kindHelp.${value}`),
          }))}
          onChoose={(value) => setKind(result.conclusions.find((each) => each === value) ?? 'full')}
        />
        {kind !== 'full' && <RefusalChoices result={result} kind={kind} />}
        <DateField name="on" label={t('ratify.date')} defaultValue={today} />
        <TextField name="signer" label={t('ratify.signer')} width="name" />
        <TextField name="post" label={t('ratify.post')} width="name" />
        <TextField name="place" label={t('ratify.place')} width="name" optional />
        <FormActions>
          <Button kind="act" size="form" type="submit">
            {t('ratify.goOn')}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );

  function enter(entered: FormData): void {
    const on = formDay(entered, 'on');
    const post = formWords(entered, 'post');
    const name = formWords(entered, 'signer');
    const read = readRatification(kind, result, entered);
    const found: readonly FieldError[] = [
      ...read.silent.map((at) => ({
        at,
        label: t('ratify.reason'),
        message: t('ratify.reasonMissing'),
      })),
      ...(on && post !== null && name !== null
        ? []
        : [{ at: 'signer', label: t('ratify.signer'), message: t('ratify.signMissing') }]),
    ];
    setErrors(found);
    if (found.length > 0 || !on || post === null || name === null) return;
    const signing = { post, name, place: formWords(entered, 'place') };
    onEntered({ ratification: read.ratification, on, signing });
  }
}
