import { useState } from 'react';
import type { ActState } from '../api/use-act.ts';
import { Button } from './button.tsx';
import type { FieldError } from './form-context.ts';
import { Form, FormActions } from './form.tsx';
import { Said } from './said.tsx';
import { TextField } from './text-field.tsx';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { formText } from '../lib/form-text.ts';

interface WordsFormProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly missing: string;
  readonly send: string;
  readonly maxLength: number;
  readonly defaultValue?: string;
  readonly state: ActState;
  readonly onSend: (words: string) => void;
  readonly onStop: () => void;
}

/** One field of words with its act: a reason, a remark, an answer. What was typed stays when it is refused. */
export function WordsForm(props: WordsFormProps) {
  const common = useText(commonTexts);
  const { name, label, help, missing, maxLength, defaultValue, state } = props;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form onSend={send} errors={errors}>
      <TextField
        name={name}
        label={label}
        lines={3}
        maxLength={maxLength}
        {...(help === undefined ? {} : { help })}
        {...(defaultValue === undefined ? {} : { defaultValue })}
      />
      <Said state={state} />
      <FormActions>
        <Button size="small" type="submit" busy={state.status === 'sending'}>
          {props.send}
        </Button>
        <Button size="small" kind="text" onPress={props.onStop}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  function send(entered: FormData): void {
    const words = formText(entered, name).trim();
    setErrors(words === '' ? [{ at: name, label, message: missing }] : []);
    if (words !== '') props.onSend(words);
  }
}
