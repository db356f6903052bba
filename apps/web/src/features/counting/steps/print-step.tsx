import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { BallotNames } from './ballot-names.tsx';
import { PrintLinks } from './print-links.tsx';
import { PrintedForm } from './printed-form.tsx';
import { RollPanel } from './roll-panel.tsx';
import { TintForm } from './tint-form.tsx';

/** The list is fixed: ballots are printed, stamped and counted. */
export function PrintStep({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  const { candidates, seats, form, printed } = view;
  return (
    <StepPage
      view={view}
      title={s('title.printBallots')}
      text={s('text.printBallots', { names: candidates.length, printed })}
      side={
        <>
          <MovePanel view={view} move="printBallots" />
          <Aloud
            words={[
              t('says.printBallots', { names: candidates.length }),
              t(`says.${form}`, { seats }),
            ]}
          />
        </>
      }
    >
      <section className="panel">
        <h2>{s('print.list')}</h2>
        <BallotNames names={candidates.map(({ name }) => name)} />
      </section>
      <section className="panel">
        <PrintedForm view={view} />
      </section>
      <TintForm view={view} />
      <RollPanel view={view} />
      <PrintLinks view={view} />
    </StepPage>
  );
}
