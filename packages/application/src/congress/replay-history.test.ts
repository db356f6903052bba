import { expect, test } from 'vitest';
import type { Congress } from '@daihoi/domain/congress';
import {
  brand,
  calendarDate,
  instantFrom,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { replayHistory, type HistoryAct, type HistoryStep } from './replay-history.ts';

const laid: Congress = {
  id: brand<CongressId>('00000000-0000-7000-8000-000000000001'),
  seasonId: brand<SeasonId>('00000000-0000-7000-8000-000000000002'),
  unitId: brand<UnitId>('00000000-0000-7000-8000-000000000003'),
  state: 'DRAFT_PLAN',
  type: 'ALL_MEMBER',
  contents: [],
  pilot: false,
  directElection: [],
  deadline: calendarDate('2020-06-30'),
  countedFrom: calendarDate('2019-12-01'),
  days: {},
  postponements: [],
  returns: 0,
  steps: [],
  schedules: [],
};
const plan = { from: calendarDate('2020-05-12'), to: calendarDate('2020-05-12') };

function step(on: string, act: HistoryAct): HistoryStep {
  return { on: calendarDate(on), at: instantFrom(Date.parse(`${on}T02:00:00Z`)), act };
}

const start = [
  step('2019-12-10', { kind: 'plan', plan, ordinal: 7 }),
  step('2019-12-16', { kind: 'move', move: 'approvePlan' }),
  step('2020-01-06', { kind: 'move', move: 'startPreparing' }),
];

test('a told life ends in the state of its last step, with one line of log for each', () => {
  const lived = replayHistory(laid, start);
  if (!lived.ok) throw new Error(lived.error.code);
  expect(lived.value.congress).toMatchObject({ state: 'PREPARING', ordinal: 7, plan });
  expect(lived.value.events.map((event) => event.kind)).toEqual([
    'congress.plan',
    'congress.approvePlan',
    'congress.startPreparing',
  ]);
});

test('a halt keeps the old days beside it, and the resumption brings the new ones', () => {
  const later = { from: calendarDate('2020-06-02'), to: calendarDate('2020-06-02') };
  const lived = replayHistory(laid, [
    ...start,
    step('2020-04-01', { kind: 'postpone', authority: 'A', reason: 'R' }),
    step('2020-04-24', { kind: 'resume', plan: later }),
  ]);
  if (!lived.ok) throw new Error(lived.error.code);
  expect(lived.value.congress).toMatchObject({ state: 'PREPARING', plan: later });
  expect(lived.value.congress.postponements).toMatchObject([
    { oldPlan: plan, newPlan: later, resumedOn: '2020-04-24' },
  ]);
});

test('a step that the table of moves does not know from there is refused', () => {
  const skipped = replayHistory(laid, [
    ...start,
    step('2020-05-12', { kind: 'move', move: 'close' }),
  ]);
  expect(skipped).toMatchObject({ ok: false, error: { code: 'congress.move-not-from-state' } });
});

test('a step before the step before it is refused', () => {
  const backwards = replayHistory(laid, [
    ...start,
    step('2019-12-20', { kind: 'move', move: 'submit' }),
  ]);
  expect(backwards).toMatchObject({ error: { code: 'congress.day-before-previous-step' } });
});

test('a plan turned inside out is refused', () => {
  const inside = { from: plan.to, to: calendarDate('2020-05-01') };
  expect(replayHistory(laid, [step('2019-12-10', { kind: 'plan', plan: inside })])).toMatchObject({
    error: { code: 'congress.plan-inside-out' },
  });
});
