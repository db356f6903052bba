import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { judgeHolding } from './secrecy.ts';

const permission = { number: '12-QĐ/TU', issuedOn: calendarDate('2020-03-02') };

test('MK-01: the two upper degrees are never held, permission or not', () => {
  for (const degree of ['secret', 'topSecret'] as const) {
    const refused = { ok: false, error: { code: 'secret.degree-refused', degree } };
    expect(judgeHolding(degree, undefined)).toEqual(refused);
    expect(judgeHolding(degree, permission)).toEqual(refused);
  }
});

test('the lowest degree is held by a paper that permits it, and not without', () => {
  expect(judgeHolding('confidential', undefined)).toEqual({
    ok: false,
    error: { code: 'secret.not-permitted' },
  });
  expect(judgeHolding('confidential', permission)).toEqual({ ok: true, value: 'confidential' });
});
