import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Check, CircleDot } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { isStageDone, stageOf, stages, type Stage } from '../stages.ts';
import { useCountingWords } from '../use-counting-words.ts';

/** The sequence of the ballot: what is done, where it stands, what comes. A narrow screen says it in one line. */
export function StageLine({ view }: { readonly view: BallotSessionView }) {
  const { t } = useCountingWords();
  const now = stageOf(view);
  return (
    <>
      <ol className="room-stages" aria-label={t('stage.label')}>
        {stages.map((stage) => (
          <StageItem
            key={stage}
            stage={stage}
            done={isStageDone(stage, view)}
            now={stage === now && view.state !== 'SEALED'}
          />
        ))}
      </ol>
      <p className="room-stage-short" aria-hidden="true">
        {t('stage.short', {
          n: stages.indexOf(now) + 1,
          of: stages.length,
          name: t(`stage.${now}`),
        })}
      </p>
    </>
  );
}

interface StageItemProps {
  readonly stage: Stage;
  readonly done: boolean;
  readonly now: boolean;
}

function StageItem({ stage, done, now }: StageItemProps) {
  const { t } = useCountingWords();
  return (
    <li
      className={done ? 'room-stage-done' : now ? 'room-stage-now' : undefined}
      aria-current={now ? 'step' : undefined}
    >
      {done && <Icon of={Check} size="small" />}
      {now && <Icon of={CircleDot} size="small" />}
      {t(`stage.${stage}`)}
      {done && <span className="seen-by-readers-only">, {t('stage.done')}</span>}
    </li>
  );
}
