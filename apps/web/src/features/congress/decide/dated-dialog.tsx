import { useState, type ReactNode } from 'react';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { ActState } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useWords } from '../use-words.ts';
import { formDay } from './read-form.ts';
import { Refused } from './refused.tsx';

interface DatedDialogProps {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly state: ActState;
  readonly onClose: () => void;
  /** Called with the day and the rest of the form; answers what else is wrong. */
  readonly onSend: (on: CalendarDate, entered: FormData) => readonly FieldError[];
  /** Further fields under the day. */
  readonly children?: ReactNode;
}

/** A step that needs a day, and perhaps more: names what follows, then the verb again. */
export function DatedDialog(props: DatedDialogProps) {
  const { t, today } = useWords();
  const common = useText(commonTexts);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Dialog open title={props.title} onClose={props.onClose}>
      <p>{props.text}</p>
      <Form onSend={send} errors={errors}>
        <DateField
          name="on"
          label={t('decide.date')}
          help={t('decide.dateHelp')}
          defaultValue={today}
          yearHint={Number(today.slice(0, 4))}
        />
        {props.children}
        <Refused state={props.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={props.state.status === 'sending'}>
            {props.verb}
          </Button>
          <Button kind="text" size="form" onPress={props.onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );

  function send(entered: FormData): void {
    const on = formDay(entered, 'on');
    const missing = { at: 'on', label: t('decide.date'), message: t('decide.dateMissing') };
    setErrors(on === undefined ? [missing] : props.onSend(on, entered));
  }
}
