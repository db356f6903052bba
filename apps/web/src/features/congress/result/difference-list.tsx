import { useState } from 'react';
import { Split } from 'lucide-react';
import { resultRoutes, type DifferenceView, type ResultView } from '@daihoi/contract/result';
import { useAct } from '../../../api/use-act.ts';
import { Button, LinkButton } from '../../../components/button.tsx';
import { Form, FormActions } from '../../../components/form.tsx';
import { Icon } from '../../../components/icon.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { useText } from '../../../i18n/use-text.ts';
import { formText } from '../../../lib/form-text.ts';
import { Refused } from '../decide/refused.tsx';
import { useResultWords } from './use-result-words.ts';

/** Where the result is not as foreseen: the reason of the unit, the conclusion of the superior. */
export function DifferenceList({ result }: { readonly result: ResultView }) {
  const { t } = useResultWords();
  if (result.differences.length === 0) return null;
  return (
    <div id="differences" className="result-differences">
      <h3>{t('difference.title')}</h3>
      {result.differences.map((difference) => (
        <Difference key={difference.office} result={result} difference={difference} />
      ))}
    </div>
  );
}

interface DifferenceProps {
  readonly result: ResultView;
  readonly difference: DifferenceView;
}

function Difference({ result, difference }: DifferenceProps) {
  const { t } = useResultWords();
  const [writing, setWriting] = useState<'reason' | 'conclusion'>();
  const side = result.mayEnter ? 'reason' : 'conclusion';
  const may = result.mayEnter || result.mayDecide;
  return (
    <div className="result-difference">
      <Icon of={Split} size="small" />
      <div>
        <p>
          {t('difference.text', {
            office: t(`office.${difference.office}`),
            planned: difference.planned.join(', ') || t('difference.nobody'),
            elected: difference.elected.join(', ') || t('difference.nobody'),
          })}
        </p>
        <p className="result-difference-words">
          {t('difference.reason')}: {difference.reason ?? t('difference.noReason')}
        </p>
        {difference.conclusion !== null && (
          <p className="result-difference-words">
            {t('difference.conclusion')}: {difference.conclusion}
          </p>
        )}
        {may && writing === undefined && (
          <LinkButton onPress={() => setWriting(side)}>
            {t(side === 'reason' ? 'difference.writeReason' : 'difference.writeConclusion')}
          </LinkButton>
        )}
        {writing !== undefined && (
          <DifferenceForm
            {...{ result, difference }}
            side={writing}
            onDone={() => setWriting(undefined)}
          />
        )}
      </div>
    </div>
  );
}

interface DifferenceFormProps extends DifferenceProps {
  readonly side: 'reason' | 'conclusion';
  readonly onDone: () => void;
}

function DifferenceForm({ result, difference, side, onDone }: DifferenceFormProps) {
  const { t } = useResultWords();
  const common = useText(commonTexts);
  const act = useAct(side === 'reason' ? resultRoutes.explain : resultRoutes.conclude);
  const before = difference[side];
  return (
    <Form onSend={(entered) => void send(formText(entered, 'text'))}>
      <TextField
        name="text"
        label={t(`difference.${side}`)}
        lines={3}
        {...(before === null ? {} : { defaultValue: before })}
      />
      <Refused state={act.state} />
      <FormActions>
        <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('difference.save')}
        </Button>
        <Button kind="text" size="form" onPress={onDone}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(text: string): Promise<void> {
    const params = { congressId: result.congressId, office: difference.office };
    const sent = await act.send({ params, body: { version: difference.version, text } });
    if (sent.ok) onDone();
  }
}
