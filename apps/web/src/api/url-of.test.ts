import { describe, expect, test } from 'vitest';
import { urlOf } from './url-of.ts';

describe('the address of a route', () => {
  test('parameters take their places, escaped', () => {
    expect(urlOf({ path: '/api/units/:unitId/congress' }, { params: { unitId: 'a/b' } })).toBe(
      '/api/units/a%2Fb/congress',
    );
  });

  test('the query follows; absent values are left out, lists repeat', () => {
    expect(
      urlOf(
        { path: '/api/search' },
        { query: { q: 'gò quao', asOf: undefined, kind: ['a', 'b'] } },
      ),
    ).toBe('/api/search?q=g%C3%B2+quao&kind=a&kind=b');
  });

  test('a zero and a false are values', () => {
    expect(urlOf({ path: '/api/x' }, { query: { from: 0, late: false } })).toBe(
      '/api/x?from=0&late=false',
    );
  });
});
