import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { makeId, parseId } from './ids.ts';
import { isOver, percentText } from './ratio.ts';

describe('shares of whole numbers', () => {
  test('exactly half is not more than half', () => {
    const half = { num: 1, den: 2 };
    expect(isOver({ part: 15, whole: 30, threshold: half })).toBe(false);
    expect(isOver({ part: 16, whole: 30, threshold: half })).toBe(true);
  });

  test.each([
    [{ part: 20, whole: 29, decimals: 2 }, '68.97'],
    [{ part: 9, whole: 19, decimals: 1 }, '47.4'],
    [{ part: 1, whole: 8, decimals: 2 }, '12.50'],
    [{ part: 1, whole: 200, decimals: 0 }, '1'],
    [{ part: 0, whole: 0, decimals: 1 }, '0.0'],
  ])('%o is %s', (share, text) => expect(percentText(share)).toBe(text));
});

describe('identities', () => {
  const at = Date.UTC(2020, 6, 31);

  test('are version 7 of the UUID, order by their moment, and parse', () => {
    const early = makeId(at, new Uint8Array(10).fill(255));
    const late = makeId(at + 1, new Uint8Array(10));
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(early < late).toBe(true);
    expect(parseId(early).ok).toBe(true);
  });

  test('anything else is refused', () => {
    expect(parseId("1'; drop table unit").ok).toBe(false);
    expect(parseId('').ok).toBe(false);
  });
});

test('canonical JSON does not know the order in which a value was built', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe(
    canonicalJson({ a: null, b: [{ d: 1 }] }),
  );
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
