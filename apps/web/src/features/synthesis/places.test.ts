import { expect, test } from 'vitest';
import { nextOpenPlace, placeName, placeNamed, type PlaceLine } from './places.ts';

function line(place: number | null, waiting: number, unanswered = 0): PlaceLine {
  return { place, text: '', heading: '', waiting, groups: 1, unanswered };
}

const whole = line(null, 1);
const done = line(4, 0);
const answering = line(9, 0, 2);
const places = [whole, done, answering];

test('the next place with work left, over those that are done and around the end', () => {
  expect(nextOpenPlace(places, whole)).toBe(answering);
  expect(nextOpenPlace(places, answering)).toBe(whole);
  expect(nextOpenPlace([done, answering], answering)).toBeUndefined();
});

test('a place is found by its name in the address', () => {
  expect(places.map(({ place }) => placeNamed(places, placeName(place)))).toEqual(places);
  expect(placeNamed(places, '77')).toBeUndefined();
  expect(placeNamed(places, null)).toBeUndefined();
});
