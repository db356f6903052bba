import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { useTitledObject } from '../../../lib/object-title.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { AskedBallot } from './asked-ballot.tsx';
import { RoomStep } from './room-step.tsx';

/** How often the room looks whether the other machine went on. */
const lookAgain = 5000;

/** One ballot in its room: whatever is to be done now. */
export function RoomPage() {
  return (
    <AskedBallot every={lookAgain}>
      {(view) => <LoadedRoom key={view.id} view={view} />}
    </AskedBallot>
  );
}

function LoadedRoom({ view }: { readonly view: BallotSessionView }) {
  const { ballot, round } = useCountingWords();
  useTitledObject(`${ballot(view)}, ${round(view)}`);
  return <RoomStep view={view} />;
}
