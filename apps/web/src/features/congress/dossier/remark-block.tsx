import { MessageSquareText, Reply } from 'lucide-react';
import { useState } from 'react';
import { dossierRoutes, type Remark } from '@daihoi/contract/dossier';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { Icon } from '../../../components/icon.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formWords } from '../decide/read-form.ts';
import { Refused } from '../decide/refused.tsx';
import { useWords } from '../use-words.ts';

interface RemarkBlockProps {
  readonly congressId: string;
  readonly phase: 'approval' | 'result';
  readonly remark: Remark;
  readonly mayAnswer: boolean;
}

/** What the superior said, in the voice of people, and what the unit answered. */
export function RemarkBlock(props: RemarkBlockProps) {
  const { t, format, today } = useWords();
  const { remark, mayAnswer } = props;
  const [answering, setAnswering] = useState(false);
  const made = format.moment(brand<Instant>(remark.madeAt), today);
  return (
    <div className="remark">
      <Icon of={MessageSquareText} />
      <div>
        <p className="remark-words">{remark.text}</p>
        <small>
          {t('dossier.remarkBy', { who: remark.madeBy, when: made })}
          {remark.answer === null && `. ${t('dossier.unanswered')}`}
        </small>
        {remark.answer !== null && <Answer remark={remark} />}
        {mayAnswer && !answering && (
          <Button size="small" icon={Reply} onPress={() => setAnswering(true)}>
            {t('dossier.answer')}
          </Button>
        )}
        {answering && <AnswerForm {...props} onDone={() => setAnswering(false)} />}
      </div>
    </div>
  );
}

function Answer({ remark }: { readonly remark: Remark }) {
  const { t, format, today } = useWords();
  return (
    <div className="remark-answer">
      <p className="remark-words">{remark.answer}</p>
      {remark.answeredAt !== null && (
        <small>
          {t('dossier.answered', {
            who: remark.answeredBy ?? '',
            when: format.moment(brand<Instant>(remark.answeredAt), today),
          })}
        </small>
      )}
    </div>
  );
}

function AnswerForm(props: RemarkBlockProps & { readonly onDone: () => void }) {
  const { t } = useWords();
  const common = useText(commonTexts);
  const act = useAct(dossierRoutes.answerRemark);
  const { remark } = props;
  return (
    <Form onSend={(entered) => void send(entered)}>
      <TextField
        name="answer"
        label={t('dossier.answerField')}
        lines={2}
        {...(remark.answer === null ? {} : { defaultValue: remark.answer })}
      />
      <Refused state={act.state} />
      <FormActions>
        <Button size="small" type="submit" busy={act.state.status === 'sending'}>
          {t('dossier.sendAnswer')}
        </Button>
        <Button size="small" kind="text" onPress={props.onDone}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const answer = formWords(entered, 'answer');
    if (answer === null) return;
    const { congressId, phase } = props;
    const params = { congressId, phase, remarkId: remark.id };
    const sent = await act.send({ params, body: { answer } });
    if (sent.ok) props.onDone();
  }
}
