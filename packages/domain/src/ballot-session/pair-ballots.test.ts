import { describe, expect, test } from 'vitest';
import { compareWitnesses, placesOf, type KeyedBallot } from './compare-witnesses.ts';
import type { BallotMarks } from './ballot-marks.ts';

const collected = 50;

function keyedOf(one: readonly BallotMarks[], two: readonly BallotMarks[]): readonly KeyedBallot[] {
  const places = placesOf(collected);
  return [one, two].flatMap((box, at) =>
    places.map((place, index) => ({
      ...place,
      witness: at === 0 ? (1 as const) : (2 as const),
      marks: box[index] ?? {},
    })),
  );
}

function compare(one: readonly BallotMarks[], two: readonly BallotMarks[], orderMayDiffer = true) {
  const keyed = keyedOf(one, two);
  return compareWitnesses({ collected, keyed, decisions: [], orderMayDiffer });
}

function openOf(placed: ReturnType<typeof compare>) {
  return placed.filter(({ standing }) => standing.kind !== 'agreed');
}

const box = Array.from({ length: collected }, (_, at): BallotMarks => ({
  struck: [(at * 7) % 11, ((at * 7) % 11) + 12],
}));

describe('a scanner beside a typist', () => {
  test('is compared ballot by ballot while the order was kept', () => {
    const two = box.map((marks, at) => (at === 30 ? { struck: [40] } : marks));
    const open = openOf(compare(box, two));
    expect(open).toMatchObject([{ bundle: 2, position: 6, standing: { kind: 'differs' } }]);
    expect(open[0]?.second).toBeUndefined();
  });

  test('two ballots that lie the other way round are both looked at', () => {
    const [first = {}, second = {}, ...rest] = box;
    expect(openOf(compare(box, [second, first, ...rest]))).toHaveLength(2);
  });

  test('a bundle that was laid the other way round is compared as piles, and only the real difference is left', () => {
    const turned = [...box.slice(0, 25).toReversed(), ...box.slice(25)];
    expect(openOf(compare(box, turned))).toEqual([]);
    const wrong = turned.map((marks, at) => (at === 3 ? { struck: [40] } : marks));
    const [only, ...others] = openOf(compare(box, wrong));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ bundle: 1, position: 22, second: { bundle: 1, position: 4 } });
  });

  test('a box that was laid the other way round is compared as piles of the whole box', () => {
    expect(openOf(compare(box, box.toReversed()))).toEqual([]);
  });

  test('what the scanner was not sure of always goes to people', () => {
    const two = box.map((marks, at) => (at === 0 ? { ...marks, unsure: [5] } : marks));
    expect(openOf(compare(box, two))).toMatchObject([
      { bundle: 1, position: 1, standing: { kind: 'questioned' } },
    ]);
  });

  test('piles never change a total: every ballot of the first witness is paired once', () => {
    const turned = box.toReversed().map((marks, at) => (at % 9 === 0 ? { struck: [44] } : marks));
    const seconds = compare(box, turned).map(
      ({ second, bundle, position }) => second ?? { bundle, position },
    );
    expect(new Set(seconds.map(({ bundle, position }) => `${bundle}/${position}`)).size).toBe(50);
  });
});

test('two typists are always compared at their places', () => {
  expect(openOf(compare(box, box.toReversed(), false)).length).toBeGreaterThan(40);
});
