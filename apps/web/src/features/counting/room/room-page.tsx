import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { electionOffices } from '@daihoi/domain/election';
import type { ReactNode } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { useRoute } from '../../../api/use-route.ts';
import { ErrorState, LoadingLines, NoRights } from '../../../components/screen-states.tsx';
import { useTitledObject } from '../../../lib/object-title.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { RoomStep } from './room-step.tsx';
import '../../../design/font-words.css';

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

interface AskedBallotProps {
  readonly every: number;
  readonly children: (view: BallotSessionView) => ReactNode;
}

/** Asks for the ballot of the address; pages outside the frame send whoever is not signed in to the door themselves. */
export function AskedBallot({ every, children }: AskedBallotProps) {
  const { congressId = '', office = '', number = '' } = useParams();
  const { pathname } = useLocation();
  const known = electionOffices.find((each) => each === office) ?? 'committee';
  const found = useRoute(
    ballotSessionRoutes.show,
    { params: { congressId, office: known, number: Number(number) } },
    { every },
  );
  if (found.status === 'here') return children(found.data);
  if (found.status === 'failed' && found.error.status === 401)
    return <Navigate to={`/sign-in?back=${encodeURIComponent(pathname)}`} replace />;
  return (
    <main className="room-alone">
      {found.status === 'waiting' && <LoadingLines />}
      {found.status === 'failed' && found.error.status === 403 && <NoRights />}
      {found.status === 'failed' && found.error.status !== 403 && (
        <ErrorState error={found.error} onRetry={found.retry} />
      )}
    </main>
  );
}
