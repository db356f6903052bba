import {
  ballotSessionRoutes,
  type BallotSessionView,
  type KeyingView,
} from '@daihoi/contract/ballot-session';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { call } from '../../../api/call.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { addressOf } from '../ballot-view.ts';
import { toMarksBody } from '../marks-body.ts';
import { layBundle, strokeDesk, undoBallot, type BundleDesk, type ToSave } from './bundle-desk.ts';
import type { EntryStroke } from './ballot-entry.ts';
import { makeSaveQueue, type SaveQueue } from './save-queue.ts';
import type { Seat } from './seat.ts';
import { sound } from './sound.ts';

const pauseBeforeRetry = 2000;

/** A typist's work: the bundle before them, the strokes, and the saving that runs behind. */
export function useKeying(view: BallotSessionView, seat: Seat) {
  const [desk, setDesk] = useState<BundleDesk>();
  const [refusal, setRefusal] = useState<Refusal>();
  const latest = useRef<BundleDesk>(undefined);
  // The view is asked again every few seconds; the bundle must not be laid anew for that.
  const ballot = useRef(view);
  const queue = useSaving(view, seat);
  const lay = useCallback((next: BundleDesk) => {
    latest.current = next;
    setDesk(next);
  }, []);
  const open = useCallback(
    async (bundle?: number) => {
      const body = { seat: seat.token, ...(bundle === undefined ? {} : { bundle }) };
      const params = addressOf(ballot.current);
      const found = await call(ballotSessionRoutes.keying, { params, body });
      setRefusal(found.ok ? undefined : found.error);
      if (found.ok) lay(laid(found.value, { view: ballot.current, total: latest.current?.total }));
    },
    [seat.token, lay],
  );
  useEffect(() => {
    if (latest.current === undefined) void open();
  }, [open]);
  const stroke = useCallback(
    (given: EntryStroke) => {
      if (!latest.current) return;
      const step = strokeDesk(latest.current, given, new Date().toISOString());
      sound(step.desk.notice ? 'trouble' : step.save ? 'ended' : 'tick');
      if (step.save) queue.add(step.save);
      lay(step.desk);
    },
    [lay, queue],
  );
  const undo = useCallback(() => {
    if (latest.current) lay(undoBallot(latest.current));
  }, [lay]);
  const giveUp = useCallback(async () => {
    await queue.giveUp();
    // What the server holds is laid before the typist, not what was given up.
    if (queue.state().pending === 0) await open(latest.current?.bundle);
  }, [open, queue]);
  return { desk, refusal, open, stroke, undo, giveUp, queue };
}

function laid(
  found: KeyingView,
  { view, total }: { readonly view: BallotSessionView; readonly total: number | undefined },
): BundleDesk {
  const { form, candidates, seats } = view;
  const { bundle, inBundle, mine, keyed } = found;
  return layBundle({
    ballot: { form, seats, names: candidates.length },
    bundle,
    inBundle,
    mine,
    keyed,
    // What is still on its way to the server is counted here already.
    total: total ?? found.total,
  });
}

/** Saves behind the typist's back; a new seat of the same typist goes on with what is left. */
function useSaving(view: BallotSessionView, seat: Seat): SaveQueue<ToSave> {
  const token = useRef(seat.token);
  const params = useRef(addressOf(view));
  const queue = useMemo(
    () =>
      makeSaveQueue<ToSave>({
        send: ({ bundle, position, marks }) =>
          call(ballotSessionRoutes.key, {
            params: params.current,
            body: { seat: token.current, bundle, position, marks: toMarksBody(marks) },
          }),
        pause: () => new Promise((resolve) => setTimeout(resolve, pauseBeforeRetry)),
      }),
    [],
  );
  useEffect(() => {
    if (token.current === seat.token) return;
    token.current = seat.token;
    queue.resume();
  }, [queue, seat.token]);
  useEffect(() => {
    function warn(event: BeforeUnloadEvent): void {
      if (queue.state().pending > 0) event.preventDefault();
    }
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [queue]);
  return queue;
}

/** How the saving stands, told to the screen. */
export function useQueueState(queue: SaveQueue<ToSave>) {
  return useSyncExternalStore(queue.subscribe, queue.state);
}
