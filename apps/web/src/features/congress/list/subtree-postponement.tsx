import { useState } from 'react';
import { congressDecisionRoutes, type Postponing } from '@daihoi/contract/congress';
import type { AnswerOf } from '@daihoi/contract/http';
import { useAct } from '../../../api/use-act.ts';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { PostponeFields, readPostponing } from '../decide/postpone-fields.tsx';
import { formDay } from '../decide/read-form.ts';
import { Refused } from '../decide/refused.tsx';
import { useWords } from '../use-words.ts';
import { LevelChoice } from './level-choice.tsx';

interface SubtreePostponementProps {
  readonly unitId: string;
  readonly seasonId: string;
  readonly onClose: () => void;
}

/** Puts off many congresses by one decision: first the list that would be met, then the decision. */
export function SubtreePostponement(props: SubtreePostponementProps) {
  const { t } = useWords();
  const [level, setLevel] = useState('');
  const preview = useRoute(congressDecisionRoutes.previewPostponement, {
    params: { unitId: props.unitId },
    query: { season: props.seasonId, ...(level === '' ? {} : { level }) },
  });
  return (
    <Dialog open serious wide title={t('postpone.manyTitle')} onClose={props.onClose}>
      <p>{t('postpone.text')}</p>
      <LevelChoice onChoose={setLevel} />
      <Here of={preview}>
        {({ lines }) =>
          lines.length === 0 ? <p>{t('postpone.none')}</p> : <DecideForm {...props} lines={lines} />
        }
      </Here>
    </Dialog>
  );
}

type Lines = AnswerOf<typeof congressDecisionRoutes.previewPostponement>['lines'];

function DecideForm({
  unitId,
  onClose,
  lines,
}: SubtreePostponementProps & { readonly lines: Lines }) {
  const words = useWords();
  const { t, format, today } = words;
  const common = useText(commonTexts);
  const act = useAct(congressDecisionRoutes.postponeSubtree);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const n = format.integer(lines.length);
  return (
    <>
      <p>
        <b>{t('postpone.affected', { n })}</b>
      </p>
      <ul className="postpone-list" tabIndex={0} aria-label={t('list.label')}>
        {lines.map((line) => (
          <li key={line.congressId}>
            {line.unit.fullName} <small>{line.superiorName}</small>
          </li>
        ))}
      </ul>
      <Form onSend={check} errors={errors}>
        <DateField name="on" label={t('postpone.decidedOn')} defaultValue={today} />
        <PostponeFields />
        <Refused state={act.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('postpone.verb', { n })}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </>
  );

  function check(entered: FormData): void {
    const on = formDay(entered, 'on');
    if (!on)
      return setErrors([
        { at: 'on', label: t('postpone.decidedOn'), message: t('decide.dateMissing') },
      ]);
    const read = readPostponing(on, entered, words);
    if (!('authority' in read)) return setErrors(read);
    setErrors([]);
    void send(read);
  }

  async function send(decision: Postponing): Promise<void> {
    const congresses = lines.map(({ congressId, version }) => ({ congressId, version }));
    const sent = await act.send({ params: { unitId }, body: { ...decision, congresses } });
    if (sent.ok) onClose();
  }
}
