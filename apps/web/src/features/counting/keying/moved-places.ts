import type { ToSave } from './bundle-desk.ts';

/** A ballot that waited to be saved while ballots of its bundle were taken back, with where it lies now. */
export interface MovedBallot {
  readonly was: ToSave;
  /** undefined: the ballot of that place itself was taken back. */
  readonly position: number | undefined;
}

/**
 * Where ballots of one bundle lie after ballots of it were taken back: each removal that the typist had not seen moves those after
 * it up by one.
 * @param removed where ballots of the bundle were taken back, the earliest first
 */
export function movedPlaces(
  waiting: readonly ToSave[],
  removed: readonly number[],
): readonly MovedBallot[] {
  return waiting.filter(isLatest).map((was) => ({
    was,
    position: removed.slice(was.removals).reduce<number | undefined>(afterRemoval, was.position),
  }));
}

/** A ballot that was corrected before it was saved waits twice: the later entry counts. */
function isLatest({ position, removals }: ToSave, at: number, all: readonly ToSave[]): boolean {
  const after = all.slice(at + 1);
  return !after.some((each) => each.position === position && each.removals === removals);
}

function afterRemoval(position: number | undefined, gone: number): number | undefined {
  if (position === undefined || position === gone) return undefined;
  return position > gone ? position - 1 : position;
}

/** What is saved of moved ballots at their new places; those whose place was taken back are left out. */
export function atNewPlaces(
  moved: readonly MovedBallot[],
  removed: readonly number[],
): readonly ToSave[] {
  return moved.flatMap(({ was, position }) =>
    position === undefined ? [] : [{ ...was, position, removals: removed.length }],
  );
}
