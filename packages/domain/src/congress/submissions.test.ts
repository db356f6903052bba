import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { congressAsOf, submissionsOf } from './index.ts';
import { liveThrough, newborn } from './testing/live-congress.ts';

const day = calendarDate;
const twice = liveThrough(newborn, [
  { move: 'approvePlan', on: day('2020-02-01') },
  { move: 'startPreparing', on: day('2020-02-10') },
  { move: 'submit', on: day('2020-03-02') },
  { move: 'return', on: day('2020-03-06') },
  { move: 'submit', on: day('2020-03-16') },
  { move: 'approve', on: day('2020-03-20') },
]);

test('a second submission leaves the day of the first, and the day on which it was sent back', () => {
  expect(twice.days.submittedOn).toBe('2020-03-16');
  expect(submissionsOf(twice)).toEqual([
    { on: '2020-03-02', returnedOn: '2020-03-06' },
    { on: '2020-03-16' },
  ]);
});

test('on the days between, the congress stands as it stood then', () => {
  expect(congressAsOf(twice, day('2020-03-04'))).toMatchObject({
    state: 'SUBMITTED_FOR_APPROVAL',
    returns: 0,
    days: { submittedOn: '2020-03-02' },
  });
  expect(congressAsOf(twice, day('2020-03-10'))).toMatchObject({
    state: 'RETURNED',
    returns: 1,
    days: { submittedOn: '2020-03-02', returnedOn: '2020-03-06' },
  });
  expect(congressAsOf(twice, day('2019-12-31'))).toBeUndefined();
});

test('a record of old, without steps, is read from its days', () => {
  const old = { ...twice, steps: [], schedules: [] };
  expect(submissionsOf(old)).toEqual([{ on: '2020-03-16' }]);
  expect(congressAsOf(old, day('2020-03-18'))?.state).toBe('SUBMITTED_FOR_APPROVAL');
});
