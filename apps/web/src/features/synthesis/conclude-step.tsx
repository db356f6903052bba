import {
  synthesisRoutes,
  type HindranceView,
  type SynthesisView,
} from '@daihoi/contract/synthesis';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form } from '../../components/form.tsx';
import { NextStepCard, type StepCondition } from '../../components/next-step-card.tsx';
import { Said } from '../../components/said.tsx';
import { isOpen, placeName } from './places.ts';
import { useSynthesisWords, type SynthesisWords } from './use-synthesis-words.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

/** What is left before the consultation can be concluded, and the act that concludes it. */
export function ConcludeStep({ synthesis }: { readonly synthesis: SynthesisView }) {
  const words = useSynthesisWords();
  const { params, open } = useWhichSynthesis();
  const [asking, setAsking] = useState(false);
  const act = useAct(synthesisRoutes.conclude);
  if (!open) return null;
  const { t } = words;
  const { hindrances, version, voices } = synthesis;
  const ready = hindrances.length === 0;
  return (
    <div className="synthesis-step">
      <NextStepCard
        eyebrow={t('step.eyebrow')}
        title={t(ready ? 'step.readyTitle' : 'step.title')}
        conditions={hindrances.map((each) => conditionOf(each, synthesis, words))}
        action={
          <Button
            {...(ready ? { kind: 'act' } : { blockedBecause: t('step.blocked') })}
            onPress={() => setAsking(true)}
          >
            {t('step.act')}
          </Button>
        }
      >
        {t('step.text')}
      </NextStepCard>
      <Dialog open={asking} title={t('step.confirmTitle')} onClose={() => setAsking(false)}>
        <Form onSend={() => void conclude()} errors={[]}>
          <p>{t('step.confirm', { n: voices.comments })}</p>
          <Said state={act.state} />
          <DialogActions
            send={t('step.act')}
            busy={act.state.status === 'sending'}
            onCancel={() => setAsking(false)}
          />
        </Form>
      </Dialog>
    </div>
  );

  async function conclude(): Promise<void> {
    const sent = await act.send({ params, body: { version } });
    if (sent.ok) setAsking(false);
  }
}

function conditionOf(
  hindrance: HindranceView,
  { places, unanswered }: SynthesisView,
  { t, format }: SynthesisWords,
): StepCondition {
  const { kind } = hindrance;
  if (kind === 'windowOpen')
    return {
      id: kind,
      met: false,
      label: t('step.windowOpen', { day: format.date(calendarDate(hindrance.until)) }),
    };
  const label = t(`step.${kind}`, { n: hindrance.count });
  const waiting = places.find((place) => isOpen(place) && place.waiting > 0)?.place;
  const first =
    kind === 'withoutGroup' ? waiting : kind === 'unanswered' ? unanswered[0]?.place : undefined;
  return first === undefined
    ? { id: kind, met: false, label }
    : { id: kind, met: false, label, to: `?doan=${placeName(first)}` };
}
