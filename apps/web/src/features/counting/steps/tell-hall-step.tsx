import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Presentation } from 'lucide-react';
import { Button } from '../../../components/button.tsx';
import { addressOf, roomPath } from '../ballot-view.ts';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { AgreedFigures, agreedFigures } from './agreed-figures.tsx';

/** The hall hears and sees how many ballots went out and came back before anybody counts a vote. */
export function TellHallStep({ view }: { readonly view: BallotSessionView }) {
  const { t, s, format } = useCountingWords();
  const figures = agreedFigures(view, format);
  const before = view.recollections.at(-1)?.collected;
  const hall = `${roomPath(addressOf(view))}/hall`;
  const words =
    before === undefined
      ? t('says.tellHall', figures)
      : t('says.tellAgain', { ...figures, before: format.integer(before) });
  return (
    <StepPage
      view={view}
      title={s('title.tellHall')}
      text={s('text.tellHall')}
      side={
        <>
          <p>
            <Button
              icon={Presentation}
              onPress={() => void window.open(hall, 'daihoi-hall', 'popup')}
            >
              {s('tellHall.show')}
            </Button>
          </p>
          <Aloud words={[words]} />
          <MovePanel view={view} move="tellHall" consequence={s('tellHall.consequence')} />
        </>
      }
    >
      <AgreedFigures view={view} />
    </StepPage>
  );
}
