import { checkDigit, sameMarks, type BallotMarks } from '@daihoi/domain/ballot-session';
import {
  emptyEntry,
  entryOf,
  strokeEntry,
  type BallotEntry,
  type EntryNotice,
  type EntryStroke,
  type PrintedBallot,
} from './ballot-entry.ts';

/** One ballot of the bundle as this typist keyed it. */
export interface KeyedHere {
  readonly position: number;
  readonly marks: BallotMarks;
  readonly at: string;
}

/** The bundle that lies before a typist. */
export interface BundleDesk {
  readonly ballot: PrintedBallot;
  readonly bundle: number;
  readonly inBundle: number;
  /** The bundles that are this typist's to key, in order. */
  readonly mine: readonly number[];
  readonly keyed: readonly KeyedHere[];
  /** Ballots that both witnesses have seen: nobody goes back to them. */
  readonly closed: readonly number[];
  /** How many ballots of the bundle had been taken back when its places were seen. */
  readonly removals: number;
  /** The ballot that is being keyed; one more than there are when the bundle is done. */
  readonly position: number;
  readonly entry: BallotEntry;
  readonly notice?: EntryNotice | undefined;
  /** Ballots that this typist keyed over the whole box. */
  readonly total: number;
}

/** A ballot that has to be saved. */
export interface ToSave {
  readonly bundle: number;
  readonly position: number;
  readonly marks: BallotMarks;
  /** How many ballots of the bundle had been taken back when it was keyed: its place counts from there. */
  readonly removals: number;
}

export interface DeskStep {
  readonly desk: BundleDesk;
  readonly save?: ToSave;
}

type Laid = Pick<
  BundleDesk,
  'ballot' | 'bundle' | 'inBundle' | 'mine' | 'keyed' | 'closed' | 'removals' | 'total'
>;

/** Lays a bundle before the typist, at the first ballot that is not keyed yet. */
export function layBundle(laid: Laid): BundleDesk {
  return { ...laid, entry: emptyEntry(laid.ballot), position: firstOpen(laid) };
}

function firstOpen({ inBundle, keyed }: Pick<BundleDesk, 'inBundle' | 'keyed'>): number {
  const done = new Set(keyed.map(({ position }) => position));
  return (
    Array.from({ length: inBundle }, (_, at) => at + 1).find((at) => !done.has(at)) ?? inBundle + 1
  );
}

/** True when every ballot of the bundle is keyed and none is being corrected. */
export function isBundleDone({ position, inBundle }: BundleDesk): boolean {
  return position > inBundle;
}

/** Carries the desk on by one stroke; a ballot that ends is saved, unless it was only looked at again. */
export function strokeDesk(desk: BundleDesk, stroke: EntryStroke, now: string): DeskStep {
  if (isBundleDone(desk)) return { desk };
  const { entry, notice, ended } = strokeEntry(desk.entry, stroke, desk.ballot);
  if (!ended) return { desk: { ...desk, entry, notice } };
  return endBallot(desk, { position: desk.position, marks: ended, at: now });
}

function endBallot(desk: BundleDesk, ballot: KeyedHere): DeskStep {
  const before = desk.keyed.find(({ position }) => position === ballot.position);
  const keyed = [...desk.keyed.filter((each) => each !== before), ballot].toSorted(
    (one, two) => one.position - two.position,
  );
  const next = layBundle({ ...desk, keyed, total: desk.total + (before ? 0 : 1) });
  const { bundle, removals } = desk;
  const { position, marks } = ballot;
  return before && sameMarks(before.marks, marks)
    ? { desk: layBundle(desk) }
    : { desk: { ...next, notice: undefined }, save: { bundle, position, marks, removals } };
}

/** Goes back one ballot; what was typed of the one left behind is given up, for it is not ended. */
export function undoBallot(desk: BundleDesk): BundleDesk {
  const before = desk.keyed.find(({ position }) => position === desk.position - 1);
  if (!before) return { ...desk, notice: { code: 'first', n: 0 } };
  if (desk.closed.includes(before.position)) return { ...desk, notice: { code: 'compared', n: 0 } };
  return { ...desk, position: before.position, entry: entryOf(before.marks), notice: undefined };
}

/** True while a ballot that was keyed before is being corrected. */
export function isCorrecting(desk: BundleDesk): boolean {
  return desk.keyed.some(({ position }) => position === desk.position);
}

/** The bundle that this typist keys after the one on the desk; undefined after the last. */
export function bundleAfter({ bundle, mine }: BundleDesk): number | undefined {
  return mine.find((each) => each > bundle);
}

/** The bundle whose last ballot was keyed before the one on the desk; undefined inside a bundle and before the first. */
export function bundleBefore({ bundle, mine, position }: BundleDesk): number | undefined {
  return position === 1 ? mine.findLast((each) => each < bundle) : undefined;
}

/** The check digit of the ballots keyed so far, in their order. */
export function digitOf({ keyed }: BundleDesk): number {
  return checkDigit(keyed.map(({ marks }) => marks));
}
