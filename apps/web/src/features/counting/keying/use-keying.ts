import {
  ballotSessionRoutes,
  type BallotSessionView,
  type KeyingView,
} from '@daihoi/contract/ballot-session';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react';
import { call } from '../../../api/call.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { addressOf } from '../ballot-view.ts';
import { toMarksBody } from '../marks-body.ts';
import {
  bundleBefore,
  layBundle,
  strokeDesk,
  undoBallot,
  type BundleDesk,
  type ToSave,
} from './bundle-desk.ts';
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
  const left = useRef(new Map<number, BundleDesk['keyed']>());
  const goingBack = useRef(false);
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
      const was = latest.current;
      if (was) left.current.set(was.bundle, was.keyed);
      // What is still on its way to the server is known here alone.
      const unsaved = queue.state().pending > 0 ? left.current.get(bundle ?? 0) : undefined;
      if (found.ok) lay(laid(found.value, { view: ballot.current, total: was?.total, unsaved }));
    },
    [seat.token, lay, queue],
  );
  useEffect(() => {
    if (latest.current === undefined) void open();
  }, [open]);
  const stroke = useCallback(
    (given: EntryStroke) => {
      if (!latest.current || goingBack.current) return;
      const step = strokeDesk(latest.current, given, new Date().toISOString());
      sound(step.desk.notice ? 'trouble' : step.save ? 'ended' : 'tick');
      if (step.save) queue.add(step.save);
      lay(step.desk);
    },
    [lay, queue],
  );
  const undo = useGoingBack({ latest, goingBack, open, lay });
  const giveUp = useCallback(async () => {
    await queue.giveUp();
    // What the server holds is laid before the typist, not what was given up.
    if (queue.state().pending === 0) await open(latest.current?.bundle);
  }, [open, queue]);
  return { desk, refusal, open, stroke, undo, giveUp, queue };
}

interface GoingBack {
  readonly latest: RefObject<BundleDesk | undefined>;
  /** True while the bundle before is fetched: nothing is typed into the one that is left. */
  readonly goingBack: RefObject<boolean>;
  readonly open: (bundle?: number) => Promise<void>;
  readonly lay: (desk: BundleDesk) => void;
}

/** One ballot back, over the border of a bundle too; a bundle that cannot be fetched leaves the typist where he or she is. */
function useGoingBack({ latest, goingBack, open, lay }: GoingBack): () => void {
  return useCallback(() => {
    async function goBack(): Promise<void> {
      if (!latest.current || goingBack.current) return;
      const before = bundleBefore(latest.current);
      goingBack.current = true;
      if (before !== undefined) await open(before);
      goingBack.current = false;
      if (before === undefined || latest.current.bundle === before) lay(undoBallot(latest.current));
    }
    void goBack();
  }, [latest, goingBack, open, lay]);
}

function laid(
  found: KeyingView,
  {
    view,
    total,
    unsaved,
  }: {
    readonly view: BallotSessionView;
    readonly total: number | undefined;
    readonly unsaved: BundleDesk['keyed'] | undefined;
  },
): BundleDesk {
  const { form, candidates, seats } = view;
  const { bundle, inBundle, mine, closed } = found;
  const keyed = unsaved ?? found.keyed;
  return layBundle({
    ballot: { form, seats, names: candidates.length },
    bundle,
    inBundle,
    mine,
    keyed,
    closed,
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
