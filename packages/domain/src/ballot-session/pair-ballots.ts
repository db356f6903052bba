import type { BallotMarks } from './ballot-marks.ts';
import type { BallotPlace } from './ballot-place.ts';
import type { Witness } from './witness.ts';

/** So many ballots more must come out equal before another order than that of the places is believed. */
const ballotsGained = 3;

type Seen = (place: BallotPlace, witness: Witness) => BallotMarks | undefined;

/**
 * For each place of the first witness the place at which the second one has the same ballot. Ballots are taken at their places
 * as long as the order seems kept; a bundle, or the whole box, in which far more ballots are equal as piles than at their places
 * was laid in another order. Pairing equal with equal never changes a total: whatever is left over goes to people, pair by pair.
 */
export function pairBallots(places: readonly BallotPlace[], seen: Seen): readonly BallotPlace[] {
  const byBundle = Map.groupBy(places, ({ bundle }) => bundle);
  const within = [...byBundle.values()].flatMap((bundle) => pairGroup(bundle, seen));
  const box = pileUp(places, seen);
  return box && equalOf(places, box, seen) >= equalOf(places, within, seen) + ballotsGained
    ? box
    : within;
}

function pairGroup(places: readonly BallotPlace[], seen: Seen): readonly BallotPlace[] {
  const piled = pileUp(places, seen);
  return piled && equalOf(places, piled, seen) >= equalOf(places, places, seen) + ballotsGained
    ? piled
    : places;
}

function equalOf(
  places: readonly BallotPlace[],
  seconds: readonly BallotPlace[],
  seen: Seen,
): number {
  return places.filter((place, at) => {
    const second = seconds[at];
    return second !== undefined && keyOf(seen(place, 1)) === keyOf(seen(second, 2));
  }).length;
}

/** Equal with equal, at the same place first; undefined while a ballot of either witness is missing. */
function pileUp(places: readonly BallotPlace[], seen: Seen): readonly BallotPlace[] | undefined {
  if (places.some((place) => !seen(place, 1) || !seen(place, 2))) return undefined;
  const atPlace = new Set(
    places.filter((place) => keyOf(seen(place, 1)) === keyOf(seen(place, 2))),
  );
  const free = places.filter((place) => !atPlace.has(place));
  const piles = Map.groupBy(free, (place) => keyOf(seen(place, 2)));
  const paired = new Map<BallotPlace, BallotPlace>();
  for (const place of free) {
    const second = piles.get(keyOf(seen(place, 1)))?.shift();
    if (second) paired.set(place, second);
  }
  const taken = new Set(paired.values());
  const left = free.filter((place) => !taken.has(place));
  return places.map((place) => {
    if (atPlace.has(place)) return place;
    return paired.get(place) ?? left.shift() ?? place;
  });
}

/** Equal exactly for equal marks. */
function keyOf(marks: BallotMarks | undefined): string {
  if (!marks) return '';
  const { struck, rows, question, flag, unsure } = marks;
  return JSON.stringify([struck, rows, question, flag, unsure]);
}
