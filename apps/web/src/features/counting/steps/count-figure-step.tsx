import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lastRoll } from '../ballot-view.ts';
import { Aloud } from '../room/aloud.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { FigureCounts } from './figure-counts.tsx';
import { FigureForm } from './figure-form.tsx';
import { RollPanel } from './roll-panel.tsx';

interface CountFigureStepProps {
  readonly view: BallotSessionView;
  readonly of: 'issued' | 'collected';
}

/** Ballots are handed out, and what became of the printed ones is counted. */
export function IssuedStep({ view }: { readonly view: BallotSessionView }) {
  return <CountFigureStep view={view} of="issued" />;
}

/** The box is opened, and the ballots in it are counted. */
export function CollectedStep({ view }: { readonly view: BallotSessionView }) {
  return <CountFigureStep view={view} of="collected" />;
}

/** Two people count the same ballots apart. Once both have entered the same, the ballot goes on by itself. */
function CountFigureStep({ view, of }: CountFigureStepProps) {
  const { s, format } = useCountingWords();
  const { printed, agreed } = view;
  const text =
    of === 'issued'
      ? s('text.confirmIssued', {
          printed: format.integer(printed),
          present: format.integer(lastRoll(view)?.present ?? 0),
        })
      : s('text.confirmCollected', { issued: format.integer(agreed.issued?.issued ?? 0) });
  return (
    <StepPage
      view={view}
      title={s(`title.${of}`)}
      text={text}
      side={<Aloud words={useSaid(view, of)} />}
    >
      <FigureCounts view={view} of={of} />
      <FigureForm key={JSON.stringify(view[of])} view={view} of={of} />
      {(of === 'issued' || view.attendanceSince) && <RollPanel view={view} />}
    </StepPage>
  );
}

/** What the hall hears: what is done now, and the figure that both have agreed on before. */
function useSaid(view: BallotSessionView, of: 'issued' | 'collected'): readonly string[] {
  const { t, format } = useCountingWords();
  if (of === 'issued') return [t('says.issue')];
  const issued = format.integer(view.agreed.issued?.issued ?? 0);
  const present = format.integer(lastRoll(view)?.present ?? 0);
  return [t('says.issued', { issued, present, body: t(`body.${view.body}`) }), t('says.collect')];
}
