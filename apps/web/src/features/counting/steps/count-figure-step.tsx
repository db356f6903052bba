import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lastRoll } from '../ballot-view.ts';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { FigureCounts } from './figure-counts.tsx';
import { FigureForm } from './figure-form.tsx';
import { RollPanel } from './roll-panel.tsx';

interface CountFigureStepProps {
  readonly view: BallotSessionView;
  readonly of: 'issued' | 'collected';
}

const moveOf = { issued: 'confirmIssued', collected: 'confirmCollected' } as const;

/** Ballots are handed out, and what became of the printed ones is counted. */
export function IssuedStep({ view }: { readonly view: BallotSessionView }) {
  return <CountFigureStep view={view} of="issued" />;
}

/** The box is opened, and the ballots in it are counted. */
export function CollectedStep({ view }: { readonly view: BallotSessionView }) {
  return <CountFigureStep view={view} of="collected" />;
}

/** Two people count the same ballots apart; the second does not see what the first entered. */
function CountFigureStep({ view, of }: CountFigureStepProps) {
  const { s } = useCountingWords();
  const move = moveOf[of];
  const agreed = view.agreed[of] !== undefined;
  return (
    <StepPage
      view={view}
      title={s(`title.${move}`)}
      text={<StepText view={view} of={of} />}
      side={
        <>
          {agreed && <MovePanel view={view} move={move} />}
          <Aloud words={useSaid(view, of)} />
        </>
      }
    >
      <FigureCounts view={view} of={of} />
      {!agreed && <FigureForm key={view[of].length} view={view} of={of} />}
      {of === 'issued' && <RollPanel view={view} />}
    </StepPage>
  );
}

function StepText({ view, of }: CountFigureStepProps) {
  const { s, format } = useCountingWords();
  const { printed, agreed } = view;
  return of === 'issued'
    ? s('text.confirmIssued', {
        printed: format.integer(printed),
        present: format.integer(lastRoll(view)?.present ?? 0),
      })
    : s('text.confirmCollected', { issued: format.integer(agreed.issued?.issued ?? 0) });
}

/** Before both agree the hall hears what is going on; then it hears the figure. */
function useSaid(view: BallotSessionView, of: 'issued' | 'collected'): readonly string[] {
  const { t, format } = useCountingWords();
  const { agreed } = view;
  const body = t(`body.${view.body}`);
  const issued = format.integer(agreed.issued?.issued ?? 0);
  if (of === 'collected')
    return agreed.collected === undefined
      ? [t('says.collect')]
      : [t('says.collected', { issued, collected: format.integer(agreed.collected) })];
  const present = format.integer(lastRoll(view)?.present ?? 0);
  return agreed.issued === undefined
    ? [t('says.issue')]
    : [t('says.issued', { issued, present, body })];
}
