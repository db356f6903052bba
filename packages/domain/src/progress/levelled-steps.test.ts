import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import type { Membership, RollupStep } from './ancestry.ts';
import type { Contribution } from './contributions.ts';
import { levelledSteps } from './levelled-steps.ts';

const day = calendarDate;
const total: Contribution = { milestone: 'total', day: day('2020-01-01'), n: 1 };
const closed: Contribution = { milestone: 'closed', day: day('2020-07-10'), n: 1 };
const changed = {
  level: 'UPPER_GRASSROOTS',
  details: { earlierLevels: [{ level: 'GRASSROOTS', until: day('2020-06-01') }] },
};
const always: Membership = { segment: '00001', from: day('2015-01-01') };

function sumAt(steps: readonly RollupStep[], level: string, on: string): number {
  return steps
    .filter((step) => step.level === level && step.day <= day(on))
    .reduce((sum, step) => sum + step.n, 0);
}

describe('a unit that gets another level in mid-season', () => {
  const steps = levelledSteps(changed, [total, closed], [always]);

  test('counts at the old level up to the day before, at the new one from the day on, never at both', () => {
    const days = ['2019-12-31', '2020-01-01', '2020-05-31', '2020-06-01', '2020-07-10'];
    expect(days.map((on) => sumAt(steps, 'GRASSROOTS', on))).toEqual([0, 1, 1, 0, 0]);
    expect(days.map((on) => sumAt(steps, 'UPPER_GRASSROOTS', on))).toEqual([0, 0, 0, 1, 2]);
  });

  test('keeps to the days that it lay under each superior', () => {
    const moved = levelledSteps(
      changed,
      [total],
      [
        { segment: '00001', from: day('2015-01-01'), until: day('2020-03-01') },
        { segment: '00002', from: day('2020-03-01') },
      ],
    );
    const under = (segment: string) => moved.filter((step) => step.segment === segment);
    expect(sumAt(under('00001'), 'GRASSROOTS', '2020-02-29')).toBe(1);
    expect(sumAt(under('00001'), 'GRASSROOTS', '2020-03-01')).toBe(0);
    expect(sumAt(under('00001'), 'UPPER_GRASSROOTS', '2020-12-31')).toBe(0);
    expect(sumAt(under('00002'), 'UPPER_GRASSROOTS', '2020-06-01')).toBe(1);
  });
});
