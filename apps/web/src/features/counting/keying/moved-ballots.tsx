import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useEffect, useState } from 'react';
import { call } from '../../../api/call.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { Button } from '../../../components/button.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { FormActions } from '../../../components/form.tsx';
import { addressOf } from '../ballot-view.ts';
import type { ToSave } from './bundle-desk.ts';
import { leftIn, seenIn } from './marks-in-words.ts';
import { atNewPlaces, movedPlaces, type MovedBallot } from './moved-places.ts';
import type { SaveQueue } from './save-queue.ts';
import type { Seat } from './seat.ts';
import { SitForm } from './sit-form.tsx';
import { useKeyingWords } from './use-keying-words.ts';

interface MovedBallotsProps {
  readonly view: BallotSessionView;
  readonly seat: Seat;
  readonly queue: SaveQueue<ToSave>;
  readonly onSeat: (seat: Seat) => void;
  /** The bundle is laid before the typist anew. */
  readonly onDone: (bundle: number) => void;
}

/** Ballots that waited here while a double of their bundle was taken back: each with its new place, saved there or keyed again. */
export function MovedBallots({ view, seat, queue, onSeat, onDone }: MovedBallotsProps) {
  const { k } = useKeyingWords();
  const bundle = queue.waiting()[0]?.bundle ?? 1;
  const { removed, refusal, ask } = useRemoved(view, seat, bundle);
  const moved = movedPlaces(queue.waiting().filter(isHere), removed ?? []);
  function isHere(each: ToSave): boolean {
    return each.bundle === bundle;
  }
  async function put(instead: readonly ToSave[]): Promise<void> {
    await queue.exchange((waiting) => [...instead, ...waiting.filter((each) => !isHere(each))]);
    onDone(bundle);
  }
  if (refusal) return <NotTold {...{ view, seat, refusal, onSeat, onRetry: ask }} />;
  if (!removed) return null;
  const placed = atNewPlaces(moved, removed);
  return (
    <section className="panel save-stopped" role="alert">
      <h1>{k('moved.heading', { bundle })}</h1>
      <FieldMessage>{k('moved.title', { bundle, n: moved.length })}</FieldMessage>
      <ul className="moved-ballots">
        {moved.map((each) => (
          <MovedLine
            key={`${String(each.was.removals)}/${String(each.was.position)}`}
            moved={each}
            names={view.candidates.length}
          />
        ))}
      </ul>
      <p className="hands-note">{k('moved.text')}</p>
      <FormActions>
        {placed.length > 0 && (
          <Button kind="act" onPress={() => void put(placed)}>
            {k('moved.save')}
          </Button>
        )}
        <Button kind={placed.length > 0 ? 'outline' : 'act'} onPress={() => void put([])}>
          {k('moved.keyAgain')}
        </Button>
      </FormActions>
    </section>
  );
}

interface MovedLineProps {
  readonly moved: MovedBallot;
  readonly names: number;
}

function MovedLine({ moved: { was, position }, names }: MovedLineProps) {
  const words = useKeyingWords();
  const { k } = words;
  const place =
    position === undefined
      ? k('moved.gone', { was: was.position })
      : position === was.position
        ? k('recentBallot', { n: position })
        : k('moved.place', { was: was.position, now: position });
  const told = [seenIn(was, { names, words }), leftIn(was, { names, words })];
  return (
    <li>
      <b>{place}</b> <span>{told.filter((each) => each !== '').join(', ')}</span>
    </li>
  );
}

interface NotToldProps {
  readonly view: BallotSessionView;
  readonly seat: Seat;
  readonly refusal: Refusal;
  readonly onSeat: (seat: Seat) => void;
  readonly onRetry: () => void;
}

/** A bundle that the server did not open: why, and the way on, which is the own code once a seat is over. */
export function NotTold({ view, seat, refusal, onSeat, onRetry }: NotToldProps) {
  const { k } = useKeyingWords();
  return (
    <section className="panel save-stopped" role="alert">
      <FieldMessage>{refusal.message}</FieldMessage>
      {refusal.status === 401 ? (
        <SitForm
          view={view}
          member={seat.member}
          verb={k('moved.sit')}
          kind="act"
          onSeat={onSeat}
        />
      ) : (
        <Button kind="act" onPress={onRetry}>
          {k('moved.open')}
        </Button>
      )}
    </section>
  );
}

/** Where ballots of a bundle were taken back, asked when the question comes up and under each new seat. */
function useRemoved(view: BallotSessionView, { token }: Seat, bundle: number) {
  const [removed, setRemoved] = useState<readonly number[]>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [asked, setAsked] = useState(0);
  const [address] = useState(() => addressOf(view));
  useEffect(() => {
    const left = new AbortController();
    async function look(): Promise<void> {
      const body = { seat: token, bundle };
      const found = await call(ballotSessionRoutes.keying, { params: address, body }, left.signal);
      if (left.signal.aborted) return;
      setRefusal(found.ok ? undefined : found.error);
      setRemoved(found.ok ? found.value.removed : undefined);
    }
    void look();
    return () => left.abort();
  }, [address, token, bundle, asked]);
  return { removed, refusal, ask: () => setAsked((times) => times + 1) };
}
