import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { Said } from '../../../components/said.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf, memberName } from '../ballot-view.ts';
import { CodeField } from '../room/code-field.tsx';
import { shortestCode } from '../room/read-hands.ts';
import { useCountingWords } from '../use-counting-words.ts';
import type { Seat } from './seat.ts';

interface SitFormProps {
  readonly view: BallotSessionView;
  readonly member: string;
  readonly verb: string;
  readonly kind?: 'act' | 'outline';
  readonly onSeat: (seat: Seat) => void;
}

/** A typist sits down with the own code. */
export function SitForm({ view, member, verb, kind = 'outline', onSeat }: SitFormProps) {
  const { t } = useCountingWords();
  const act = useAct(ballotSessionRoutes.sit);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const label = t('hands.code', { name: memberName(view, member) });
  async function send(entered: FormData): Promise<void> {
    const code = formText(entered, 'code').trim();
    const wrong = code.length < shortestCode;
    setErrors(wrong ? [{ at: 'code', label, message: t('hands.codeShort') }] : []);
    if (wrong) return;
    const sat = await act.send({ params: addressOf(view), body: { hand: { member, code } } });
    if (sat.ok) onSeat({ token: sat.value.seat, witness: sat.value.witness, member });
  }
  return (
    <Form errors={errors} onSend={(entered) => void send(entered)}>
      <CodeField name="code" label={label} />
      <Said state={act.state} />
      <FormActions>
        <Button kind={kind} size="form" type="submit" busy={act.state.status === 'sending'}>
          {verb}
        </Button>
      </FormActions>
    </Form>
  );
}
