import type { BallotPlace } from './ballot-place.ts';
import { needsPeople, sameMarks, type BallotMarks } from './ballot-marks.ts';
import type { BallotDecision } from './ballot-session.ts';
import { ballotsInBundle, bundlesOf } from './check-digit.ts';
import { pairBallots } from './pair-ballots.ts';
import { witnesses, type Witness } from './witness.ts';

/** What one witness keyed for the ballot at a place of the box. */
export interface KeyedBallot {
  readonly witness: Witness;
  readonly bundle: number;
  readonly position: number;
  readonly marks: BallotMarks;
}

/** How one ballot of the box stands. */
export type BallotStanding =
  | { readonly kind: 'waiting'; readonly missing: readonly Witness[] }
  | { readonly kind: 'agreed'; readonly marks: BallotMarks }
  | { readonly kind: 'differs'; readonly seen: readonly [BallotMarks, BallotMarks] }
  | { readonly kind: 'questioned'; readonly seen: readonly [BallotMarks, BallotMarks] }
  | { readonly kind: 'decided'; readonly decision: BallotDecision }
  | { readonly kind: 'beyond'; readonly keyedFor: readonly Witness[] };

export interface PlacedBallot extends BallotPlace {
  /** Where the second witness has the ballot, when its order is another one. */
  readonly second?: BallotPlace | undefined;
  readonly standing: BallotStanding;
}

/**
 * Lays what the two witnesses keyed side by side, ballot by ballot in the order of the box. A ballot that they saw
 * differently, or that one of them wants to be looked at, goes to the paper: only a confirmed decision settles it.
 * Where a scanner is a witness the order may have been lost: then the ballots of a bundle, or of the whole box, are compared as
 * piles of equal ones, and the place is that of the first witness. What was keyed for more ballots than lay in the box, as when
 * they were told anew, stands at the end: it never counts, and the count does not end with it.
 */
export function compareWitnesses(box: {
  readonly collected: number;
  readonly keyed: readonly KeyedBallot[];
  readonly decisions: readonly BallotDecision[];
  /** True when a witness is a scanner, whose sheets may lie in another order than the keyed ones. */
  readonly orderMayDiffer?: boolean | undefined;
}): readonly PlacedBallot[] {
  const seen = new Map(box.keyed.map((each) => [keyOf(each, each.witness), each.marks]));
  const decided = new Map(
    box.decisions
      .filter((each) => each.confirmedBy !== undefined)
      .map((each) => [keyOf(each, 0), each]),
  );
  const places = placesOf(box.collected);
  const seconds =
    box.orderMayDiffer === true
      ? pairBallots(places, (place, witness) => seen.get(keyOf(place, witness)))
      : places;
  const inside = places.map((place, at) => {
    const second = seconds[at] ?? place;
    return {
      ...place,
      ...(second === place ? {} : { second }),
      standing: standingOf({
        one: seen.get(keyOf(place, 1)),
        two: seen.get(keyOf(second, 2)),
        decision: decided.get(keyOf(place, 0)),
      }),
    };
  });
  return [...inside, ...beyondBox(box.collected, box.keyed)];
}

function beyondBox(collected: number, keyed: readonly KeyedBallot[]): readonly PlacedBallot[] {
  const outside = keyed.filter((each) => !liesInBox(each, collected));
  return [...Map.groupBy(outside, (each) => keyOf(each, 0)).values()].flatMap((there) => {
    const [first] = there;
    if (!first) return [];
    const { bundle, position } = first;
    return [
      {
        bundle,
        position,
        standing: { kind: 'beyond', keyedFor: there.map(({ witness }) => witness) },
      },
    ];
  });
}

/** True for a place that a box of so many ballots has. */
export function liesInBox({ bundle, position }: BallotPlace, collected: number): boolean {
  return position <= ballotsInBundle(bundle, collected);
}

/** Every place of a box, in the order in which the ballots lie. */
export function placesOf(collected: number): readonly BallotPlace[] {
  return Array.from({ length: bundlesOf(collected) }, (_, at) => at + 1).flatMap((bundle) =>
    Array.from({ length: ballotsInBundle(bundle, collected) }, (_, at) => ({
      bundle,
      position: at + 1,
    })),
  );
}

function keyOf({ bundle, position }: BallotPlace, witness: Witness | 0): string {
  return `${String(bundle)}/${String(position)}/${String(witness)}`;
}

function standingOf(of: {
  readonly one: BallotMarks | undefined;
  readonly two: BallotMarks | undefined;
  readonly decision: BallotDecision | undefined;
}): BallotStanding {
  const { one, two, decision } = of;
  if (one === undefined || two === undefined)
    return {
      kind: 'waiting',
      missing: witnesses.filter((each) => (each === 1 ? one : two) === undefined),
    };
  if (decision) return { kind: 'decided', decision };
  if (needsPeople(one) || needsPeople(two)) return { kind: 'questioned', seen: [one, two] };
  return sameMarks(one, two)
    ? { kind: 'agreed', marks: one }
    : { kind: 'differs', seen: [one, two] };
}

/** True while only a decision of the committee can settle a ballot. */
export function needsDecision({ standing }: PlacedBallot): boolean {
  return standing.kind === 'differs' || standing.kind === 'questioned';
}

/** True for what was keyed for more ballots than lie in the box. */
export function isBeyond({ standing }: PlacedBallot): boolean {
  return standing.kind === 'beyond';
}

/** How far one witness is: ballots keyed of those in the box. */
export function keyedBy(witness: Witness, keyed: readonly KeyedBallot[]): number {
  return keyed.filter((each) => each.witness === witness).length;
}

/** How well a witness keyed: the share of compared ballots that the final marks bear out. */
export interface WitnessQuality {
  readonly compared: number;
  readonly borneOut: number;
}

/** Compares a witness with what was agreed or decided in the end; ballots still open do not count. */
export function qualityOf(
  witness: Witness,
  box: { readonly placed: readonly PlacedBallot[]; readonly keyed: readonly KeyedBallot[] },
): WitnessQuality {
  const own = new Map(
    box.keyed
      .filter((each) => each.witness === witness)
      .map((each) => [keyOf(each, 0), each.marks]),
  );
  const settled = box.placed.flatMap((each) => {
    const final = finalMarks(each);
    const mine = own.get(keyOf(each, 0));
    return final && mine ? [{ final, mine }] : [];
  });
  return {
    compared: settled.length,
    borneOut: settled.filter(({ final, mine }) =>
      sameMarks({ ...mine, question: undefined, unsure: undefined }, final),
    ).length,
  };
}

/** The marks that count; undefined while the ballot is open. */
export function finalMarks({ standing }: PlacedBallot): BallotMarks | undefined {
  if (standing.kind === 'agreed') return standing.marks;
  return standing.kind === 'decided' ? standing.decision.marks : undefined;
}
