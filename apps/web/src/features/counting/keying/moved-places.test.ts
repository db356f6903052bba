import { expect, test } from 'vitest';
import type { ToSave } from './bundle-desk.ts';
import { atNewPlaces, movedPlaces } from './moved-places.ts';

function waiting(position: number, removals = 0): ToSave {
  return { bundle: 1, position, removals, marks: { struck: [position] } };
}

function placesOf(ballots: readonly ToSave[], removed: readonly number[]) {
  return movedPlaces(ballots, removed).map(({ position }) => position);
}

test('ballots after the one that was taken back move up, those before it stay', () => {
  expect(placesOf([waiting(2), waiting(5), waiting(6)], [3])).toEqual([2, 4, 5]);
});

test('a ballot whose own place was taken back has none, whatever is taken back after', () => {
  expect(placesOf([waiting(3)], [3])).toEqual([undefined]);
  expect(placesOf([waiting(3)], [3, 1])).toEqual([undefined]);
});

test('removals are followed in their order, each in the places that the one before left', () => {
  expect(placesOf([waiting(5)], [3, 3])).toEqual([3]);
  expect(placesOf([waiting(4)], [3, 3])).toEqual([undefined]);
});

test('a removal that the typist had seen moves nothing again', () => {
  expect(placesOf([waiting(5, 1), waiting(5, 0)], [3])).toEqual([5, 4]);
});

test('what is saved anew names the removals that are seen now, and keeps the marks', () => {
  const moved = movedPlaces([waiting(3), waiting(5)], [3]);
  expect(atNewPlaces(moved, [3])).toEqual([{ ...waiting(5), position: 4, removals: 1 }]);
});

test('a ballot that was corrected before it was saved counts as it was keyed last', () => {
  const corrected = { ...waiting(5), marks: { struck: [1] } };
  expect(atNewPlaces(movedPlaces([waiting(5), waiting(6), corrected], [3]), [3])).toEqual([
    { ...waiting(6), position: 5, removals: 1 },
    { ...corrected, position: 4, removals: 1 },
  ]);
});
