import { synthesisRoutes, type CountedGroupView } from '@daihoi/contract/synthesis';
import { commentOutcomes } from '@daihoi/domain/comments';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { useSynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

interface AnswerFormProps {
  readonly group: CountedGroupView;
  readonly onDone: () => void;
}

/** The one answer to a group: accepted, in part, or kept, with a reason. What was typed stays when it is refused. */
export function AnswerForm({ group, onDone }: AnswerFormProps) {
  const { t } = useSynthesisWords();
  const common = useText(commonTexts);
  const { params } = useWhichSynthesis();
  const act = useAct(synthesisRoutes.answer);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const names = { outcome: `outcome-${group.id}`, reason: `reason-${group.id}` };
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <RadioGroup
        name={names.outcome}
        label={t('outcome.label')}
        options={commentOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        {...(group.response ? { defaultValue: group.response.outcome } : {})}
      />
      <TextField
        name={names.reason}
        label={t('reason.label')}
        help={t('reason.help')}
        lines={3}
        maxLength={4_000}
        defaultValue={group.response?.reason ?? ''}
      />
      <Said state={act.state} />
      <FormActions>
        <Button size="small" type="submit" busy={act.state.status === 'sending'}>
          {t('reason.send')}
        </Button>
        <Button size="small" kind="text" onPress={onDone}>
          {common.t('act.stop')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(entered: FormData): Promise<void> {
    const chosen = formText(entered, names.outcome);
    const outcome = commentOutcomes.find((each) => each === chosen);
    const reason = formText(entered, names.reason).trim();
    const unexplained = outcome !== undefined && outcome !== 'accepted' && reason === '';
    setErrors([
      ...(outcome === undefined
        ? [{ at: names.outcome, label: t('outcome.label'), message: t('outcome.missing') }]
        : []),
      ...(unexplained
        ? [{ at: names.reason, label: t('reason.label'), message: t('reason.missing') }]
        : []),
    ]);
    if (outcome === undefined || unexplained) return;
    const sent = await act.send({
      params: { ...params, groupId: group.id },
      body: { version: group.version, outcome, reason },
    });
    if (sent.ok) onDone();
  }
}
