import { expect, test } from 'vitest';
import { continueSeries } from './index.ts';

test('NO-06: a series goes on after the last number used outside', () => {
  expect(continueSeries({ last: 0, given: 0 }, 40)).toEqual({
    ok: true,
    value: { last: 40, given: 0 },
  });
  expect(continueSeries({ last: 3, given: 3 }, 40)).toMatchObject({ ok: true });
});

test('a step too far is put right, down to what the program gave and no further', () => {
  const stand = { last: 400, given: 3 };
  expect(continueSeries(stand, 40)).toEqual({ ok: true, value: { last: 40, given: 3 } });
  expect(continueSeries(stand, 3)).toMatchObject({ ok: true });
  expect(continueSeries(stand, 2)).toEqual({
    ok: false,
    error: { code: 'series.below-given', given: 3, last: 2 },
  });
});

test('a step to where the series stands is no step', () => {
  expect(continueSeries({ last: 7, given: 2 }, 7)).toEqual({
    ok: false,
    error: { code: 'series.unchanged', last: 7 },
  });
});
