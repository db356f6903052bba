import {
  compareByGivenName,
  compareVietnamese,
  splitPersonName,
  type PersonName,
} from '@daihoi/domain/text';
import { describe, expect, test } from 'vitest';
import { inventedNames, inventedUnits } from './invented.ts';

const platform = new Intl.Collator('vi', { numeric: true });

/** Fails unless every neighbour in our order stands the same way, ties included, in the order of the platform. */
function expectSameOrder(
  texts: readonly string[],
  orders: {
    readonly ours: (left: string, right: string) => number;
    readonly theirs: (left: string, right: string) => number;
  },
): void {
  const sorted = texts.toSorted(orders.ours);
  const disagreements = sorted.slice(1).flatMap((right, index) => {
    const left = sorted[index] ?? '';
    const agreed = Math.sign(orders.ours(left, right)) === Math.sign(orders.theirs(left, right));
    return agreed ? [] : [`${left} | ${right}`];
  });
  expect(disagreements).toEqual([]);
}

function compareParts(left: PersonName, right: PersonName): number {
  return (
    platform.compare(left.given, right.given) ||
    platform.compare(left.middle, right.middle) ||
    platform.compare(left.family, right.family)
  );
}

describe('our order is the order of Intl.Collator for Vietnamese', () => {
  const units = inventedUnits(2_000);
  const names = inventedNames(5_000);

  test.each([
    ['units', units],
    ['names', names],
  ])('on %s', (_, texts) =>
    expectSameOrder(texts, { ours: compareVietnamese, theirs: platform.compare }),
  );

  test('on names by given name, part by part', () =>
    expectSameOrder(names, {
      ours: compareByGivenName,
      theirs: (left, right) => compareParts(splitPersonName(left), splitPersonName(right)),
    }));

  test('the lists hold every letter and tone, or the test proves little', () => {
    const letters = new Set(names.join(' ').toLowerCase().normalize('NFC'));
    expect(Array.from('aăâđeêoôơuưyáàảãạ').filter((letter) => !letters.has(letter))).toEqual([]);
    expect(new Set(names).size).toBeGreaterThan(3_000);
  });
});
