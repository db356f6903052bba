import { expect, test } from 'vitest';
import { foldTrail } from './fold-trail.ts';

test('four levels stand as they are', () => {
  expect(foldTrail(['a', 'b', 'c', 'd'], 4)).toEqual(['a', 'b', 'c', 'd']);
});

test('five levels fold the two after the first', () => {
  expect(foldTrail(['a', 'b', 'c', 'd', 'e'], 4)).toEqual(['a', undefined, 'd', 'e']);
});
