import { describe, expect, test } from 'vitest';
import { shaped, type Shape } from './shape.ts';

function fits(shape: Shape, value: unknown): boolean {
  return shaped(shape).safeParse(value).success;
}

describe('what the web checks of an answer', () => {
  const unit: Shape = { o: { id: 's', size: 'i', 'note?': 's', under: { u: ['s', '0'] } } };

  test('a field that is missing or of another kind is refused; one that may be absent is not asked for', () => {
    expect(fits(unit, { id: 'u1', size: 3, under: null })).toBe(true);
    expect(fits(unit, { id: 'u1', size: 3, under: 'KG', note: 'n', more: true })).toBe(true);
    expect(fits(unit, { id: 'u1', size: 3 })).toBe(false);
    expect(fits(unit, { id: 'u1', size: 3.5, under: null })).toBe(false);
    expect(fits(unit, { id: 'u1', size: 3, under: null, note: null })).toBe(false);
    expect(fits(unit, null)).toBe(false);
    expect(fits(unit, [])).toBe(false);
  });

  test('lists hold one shape, of at least so many', () => {
    expect(fits({ a: 'n', min: 1 }, [1, 2.5])).toBe(true);
    expect(fits({ a: 'n', min: 1 }, [])).toBe(false);
    expect(fits({ a: 'n' }, ['1'])).toBe(false);
  });

  test('words of a fixed list, values under any names, and anything', () => {
    expect(fits({ l: ['vi', 'en'] }, 'en')).toBe(true);
    expect(fits({ l: ['vi', 'en'] }, 'fr')).toBe(false);
    expect(fits({ r: 'b' }, { a: true, b: false })).toBe(true);
    expect(fits({ r: 'b' }, { a: 1 })).toBe(false);
    expect(fits('*', undefined)).toBe(true);
  });
});
