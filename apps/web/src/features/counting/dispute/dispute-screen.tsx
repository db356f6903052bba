import {
  ballotSessionRoutes,
  type BallotSessionView,
  type DisputedBallot,
} from '@daihoi/contract/ballot-session';
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { RoomFrame } from '../room/room-frame.tsx';
import { StepHeading } from '../room/step-heading.tsx';
import { useKeyingWords } from '../keying/use-keying-words.ts';
import { BallotInDoubt } from './ballot-in-doubt.tsx';
import './dispute.css';

interface DisputeScreenProps {
  readonly view: BallotSessionView;
  readonly onLeave: () => void;
}

/** The ballots that only the paper can settle, one after the other. */
export function DisputeScreen({ view, onLeave }: DisputeScreenProps) {
  const { k } = useKeyingWords();
  const { params, every } = useAsked(view);
  const found = useRoute(ballotSessionRoutes.disputed, { params }, { every });
  const says = k('dispute.back');
  useShortcuts(useMemo(() => [{ keys: 'Escape', says, run: onLeave }], [says, onLeave]));
  return (
    <RoomFrame
      view={view}
      full
      keys={[
        { cap: '1–4', says: k('dispute.ask') },
        { cap: 'Enter', says: k('dispute.propose') },
        { cap: 'Esc', says },
      ]}
    >
      <Here of={found}>
        {({ ballots, layout }) => (
          <Queue view={view} ballots={ballots} layout={layout} onLeave={onLeave} />
        )}
      </Here>
    </RoomFrame>
  );
}

const lookAgain = 5000;

function useAsked({ congressId, office, round }: BallotSessionView) {
  return { params: { congressId, office, number: round.number }, every: lookAgain };
}

interface QueueProps extends DisputeScreenProps {
  readonly ballots: readonly DisputedBallot[];
  readonly layout: readonly (readonly number[])[];
}

function Queue({ view, ballots, layout, onLeave }: QueueProps) {
  const { k } = useKeyingWords();
  const [chosen, setChosen] = useState<string>();
  const open = ballots.filter(({ kind }) => kind !== 'decided');
  const at = ballots.find((each) => keyOf(each) === chosen) ?? open[0];
  if (!at)
    return (
      <section className="dispute-none">
        <StepHeading>{k('dispute.none')}</StepHeading>
        <p>{k('dispute.noneText')}</p>
        <Button kind="act" onPress={onLeave}>
          {k('dispute.back')}
        </Button>
      </section>
    );
  return (
    <div className="dispute">
      <nav className="dispute-list" aria-label={k('dispute.list')}>
        <h2>{k('dispute.list')}</h2>
        <ol>
          {ballots.map((ballot) => (
            <QueueLine
              key={keyOf(ballot)}
              ballot={ballot}
              now={ballot === at}
              onChoose={() => setChosen(keyOf(ballot))}
            />
          ))}
        </ol>
        <Button size="small" onPress={onLeave}>
          {k('dispute.back')}
        </Button>
      </nav>
      <BallotInDoubt
        key={keyOf(at)}
        view={view}
        ballot={at}
        layout={layout}
        count={k('dispute.count', { n: ballots.indexOf(at) + 1, of: ballots.length })}
        onDecided={() => setChosen(undefined)}
      />
    </div>
  );
}

interface QueueLineProps {
  readonly ballot: DisputedBallot;
  readonly now: boolean;
  readonly onChoose: () => void;
}

function QueueLine({ ballot, now, onChoose }: QueueLineProps) {
  const { k } = useKeyingWords();
  const { kind, decision } = ballot;
  const proposed = kind !== 'decided' && decision !== undefined;
  return (
    <li>
      <button type="button" aria-current={now ? 'true' : undefined} onClick={onChoose}>
        <Icon of={kind === 'decided' ? CircleCheck : proposed ? CircleDot : CircleDashed} />
        <span>
          <b>{k('dispute.title', { bundle: ballot.bundle, position: ballot.position })}</b>
          {k(`dispute.kind.${proposed ? 'proposed' : kind}`)}
        </span>
      </button>
    </li>
  );
}

function keyOf({ bundle, position }: DisputedBallot): string {
  return `${String(bundle)}/${String(position)}`;
}
