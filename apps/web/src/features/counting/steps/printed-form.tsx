import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { NumberField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { lastRoll } from '../ballot-view.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { countIn } from './count-in.ts';
import { usePrepare } from './use-prepare.ts';

/** How many ballots are printed; it may be told until the head signs that they are. */
export function PrintedForm({ view }: { readonly view: BallotSessionView }) {
  const { s, format } = useCountingWords();
  const { state, tell } = usePrepare(view);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const present = lastRoll(view)?.present;
  function send(entered: FormData): void {
    const printed = countIn(entered, 'printed');
    const wrong = printed === undefined || printed < 1;
    setErrors(
      wrong ? [{ at: 'printed', label: s('print.printed'), message: s('print.missing') }] : [],
    );
    if (!wrong) void tell({ printed });
  }
  return (
    <Form errors={errors} onSend={send}>
      <NumberField
        name="printed"
        label={s('print.printed')}
        {...(present === undefined
          ? {}
          : { help: s('print.help', { present: format.integer(present) }) })}
        {...(view.printed > 0 ? { defaultValue: view.printed } : {})}
      />
      <Said state={state} />
      <FormActions>
        <Button type="submit" size="form" busy={state.status === 'sending'}>
          {s('print.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
