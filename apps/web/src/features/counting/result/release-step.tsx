import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { ReasonedMove } from '../steps/void-panel.tsx';
import { Quality } from './quality.tsx';
import { ResultFigures } from './result-figures.tsx';
import { SamplePanel } from './sample-panel.tsx';
import { useResultWords } from './use-result-words.ts';
import './result.css';

/** The count has ended: what was counted, a check by hand, and the release. Votes of people are not shown yet. */
export function ReleaseStep({ view }: { readonly view: BallotSessionView }) {
  const { t, s, office, format } = useResultWords();
  return (
    <StepPage
      view={view}
      title={s('title.release')}
      text={s('text.release', {
        valid: format.integer(view.counted?.valid ?? 0),
        invalid: format.integer(view.counted?.invalid ?? 0),
      })}
      side={
        <>
          <MovePanel view={view} move="release" consequence={s('release.consequence')} />
          <Aloud words={[t('says.release', { office: office(view) })]} />
          <ReasonedMove view={view} move="countAgain" text={s('release.again')} />
        </>
      }
    >
      <ResultFigures view={view} />
      <SamplePanel view={view} />
      <Quality view={view} />
    </StepPage>
  );
}
