import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { call } from '../../../api/call.ts';
import { addressOf } from '../ballot-view.ts';
import { toMarksBody } from '../marks-body.ts';
import type { ToSave } from './bundle-desk.ts';
import { makeSaveQueue, type SaveQueue } from './save-queue.ts';
import type { Seat } from './seat.ts';

const pauseBeforeRetry = 2000;

/** Saves behind the typist's back; a new seat of the same typist goes on with what is left. */
export function useSaving(view: BallotSessionView, seat: Seat): SaveQueue<ToSave> {
  const token = useRef(seat.token);
  const params = useRef(addressOf(view));
  const queue = useMemo(
    () =>
      makeSaveQueue<ToSave>({
        send: ({ marks, ...keyed }) =>
          call(ballotSessionRoutes.key, {
            params: params.current,
            body: { seat: token.current, ...keyed, marks: toMarksBody(marks) },
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
