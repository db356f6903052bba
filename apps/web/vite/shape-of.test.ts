import { congressRoutes } from '@daihoi/contract/congress';
import { unitRoutes, UnitChange } from '@daihoi/contract/organisation';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { shaped } from '../src/api/shape.ts';
import { shapeOf } from './shape-of.ts';

test('a schema becomes kinds and names, without its limits', () => {
  const schema = z.object({
    id: z.uuid(),
    n: z.number().int().min(1),
    day: z.iso.date().nullable(),
    kind: z.enum(['a', 'b']).optional(),
    rows: z.array(z.object({ on: z.boolean() })).min(1),
    more: z.record(z.string(), z.unknown()),
  });
  expect(shapeOf(schema)).toEqual({
    o: {
      id: 's',
      n: 'i',
      day: { u: ['s', '0'] },
      'kind?': { l: ['a', 'b'] },
      rows: { a: { o: { on: 'b' } }, min: 1 },
      more: { r: '*' },
    },
  });
});

test('schema and shape of a contract agree on what is a change of an organisation', () => {
  const shape = shaped(shapeOf(UnitChange));
  const rename = { kind: 'rename', fullName: 'Đảng bộ xã Mẫu', shortName: 'Xã Mẫu' };
  for (const change of [rename, { kind: 'dissolve' }, { kind: 'move' }, { kind: 'other' }, {}])
    expect(shape.safeParse(change).success).toBe(UnitChange.safeParse(change).success);
});

test('a shape that cannot be read stops the build', () => {
  expect(() => shapeOf(z.tuple([z.string(), z.number()]))).toThrow('lists of one kind only');
  expect(() =>
    [congressRoutes.show, unitRoutes.show].map(({ answer }) => shapeOf(answer)),
  ).not.toThrow();
});
