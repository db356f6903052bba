import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { ButtonLink } from '../../../components/button.tsx';
import { listPath } from '../ballot-view.ts';
import { PaperLinks } from '../result/paper-links.tsx';
import { Aloud } from '../room/aloud.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { EquationList } from './equation-list.tsx';

/** The ballot is void; it stands to be read with its papers and its log, and the next one is opened from the list. */
export function VoidStep({ view }: { readonly view: BallotSessionView }) {
  const { t, s } = useCountingWords();
  return (
    <StepPage
      view={view}
      title={s('title.void')}
      text={
        view.voidReason === undefined ? (
          s('text.void')
        ) : (
          <>
            <b>{s('void.reason', { reason: view.voidReason })}</b> {s('text.void')}
          </>
        )
      }
      side={
        <>
          <section className="panel">
            <ButtonLink kind="act" size="form" wide to={listPath(view.congressId)}>
              {s('seal.next')}
            </ButtonLink>
          </section>
          <PaperLinks view={view} />
          <Aloud words={[t('says.void', { body: t(`body.${view.body}`) })]} />
        </>
      }
    >
      <EquationList view={view} />
    </StepPage>
  );
}
