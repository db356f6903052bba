import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLayoutCode, encodeLayoutCode, layoutCodeLength } from './layout-code.ts';

const words = fc
  .record({
    fingerprint: fc.integer({ min: 0, max: 0xffffff }),
    of: fc.integer({ min: 1, max: 16 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ fingerprint, of, share }) => ({
    fingerprint: fingerprint.toString(16).padStart(6, '0'),
    of,
    page: 1 + Math.floor(share * (of - 1)),
  }));

function flipped(cells: string, places: readonly number[]): string {
  return Array.from(cells, (cell, at) =>
    places.includes(at) ? (cell === '1' ? '0' : '1') : cell,
  ).join('');
}

test('a strip says what was written on it, from either end', () => {
  fc.assert(
    fc.property(words, (said) => {
      const cells = encodeLayoutCode(said);
      const turned = Array.from(cells).toReversed().join('');
      expect(decodeLayoutCode(cells)).toEqual({ ok: true, value: { ...said, upsideDown: false } });
      expect(decodeLayoutCode(turned)).toEqual({ ok: true, value: { ...said, upsideDown: true } });
    }),
  );
});

test('every strip with one or two wrong cells is refused', () => {
  fc.assert(
    fc.property(words, (said) => {
      const cells = encodeLayoutCode(said);
      for (let first = 0; first < layoutCodeLength; first++) {
        for (let second = first; second < layoutCodeLength; second++) {
          expect(decodeLayoutCode(flipped(cells, [first, second])).ok).toBe(false);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('one doubtful cell refuses the strip', () => {
  fc.assert(
    fc.property(words, fc.nat(layoutCodeLength - 1), (said, at) => {
      const cells = encodeLayoutCode(said);
      expect(decodeLayoutCode(`${cells.slice(0, at)}?${cells.slice(at + 1)}`).ok).toBe(false);
    }),
  );
});

test('noise is no strip', () => {
  const cell = fc.constantFrom('0', '1');
  const noise = fc.array(cell, { minLength: layoutCodeLength, maxLength: layoutCodeLength });
  fc.assert(
    fc.property(noise, (cells) => {
      expect(decodeLayoutCode(cells.join('')).ok).toBe(false);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
