import { checkDigit } from '@daihoi/domain/ballot-session';
import { expect, test } from 'vitest';
import {
  bundleAfter,
  bundleBefore,
  digitOf,
  isBundleDone,
  isCorrecting,
  layBundle,
  strokeDesk,
  undoBallot,
  type BundleDesk,
  type ToSave,
} from './bundle-desk.ts';

const now = '2020-06-04T07:00:00.000Z';
const fresh = layBundle({
  ballot: { form: 'strike', names: 4, seats: 3 },
  bundle: 2,
  inBundle: 3,
  mine: [2, 4],
  keyed: [],
  closed: [],
  removals: 1,
  total: 25,
});

/** Keys "1", Enter for [1], as a typist would. */
function keyed(desk: BundleDesk, ...ballots: readonly (readonly number[])[]) {
  const saved: ToSave[] = [];
  let at = desk;
  for (const numbers of ballots) {
    const strokes = [...numbers.map(String), '\n'];
    for (const stroke of strokes) {
      const step = strokeDesk(
        at,
        stroke === '\n' ? { kind: 'enter' } : { kind: 'digit', digit: stroke },
        now,
      );
      at = step.desk;
      if (step.save) saved.push(step.save);
    }
  }
  return { desk: at, saved };
}

test('a bundle is keyed ballot by ballot, and every ballot is saved once', () => {
  const { desk, saved } = keyed(fresh, [1], [2], [3]);
  expect(saved.map(({ bundle, position }) => [bundle, position])).toEqual([
    [2, 1],
    [2, 2],
    [2, 3],
  ]);
  expect(isBundleDone(desk)).toBe(true);
  expect(desk.total).toBe(28);
  expect(digitOf(desk)).toBe(checkDigit([{ struck: [1] }, { struck: [2] }, { struck: [3] }]));
});

test('going back opens the ballot before with its marks; a correction is saved in its place', () => {
  const back = undoBallot(keyed(fresh, [1], [2]).desk);
  expect(back).toMatchObject({ position: 2, entry: { numbers: [2] } });
  expect(isCorrecting(back)).toBe(true);
  const { desk, saved } = keyed(back, [4]);
  expect(saved).toEqual([{ bundle: 2, position: 2, marks: { struck: [2, 4] }, removals: 1 }]);
  expect(desk).toMatchObject({ position: 3, total: 27 });
});

test('looking at a ballot again without a change saves nothing and goes on where one was', () => {
  const back = undoBallot(undoBallot(keyed(fresh, [1], [2]).desk));
  expect(back.position).toBe(1);
  const { desk, saved } = keyed(back, []);
  expect(saved).toEqual([]);
  expect(desk.position).toBe(3);
});

test('typists of one witness take bundles in turns: the next is the next of one’s own', () => {
  expect(bundleAfter(fresh)).toBe(4);
  expect(bundleAfter({ ...fresh, bundle: 4 })).toBeUndefined();
});

test('there is nothing before the first ballot', () => {
  expect(undoBallot(fresh)).toMatchObject({ position: 1, notice: { code: 'first' } });
});

test('the last ballot of a finished bundle can still be corrected', () => {
  const back = undoBallot(keyed(fresh, [1], [2], [3]).desk);
  expect(back.position).toBe(3);
  expect(isBundleDone(back)).toBe(false);
});

test('a bundle that was begun before goes on at its first gap', () => {
  const one = { position: 1, marks: { struck: [1] }, at: now };
  expect(layBundle({ ...fresh, keyed: [one] }).position).toBe(2);
});

test('from the first ballot of a bundle one goes back into the bundle before, from others not', () => {
  expect(bundleBefore(fresh), 'nothing lies before the first of mine').toBeUndefined();
  const second = layBundle({ ...fresh, bundle: 4 });
  expect(bundleBefore(second)).toBe(2);
  expect(bundleBefore(keyed(second, [1]).desk)).toBeUndefined();
});

test('nobody goes back to a ballot that both have seen', () => {
  const { desk } = keyed(fresh, [1], [2]);
  const kept = undoBallot({ ...desk, closed: [2] });
  expect(kept).toMatchObject({ position: 3, notice: { code: 'compared' } });
  expect(undoBallot({ ...desk, closed: [1] }).position).toBe(2);
});
