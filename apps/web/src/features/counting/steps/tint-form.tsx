import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { paperTints } from '@daihoi/domain/election';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/choice-fields.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Said } from '../../../components/said.tsx';
import { formText } from '../../../lib/form-text.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { usePrepare } from './use-prepare.ts';

/** The colour of the paper, by which ballots of two elections are told apart; it may be told until the head signs the printing. */
export function TintForm({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  const { state, tell } = usePrepare(view);
  function send(entered: FormData): void {
    const chosen = formText(entered, 'tint');
    const tint = paperTints.find((each) => each === chosen);
    if (tint !== undefined) void tell({ tint });
  }
  return (
    <section className="panel" aria-label={s('tint.label')}>
      <Form onSend={send}>
        <Select
          name="tint"
          label={s('tint.label')}
          help={s('tint.help')}
          width="name"
          defaultValue={view.tint ?? 'white'}
          options={paperTints.map((each) => ({ value: each, label: t(`tint.${each}`) }))}
        />
        <SameTint view={view} />
        <Said state={state} />
        <FormActions>
          <Button type="submit" size="form" busy={state.status === 'sending'}>
            {s('tint.save')}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}

/** Another ballot of the congress is open on the same paper: which one, and what to do. */
function SameTint({ view }: { readonly view: BallotSessionView }) {
  const { t, s, ballot, round } = useCountingWords();
  if (view.sameTint.length === 0) return null;
  const others = view.sameTint.map((each) => `${ballot(each)}, ${round(each)}`).join('; ');
  return (
    <p role="status" className="attendance-since">
      <Icon of={TriangleAlert} />
      {s('tint.same', { tint: t(`tint.${view.tint ?? 'white'}`), others })}
    </p>
  );
}
