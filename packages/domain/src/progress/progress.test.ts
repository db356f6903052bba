import { describe, expect, test } from 'vitest';
import { liveThrough, newborn } from '../congress/testing/live-congress.ts';
import { calendarDate } from '../kernel/index.ts';
import { rollupSteps, stepsBetween } from './ancestry.ts';
import { isBoardFigure, standingOf } from './board-figures.ts';
import { contributionsOf, countAt, slipsFrom } from './contributions.ts';
import { countOn, cumulative, levelCurve, pausesOf, type LevelStep } from './curve.ts';
import { membershipsOf } from './memberships.ts';

const day = calendarDate;
const lead = { PREPARING: 20, SUBMITTED_FOR_APPROVAL: 10 };

const preparing = liveThrough(newborn, [
  { move: 'approvePlan', on: day('2020-02-01') },
  { move: 'startPreparing', on: day('2020-02-10') },
]);

describe('lateness', () => {
  test('begins the day after the last day and ends on the day of the closing', () => {
    const closed = liveThrough(preparing, [
      { move: 'submit', on: day('2020-06-01') },
      { move: 'approve', on: day('2020-06-05') },
      { move: 'convene', on: day('2020-06-10') },
      { move: 'openFormal', on: day('2020-07-03') },
      { move: 'close', on: day('2020-07-04') },
    ]);
    const list = contributionsOf(closed, lead);
    expect(countAt(list, 'late', day('2020-06-30'))).toBe(0);
    expect(countAt(list, 'late', day('2020-07-01'))).toBe(1);
    expect(countAt(list, 'late', day('2020-07-04'))).toBe(0);
    expect(countAt(list, 'held', day('2020-07-03'))).toBe(1);
    expect(countAt(list, 'closed', day('2020-07-03'))).toBe(0);
  });

  test('stops with a postponement; one without a new last day is never late, not even once given up', () => {
    const postponed = liveThrough(preparing, [{ move: 'postpone', on: day('2020-07-05') }]);
    const list = contributionsOf(postponed, lead);
    expect(countAt(list, 'late', day('2020-07-02'))).toBe(1);
    expect(countAt(list, 'late', day('2020-07-05'))).toBe(0);
    const given = liveThrough(postponed, [{ move: 'cancel', on: day('2020-09-01') }]);
    expect(countAt(contributionsOf(given, lead), 'late', day('2020-08-01'))).toBe(0);
    expect(countAt(contributionsOf(given, lead), 'total', day('2020-08-31'))).toBe(1);
    expect(countAt(contributionsOf(given, lead), 'total', day('2020-09-01'))).toBe(0);
  });
});

describe('a forecast', () => {
  test('says late from the day on which the lead time no longer fits, until it is late', () => {
    expect(slipsFrom(preparing, 'PREPARING', lead)).toBe('2020-06-11');
    const list = contributionsOf(preparing, lead);
    expect(countAt(list, 'forecastLate', day('2020-06-10'))).toBe(0);
    expect(countAt(list, 'forecastLate', day('2020-06-11'))).toBe(1);
    expect(countAt(list, 'forecastLate', day('2020-07-01'))).toBe(0);
  });

  test('a state without a lead time says nothing; a plan past the last day says late at once', () => {
    expect(slipsFrom(preparing, 'CLOSED', lead)).toBeUndefined();
    const plan = { from: day('2020-07-01'), to: day('2020-07-02') };
    expect(slipsFrom({ ...preparing, plan }, 'PREPARING', lead)).toBe(newborn.countedFrom);
  });
});

describe('the standing of a congress', () => {
  test('is expected on its plan while there is time, later once there is not', () => {
    expect(standingOf(preparing, lead, day('2020-04-01'))).toMatchObject({
      closing: '2020-05-21',
      neededBy: '2020-06-10',
      daysLate: 0,
    });
    expect(standingOf(preparing, lead, day('2020-06-25'))).toMatchObject({
      closing: '2020-07-15',
      forecastLate: true,
    });
    expect(standingOf(preparing, lead, day('2020-07-03'))).toMatchObject({
      late: true,
      daysLate: 3,
    });
  });

  test('nobody says when a postponed congress closes', () => {
    const postponed = liveThrough(preparing, [{ move: 'postpone', on: day('2020-04-01') }]);
    expect(standingOf(postponed, lead, day('2020-04-02')).closing).toBeUndefined();
    expect(standingOf(postponed, lead, day('2020-03-31')).closing).toBe('2020-06-30');
  });

  test('figures are known by name', () => {
    expect(isBoardFigure('remaining')).toBe(true);
    expect(isBoardFigure('everything')).toBe(false);
  });
});

