import { type BallotSessionView, type Hand } from '@daihoi/contract/ballot-session';
import {
  ballotScanRoutes,
  type ScanningView,
  type ScanStopView,
} from '@daihoi/contract/ballot-scan';
import { witnesses } from '@daihoi/domain/ballot-session';
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { RadioGroup, Select } from '../../../components/choice-fields.tsx';
import { NumberField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { formText } from '../../../lib/form-text.ts';
import { addressOf } from '../ballot-view.ts';
import { HandsForm } from '../room/hands-form.tsx';
import { answerIn, answersTo, laterThan, type AnswerKind } from './stop-answers.ts';
import { useScanWords } from './use-scan-words.ts';

interface StopFormProps {
  readonly view: BallotSessionView;
  readonly scans: ScanningView;
  readonly stop: ScanStopView;
  readonly onDone: () => void;
}

/** What the paper shows, why, and the two who say so. */
export function StopForm({ view, scans, stop, onDone }: StopFormProps) {
  const words = useScanWords();
  const { c } = words;
  const act = useAct(ballotScanRoutes.settle);
  const answers = answersTo(stop, scans);
  const [kind, setKind] = useState<AnswerKind>(answers[0]?.kind ?? 'removed');
  const asked = { stop, kind, words };
  function check(entered: FormData) {
    const reason = formText(entered, 'reason').trim();
    const missing = { at: 'reason', label: c('stops.reason'), message: c('stops.reasonMissing') };
    return [...answerIn(entered, asked).errors, ...(reason === '' ? [missing] : [])];
  }
  async function send(hands: readonly Hand[], entered: FormData): Promise<void> {
    const { answer } = answerIn(entered, asked);
    const witness = witnesses.find((each) => each === scans.witness);
    if (!answer || !witness) return;
    const reason = formText(entered, 'reason').trim();
    const body = { version: view.version, hands: [...hands], witness, answer, reason };
    const done = await act.send({ params: addressOf(view), body });
    if (done.ok) onDone();
  }
  return (
    <HandsForm
      view={view}
      asks="headAndMember"
      from={view.committee}
      verb={c('stops.verb')}
      state={act.state}
      check={check}
      onHands={(hands, entered) => void send(hands, entered)}
    >
      <RadioGroup
        name="answer"
        label={c('stops.what')}
        options={answers.map((each) => ({ value: each.kind, label: c(each.key) }))}
        defaultValue={kind}
        onChoose={(value) => setKind(answers.find((each) => each.kind === value)?.kind ?? kind)}
      />
      <AnswerFields scans={scans} stop={stop} kind={kind} />
      <TextField name="reason" label={c('stops.reason')} maxLength={500} />
      <p className="hands-note">{c('stops.hands')}</p>
    </HandsForm>
  );
}

interface AnswerFieldsProps {
  readonly scans: ScanningView;
  readonly stop: ScanStopView;
  readonly kind: AnswerKind;
}

/** What an answer asks for besides its words. */
function AnswerFields({ scans, stop, kind }: AnswerFieldsProps) {
  const { c, pageName } = useScanWords();
  const images = laterThan(stop, scans).map((page) => ({ value: page.id, label: pageName(page) }));
  if (kind === 'rescanned')
    return <Select name="by" label={c('stops.by')} width="name" options={images} />;
  if (kind === 'removed' && stop.kind === 'count')
    return <Select name="page" label={c('stops.which')} width="name" options={images} />;
  if (kind !== 'missing' && kind !== 'found') return null;
  return (
    <div className="figure-inputs">
      <NumberField name="bundle" label={c('stops.bundle')} />
      <NumberField name="position" label={c('stops.position')} />
    </div>
  );
}
