import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { lazy, Suspense, useState } from 'react';
import { LoadingLines } from '../../../components/screen-states.tsx';
import type { Seat } from '../keying/seat.ts';
import { holdsSeat, meansOf } from '../witness-means.ts';
import { CountingOverview } from './counting-overview.tsx';

const KeyingScreen = lazy(async () => ({
  default: (await import('../keying/keying-screen.tsx')).KeyingScreen,
}));
const ScanScreen = lazy(async () => ({
  default: (await import('../scan/scan-screen.tsx')).ScanScreen,
}));
const DisputeScreen = lazy(async () => ({
  default: (await import('../dispute/dispute-screen.tsx')).DisputeScreen,
}));

type Place =
  | { readonly at: 'overview' }
  | { readonly at: 'dispute' }
  | { readonly at: 'keying'; readonly seat: Seat }
  | { readonly at: 'scanning'; readonly witness: number; readonly seat?: Seat };

/** Where somebody sits down: at the keys, or at the scanner. */
function placeOf(view: BallotSessionView, seat: Seat): Place {
  const { witness } = seat;
  return meansOf(view, witness) === 'keys'
    ? { at: 'keying', seat }
    : { at: 'scanning', witness, seat };
}

/** The seat at a scanner, as long as nobody was put in its place: without it the page only shows. */
function seatedAt(view: BallotSessionView, { seat }: { readonly seat?: Seat }): Seat | undefined {
  return seat && holdsSeat(view, seat) ? seat : undefined;
}

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
          onSeat={(seat) => setPlace(placeOf(view, seat))}
          onScans={(witness) => setPlace({ at: 'scanning', witness })}
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
      {place.at === 'scanning' && (
        <ScanScreen
          view={view}
          witness={place.witness}
          seat={seatedAt(view, place)}
          onLeave={leave}
        />
      )}
      {place.at === 'dispute' && <DisputeScreen view={view} onLeave={leave} />}
    </Suspense>
  );
}
