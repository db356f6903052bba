import { expect, test } from 'vitest';
import { assessQuorum } from './quorum.ts';

test.each([
  [20, 30, true],
  [19, 30, false],
  [21, 31, true],
  [20, 31, false],
])('Đ11 Charter: %i of %i is a quorum: %s', (present, convened, met) => {
  expect(assessQuorum({ present, convened }).met).toBe(met);
});

test('a delegates’ congress also needs two thirds of its organisations', () => {
  const people = { present: 90, convened: 100 };
  expect(assessQuorum({ ...people, organisations: { present: 5, convened: 9 } }).met).toBe(false);
  expect(assessQuorum({ ...people, organisations: { present: 6, convened: 9 } }).met).toBe(true);
});

test('the fewest people needed are told with the rule', () => {
  expect(assessQuorum({ present: 1, convened: 31 })).toMatchObject({
    needed: 21,
    rule: { regulation: 'Điều lệ Đảng', article: 11, for: 'quorum', confidence: 'BACKGROUND' },
  });
});
