import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childPath, isWithin, pathRange, rootPath, segmentOf, type UnitPath } from './unit-path.ts';

const paths = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 60_466_170, max: 60_466_175 })),
    {
      maxLength: 4,
    },
  )
  .map((numbers) =>
    numbers.reduce<UnitPath>((path, number) => childPath(path, segmentOf(number)), rootPath),
  );

function isInRange(path: string, range: { from: string; to: string }): boolean {
  const [bytes, from, to] = [path, range.from, range.to].map((text) => Buffer.from(text, 'latin1'));
  if (!bytes || !from || !to) throw new Error('three texts give three buffers');
  return Buffer.compare(bytes, from) >= 0 && Buffer.compare(bytes, to) < 0;
}

test('the range of a path holds exactly the unit and all below it, in byte order', () => {
  fc.assert(
    fc.property(paths, paths, (path, scope) => {
      expect(isInRange(path, pathRange(scope))).toBe(isWithin({ path, scope }));
    }),
    { numRuns: 2000 },
  );
});
