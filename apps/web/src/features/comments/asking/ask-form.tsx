import { gatherRoutes } from '@daihoi/contract/comments';
import type { AnswerOf } from '@daihoi/contract/http';
import { addDays, calendarDate } from '@daihoi/domain/kernel';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/choice-fields.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { DateField } from '../../../components/read-fields.tsx';
import { Said } from '../../../components/said.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import { readAsking } from './read-asking.ts';

export type Asking = AnswerOf<(typeof gatherRoutes)['asking']>;

interface AskFormProps {
  readonly params: { readonly congressId: string; readonly draftId: string };
  readonly draft: { readonly title: string; readonly version: number };
  readonly asking: Asking;
}

/** Two weeks are what most plans give. */
const usualDays = 14;

/** To whom, what, for how long. What was typed stays when it is refused. */
export function AskForm({ params, draft, asking }: AskFormProps) {
  const words = useCommentWords();
  const { t } = words;
  const go = useNavigate();
  const act = useAct(gatherRoutes.ask);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const today = calendarDate(asking.today);
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <TextField
        name="title"
        label={t('ask.name')}
        maxLength={300}
        lines={2}
        defaultValue={draft.title}
      />
      <LevelChoice asking={asking} />
      <div className="comments-fields">
        <DateField name="opensOn" label={t('ask.opensOn')} defaultValue={today} />
        <DateField
          name="closesOn"
          label={t('ask.closesOn')}
          defaultValue={addDays(today, usualDays)}
        />
      </div>
      <TextField
        name="summary"
        label={t('ask.summary')}
        help={t('ask.summaryHelp')}
        maxLength={4000}
        lines={4}
        optional
      />
      <TextField
        name="questions"
        label={t('ask.questions')}
        help={t('ask.questionsHelp')}
        maxLength={8000}
        lines={4}
        optional
      />
      <Said state={act.state} />
      <FormActions>
        <Button kind="act" type="submit" icon={Send} busy={act.state.status === 'sending'}>
          {t('ask.send')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const read = readAsking(entered, words);
    setErrors(read.errors);
    if (!read.body) return;
    const asked = await act.send({ params, body: { version: draft.version, ...read.body } });
    if (asked.ok) await go(`/comments/${asked.value.unitId}/${asked.value.id}`);
  }
}

function LevelChoice({ asking }: Pick<AskFormProps, 'asking'>) {
  const { t, level: levelName } = useCommentWords();
  return (
    <fieldset className="field" data-field="levels">
      <legend className="field-label">{t('ask.levels')}</legend>
      {asking.levels.length === 0 && <p className="field-help">{t('ask.noLevels')}</p>}
      {asking.levels.map(({ level, units }) => (
        <Checkbox key={level} name="levels" value={level} defaultChecked>
          {t('ask.levelUnits', { level: levelName(level), n: units })}
        </Checkbox>
      ))}
      <Checkbox name="members" value="yes" help={t('ask.membersHelp')}>
        {t('ask.members')}
      </Checkbox>
      <Checkbox name="public" value="yes" help={t('ask.publicHelp')}>
        {t('ask.public')}
      </Checkbox>
    </fieldset>
  );
}
