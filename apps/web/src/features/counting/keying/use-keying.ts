import {
  ballotSessionRoutes,
  type BallotSessionView,
  type KeyingView,
} from '@daihoi/contract/ballot-session';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { call } from '../../../api/call.ts';
import type { Refusal } from '../../../api/refusal.ts';
import { addressOf } from '../ballot-view.ts';
import { bundleBefore, layBundle, strokeDesk, undoBallot, type BundleDesk } from './bundle-desk.ts';
import type { EntryStroke } from './ballot-entry.ts';
import type { Seat } from './seat.ts';
import { sound } from './sound.ts';
import { useSaving } from './use-saving.ts';

/** A bundle that could not be laid before the typist, and why. */
interface NotOpened {
  readonly error: Refusal;
  /** undefined: the first that is not finished. */
  readonly bundle: number | undefined;
}

/** A typist's work: the bundle before them, the strokes, and the saving that runs behind. */
export function useKeying(view: BallotSessionView, seat: Seat) {
  const [desk, setDesk] = useState<BundleDesk>();
  const [refusal, setRefusal] = useState<NotOpened>();
  const latest = useRef<BundleDesk>(undefined);
  const left = useRef(new Map<number, BundleDesk>());
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
      // What is still on its way to the server is known here alone; what the server tells may be from before it arrived.
      const waits = queue.waiting().length > 0;
      const found = await call(ballotSessionRoutes.keying, { params, body });
      setRefusal(found.ok ? undefined : { error: found.error, bundle });
      const was = latest.current;
      if (was) left.current.set(was.bundle, was);
      const unsaved = waits ? left.current.get(bundle ?? 0) : undefined;
      const total = waits ? was?.total : undefined;
      if (found.ok) lay(laid(found.value, { view: ballot.current, total, unsaved }));
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
  const layAnew = useCallback(
    async (bundle: number | undefined) => {
      if (queue.waiting().length > 0 || latest.current === undefined) return;
      goingBack.current = true;
      await open(bundle ?? latest.current.bundle);
      goingBack.current = false;
    },
    [open, queue],
  );
  useNewSeat(seat, () => void layAnew(refusal?.bundle));
  const giveUp = useCallback(async () => {
    await queue.exchange(([, ...others]) => others);
    // What the server holds is laid before the typist, not what was given up.
    await layAnew(undefined);
  }, [layAnew, queue]);
  return { desk, refusal, open, stroke, undo, giveUp, layAnew, queue };
}

/** A typist who sits down again may find other places than those on the desk: ballots may have been taken back meanwhile. */
function useNewSeat({ token }: Seat, onSeat: () => void): void {
  const known = useRef(token);
  useEffect(() => {
    if (known.current === token) return;
    known.current = token;
    onSeat();
  });
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
    readonly unsaved: BundleDesk | undefined;
  },
): BundleDesk {
  const { form, candidates, seats } = view;
  const { bundle, inBundle, mine, closed } = found;
  // Places of this page belong to the removals that it saw, also where the server tells of more.
  const { keyed, removals } = unsaved ?? { keyed: found.keyed, removals: found.removed.length };
  return layBundle({
    ballot: { form, seats, names: candidates.length },
    bundle,
    inBundle,
    mine,
    keyed,
    closed,
    removals,
    // What is still on its way to the server is counted here already.
    total: total ?? found.total,
  });
}
