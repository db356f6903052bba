import { expect, test } from 'vitest';
import { beyondBox, beyondPlaces } from './beyond-box.ts';
import type { ToSave } from './bundle-desk.ts';

function at(bundle: number, position: number, ...struck: readonly number[]): ToSave {
  return { bundle, position, marks: { struck }, removals: 0 };
}

test('from the place that was refused on nothing lies in the box; what was corrected before it does', () => {
  const waiting = [at(1, 24), at(1, 12), at(2, 1), at(1, 25)];
  expect(beyondBox(waiting)).toEqual([at(1, 24), at(2, 1), at(1, 25)]);
});

test('a ballot that was corrected while it waited is told once, as it was keyed last', () => {
  const waiting = [at(1, 6, 1), at(1, 7, 2), at(1, 6, 3)];
  expect(beyondPlaces(waiting)).toEqual([at(1, 6, 3), at(1, 7, 2)]);
  expect(beyondBox(waiting), 'both entries of it are given up').toHaveLength(3);
});

test('nothing waits, nothing lies beyond', () => {
  expect(beyondBox([])).toEqual([]);
});
