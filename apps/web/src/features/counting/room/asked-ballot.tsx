import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { electionOffices } from '@daihoi/domain/election';
import { useState, type ReactNode } from 'react';
import { Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import type { Loaded } from '../../../api/loaded.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { useRoute } from '../../../api/use-route.ts';
import { ErrorState, LoadingLines, NoRights } from '../../../components/screen-states.tsx';
import { roomPath, type BallotAddress } from '../ballot-view.ts';
import '../../../design/font-words.css';
import './asked-ballot.css';

interface AskedBallotProps {
  readonly every: number;
  readonly children: (view: BallotSessionView) => ReactNode;
}

/** Asks for the ballot of the address; pages outside the frame send whoever is not signed in to the door themselves. */
export function AskedBallot(props: AskedBallotProps) {
  const { congressId = '', office = '', number = '' } = useParams();
  const [search] = useSearchParams();
  const session = search.get('session') ?? undefined;
  const known = electionOffices.find((each) => each === office) ?? 'committee';
  const address = { congressId, office: known, number: Number(number) };
  const key = `${roomPath(address)} ${session ?? ''}`;
  return <BallotAt key={key} {...props} address={address} session={session} />;
}

interface BallotAtProps extends AskedBallotProps {
  readonly address: BallotAddress;
  /** A void ballot that is looked at after the next one was opened. */
  readonly session: string | undefined;
}

function BallotAt({ every, children, address, session }: BallotAtProps) {
  const query = session === undefined ? {} : { session };
  const found = useRoute(ballotSessionRoutes.show, { params: address, query }, { every });
  const view = useLastSeen(found);
  if (view && (found.status !== 'failed' || passes(found.error.status))) return children(view);
  if (found.status === 'failed') return <NotSeen error={found.error} onRetry={found.retry} />;
  return (
    <main className="asked-ballot">
      <LoadingLines />
    </main>
  );
}

/** The last answer there was: a room whose server is away for a moment stays open, with everything typed in it. */
function useLastSeen(found: Loaded<BallotSessionView>): BallotSessionView | undefined {
  const [last, setLast] = useState<BallotSessionView>();
  const now = found.status === 'here' ? found.data : last;
  if (now !== last) setLast(now);
  return now;
}

/** No answer, or a server that failed: both pass by themselves. */
function passes(status: number): boolean {
  return status === 0 || status >= 500;
}

function NotSeen({ error, onRetry }: { readonly error: Refusal; readonly onRetry: () => void }) {
  const { pathname } = useLocation();
  if (error.status === 401)
    return <Navigate to={`/sign-in?back=${encodeURIComponent(pathname)}`} replace />;
  return (
    <main className="asked-ballot">
      {error.status === 403 ? <NoRights /> : <ErrorState error={error} onRetry={onRetry} />}
    </main>
  );
}
