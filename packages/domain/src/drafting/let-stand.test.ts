import { expect, test } from 'vitest';
import { mayLetStand } from './let-stand.ts';

const error = { fault: 'form', severity: 'error' } as const;

test('warnings and notes may be let stand, whatever their rule', () => {
  expect(mayLetStand({ rule: 'PG-08', fault: 'form', severity: 'warning' })).toBe(true);
  expect(mayLetStand({ rule: 'HD-04', fault: 'missing', severity: 'info' })).toBe(true);
});

test('of the errors only another superior than the tree of units has (HD-04, UN-03) may be', () => {
  expect(mayLetStand({ rule: 'HD-04', ...error })).toBe(true);
  expect(mayLetStand({ rule: 'UN-03', ...error })).toBe(true);
  expect(mayLetStand({ rule: 'SG-02', ...error })).toBe(false);
  expect(mayLetStand({ rule: 'HD-05', ...error })).toBe(false);
});

test('a superior that is not named at all is put right (HD-04)', () => {
  expect(mayLetStand({ rule: 'HD-04', fault: 'missing', severity: 'error' })).toBe(false);
});
