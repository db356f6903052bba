import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { Aloud } from '../room/aloud.tsx';
import { MovePanel } from '../room/move-panel.tsx';
import { OpenItems } from '../room/open-items.tsx';
import { StepPage } from '../room/step-page.tsx';
import { useCountingWords } from '../use-counting-words.ts';
import { CodeList } from './code-list.tsx';
import { CommitteeForm } from './committee-form.tsx';
import { ListForm } from './list-form.tsx';
import {
  isPartDone,
  nextPart,
  partItems,
  prepareParts,
  type PreparePart,
} from './prepare-parts.ts';
import { BallotNames } from './ballot-names.tsx';
import { PrintedForm } from './printed-form.tsx';
import { LazyRollForm, RollLine } from './roll-panel.tsx';

const FloorPanel = lazy(async () => ({
  default: (await import('./floor-panel.tsx')).FloorPanel,
}));

/** Names, committee, codes, roll, ballots: one part at a time, then the list is fixed. */
export function PrepareStep({ view }: { readonly view: BallotSessionView }) {
  const { s } = useCountingWords();
  const [chosen, setChosen] = useState<PreparePart>();
  const part = chosen ?? nextPart(view);
  return (
    <StepPage
      view={view}
      title={part === 'fix' ? s('title.fixList') : s(titles[part])}
      {...(part === 'fix' ? {} : { text: s(texts[part]) })}
      side={<PartSide view={view} part={part} chosen={part} onChoose={setChosen} />}
    >
      <PartBody view={view} part={part} onDone={() => setChosen(undefined)} />
    </StepPage>
  );
}

const titles = {
  list: 'list.title',
  committee: 'committee.title',
  codes: 'codes.title',
  roll: 'roll.title',
} as const;
const texts = {
  list: 'list.help',
  committee: 'committee.text',
  codes: 'codes.text',
  roll: 'roll.text',
} as const;

interface PartProps {
  readonly view: BallotSessionView;
  readonly part: PreparePart;
}

function PartBody({ view, part, onDone }: PartProps & { readonly onDone: () => void }) {
  switch (part) {
    case 'list':
      return (
        <>
          <ListForm key={namesOf(view)} view={view} onDone={onDone} />
          <Suspense>
            <FloorPanel view={view} />
          </Suspense>
        </>
      );
    case 'committee':
      return <CommitteeForm key={view.committee.length} view={view} onDone={onDone} />;
    case 'codes':
      return (
        <section className="panel">
          <CodeList view={view} />
        </section>
      );
    case 'roll':
      return (
        <section className="panel">
          <RollLine view={view} />
          <LazyRollForm view={view} />
        </section>
      );
    case 'fix':
      return <FixBody view={view} />;
  }
}

/** The list is shown anew when the congress changed it. */
function namesOf({ candidates }: BallotSessionView): string {
  return candidates.map(({ id }) => id).join();
}

function FixBody({ view }: { readonly view: BallotSessionView }) {
  const { s } = useCountingWords();
  return (
    <>
      <section className="panel">
        <h2>{s('list.order', { n: view.candidates.length })}</h2>
        <BallotNames names={view.candidates.map(({ name }) => name)} />
      </section>
      <section className="panel">
        <PrintedForm key={view.printed} view={view} />
      </section>
    </>
  );
}

interface PartSideProps extends PartProps {
  readonly chosen: PreparePart;
  readonly onChoose: (part: PreparePart) => void;
}

function PartSide({ view, part, chosen, onChoose }: PartSideProps) {
  const { t, s } = useCountingWords();
  const { candidates, seats, body } = view;
  return (
    <>
      <nav aria-label={s('part.label')} className="parts">
        <ol>
          {prepareParts.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-current={each === chosen ? 'step' : undefined}
                onClick={() => onChoose(each)}
              >
                <Icon of={isPartDone(view, each) ? CircleCheck : CircleDashed} />
                {s(`part.${each}`)}
                <span className="parts-state">
                  {s(isPartDone(view, each) ? 'part.done' : 'part.open')}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {part === 'fix' ? (
        <>
          <MovePanel view={view} move="fixList" />
          <Aloud
            words={[
              t('says.fixList', { names: candidates.length, seats, body: t(`body.${body}`) }),
            ]}
          />
        </>
      ) : (
        <OpenItems view={view} items={partItems(view, part)} />
      )}
    </>
  );
}
