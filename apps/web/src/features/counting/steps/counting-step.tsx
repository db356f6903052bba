import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, useState } from 'react';
import { LoadingLines } from '../../../components/screen-states.tsx';
import type { Seat } from '../keying/seat.ts';
import { CountingOverview } from './counting-overview.tsx';

const KeyingScreen = lazy(async () => ({
  default: (await import('../keying/keying-screen.tsx')).KeyingScreen,
}));
const DisputeScreen = lazy(async () => ({
  default: (await import('../dispute/dispute-screen.tsx')).DisputeScreen,
}));

type Place =
  | { readonly at: 'overview' }
  | { readonly at: 'dispute' }
  | { readonly at: 'keying'; readonly seat: Seat };

/** Counting: who sits down, who looks at the paper. A seat lives in this page's memory only and is gone with it. */
export function CountingStep({ view }: { readonly view: BallotSessionView }) {
  const [place, setPlace] = useState<Place>({ at: 'overview' });
  function leave(): void {
    setPlace({ at: 'overview' });
  }
  return (
    <Suspense fallback={<LoadingLines />}>
      {place.at === 'overview' && (
        <CountingOverview
          view={view}
          onSeat={(seat) => setPlace({ at: 'keying', seat })}
          onDispute={() => setPlace({ at: 'dispute' })}
        />
      )}
      {place.at === 'keying' && (
        <KeyingScreen
          view={view}
          seat={place.seat}
          onSeat={(seat) => setPlace({ at: 'keying', seat })}
          onLeave={leave}
        />
      )}
      {place.at === 'dispute' && <DisputeScreen view={view} onLeave={leave} />}
    </Suspense>
  );
}