describe('a moved unit', () => {
  const memberships = membershipsOf([
    { path: '0000000001000aa', from: day('2020-01-01'), until: day('2020-03-01') },
    { path: '0000000002000aa', from: day('2020-03-01') },
  ]);

  test('stays one membership of the province and two of the districts', () => {
    expect(memberships).toEqual([
      { segment: '00000', from: '2020-01-01' },
      { segment: '00001', from: '2020-01-01', until: '2020-03-01' },
      { segment: '000aa', from: '2020-01-01' },
      { segment: '00002', from: '2020-03-01' },
    ]);
  });

  test('leaves its history with the old superior and takes its count to the new one', () => {
    const steps = rollupSteps(
      'GRASSROOTS',
      [{ milestone: 'total', day: day('2020-01-01'), n: 1 }],
      memberships,
    );
    const under = (segment: string) =>
      steps.filter((step) => step.segment === segment).map((step) => `${step.day} ${step.n}`);
    expect(under('00001')).toEqual(['2020-01-01 1', '2020-03-01 -1']);
    expect(under('00002')).toEqual(['2020-03-01 1']);
    expect(under('00000')).toEqual(['2020-01-01 1']);
  });

  test('what happened after it left is nothing to the old superior', () => {
    const steps = rollupSteps(
      'GRASSROOTS',
      [{ milestone: 'closed', day: day('2020-05-01'), n: 1 }],
      memberships,
    );
    expect(steps.map((step) => step.segment).toSorted()).toEqual(['00000', '00002', '000aa']);
  });

  test('steps that cancel each other are not written', () => {
    const step = {
      segment: '00000',
      level: 'GRASSROOTS',
      milestone: 'total',
      day: day('2020-01-01'),
      n: 1,
    } as const;
    expect(stepsBetween([step], [step])).toEqual([]);
    expect(stepsBetween([step], [])).toEqual([{ ...step, n: -1 }]);
  });
});

describe('the time curve', () => {
  const steps: readonly LevelStep[] = [
    { milestone: 'total', day: day('2020-01-01'), n: 4 },
    { milestone: 'closed', day: day('2020-05-02'), n: 1 },
    { milestone: 'closed', day: day('2020-05-01'), n: 1 },
    { milestone: 'closed', day: day('2020-06-01'), n: 1 },
    { milestone: 'planned', day: day('2020-05-01'), n: 2 },
    { milestone: 'planned', day: day('2020-06-10'), n: 2 },
    { milestone: 'forecastLate', day: day('2020-05-03'), n: 1 },
    { milestone: 'postponed', day: day('2020-03-01'), n: 3 },
    { milestone: 'postponed', day: day('2020-04-01'), n: -2 },
    { milestone: 'postponed', day: day('2020-04-05'), n: 3 },
  ];

  test('adds up day by day, whatever the order of the steps', () => {
    expect(cumulative(steps, 'closed')).toEqual([
      { day: '2020-05-01', count: 1 },
      { day: '2020-05-02', count: 2 },
      { day: '2020-06-01', count: 3 },
    ]);
    expect(countOn(cumulative(steps, 'closed'), day('2020-05-20'))).toBe(2);
    expect(countOn([], day('2020-05-20'))).toBe(0);
  });

  test('shows no closing of the future, and forecasts by the plan without those that slip', () => {
    const curve = levelCurve(steps, day('2020-05-20'));
    expect(curve.total).toBe(4);
    expect(curve.closed.at(-1)).toEqual({ day: '2020-05-02', count: 2 });
    expect(curve.forecast).toEqual([
      { day: '2020-05-20', count: 2 },
      { day: '2020-06-10', count: 3 },
    ]);
  });

  test('a level that is done has no forecast', () => {
    expect(levelCurve(steps.slice(0, 1), day('2019-12-31')).forecast).toEqual([]);
  });

  test('a pause lasts while many are put off; the last one may still be open', () => {
    expect(pausesOf(steps, 2)).toEqual([
      { from: '2020-03-01', until: '2020-04-01', most: 3 },
      { from: '2020-04-05', until: undefined, most: 4 },
    ]);
    expect(pausesOf(steps, 9)).toEqual([]);
  });
});
