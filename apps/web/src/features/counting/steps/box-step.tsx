import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { RollPanel } from './roll-panel.tsx';

/** The box is shown empty and sealed before everybody. */
export function BoxStep({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  const body = t(`body.${view.body}`);
  return (
    <StepPage view={view} title={s('title.sealBox')} text={s('text.sealBox')}>
      <div className="step-pair">
        <Aloud words={[t('says.sealBox', { body }), t('says.issue')]} />
        <MovePanel view={view} move="sealBox" />
      </div>
      <RollPanel view={view} />
    </StepPage>
  );
}
