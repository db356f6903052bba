import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../kernel/index.ts';
import { congressMoveNames, congressMoves, movesFrom, startsIn } from './congress-moves.ts';
import { congressStates, type CongressState } from './congress-state.ts';
import type { Congress } from './congress.ts';
import { nextMoves } from './next-move.ts';
import { stateAsOf, stateSpans } from './state-as-of.ts';
import { moveCongress, resumeCongress } from './move-congress.ts';
import { liveThrough, newborn, takeStep, type LifeStep } from './testing/live-congress.ts';

/** The shortest life that leads to every state that the table can reach, found by walking it breadth first. */
function livesToEveryState(): ReadonlyMap<CongressState, readonly LifeStep[]> {
  const lives = new Map<CongressState, readonly LifeStep[]>([['DRAFT_PLAN', []]]);
  const queue: (readonly LifeStep[])[] = [[]];
  for (let life = queue.shift(); life; life = queue.shift()) {
    const congress = liveThrough(newborn, life);
    for (const move of movesFrom(congress.state)) {
      const longer = [...life, { move, on: addDays(newborn.countedFrom, life.length + 1) }];
      const { state } = liveThrough(newborn, longer);
      if (lives.has(state)) continue;
      lives.set(state, longer);
      queue.push(longer);
    }
  }
  return lives;
}

const lives = livesToEveryState();

function lifeTo(state: CongressState): Congress {
  return liveThrough(newborn, lives.get(state) ?? []);
}

const on = calendarDate('2020-04-01');

describe('the table of moves (congress cycle 2.2)', () => {
  test('every state can be reached from a draft plan', () => {
    expect([...lives.keys()].toSorted()).toEqual([...congressStates].toSorted());
  });

  test.each(congressStates)('from %s exactly the moves of the table start', (state) => {
    const congress = lifeTo(state);
    for (const move of congressMoveNames) {
      const next = takeStep(congress, { move, on });
      const { to } = congressMoves[move];
      const reached = to === 'previous' ? congress.postponements.at(-1)?.interrupted : to;
      expect(next.ok ? next.value.state : undefined, move).toBe(
        startsIn(move, state) ? reached : undefined,
      );
    }
  });

  test.each(congressStates)('the plain way on from %s is a move of the table', (state) => {
    const next = nextMoves[state];
    expect(next === undefined ? movesFrom(state) : movesFrom(state).includes(next)).toEqual(
      next === undefined ? [] : true,
    );
  });

  test.each(congressStates)('living the steps to %s again gives the same congress', (state) => {
    expect(lifeTo(state)).toEqual(lifeTo(state));
    expect(stateAsOf(lifeTo(state), on)).toBe(state);
  });
});

describe('a move', () => {
  test('records its day and nothing else', () => {
    const approved = moveCongress(newborn, 'approvePlan', on);
    expect(approved).toEqual({
      ok: true,
      value: {
        ...newborn,
        steps: [{ move: 'approvePlan', on, state: 'PLAN_APPROVED' }],
        state: 'PLAN_APPROVED',
        days: { planApprovedOn: on },
      },
    });
  });

  test('is refused before the previous step and before the season counts the congress', () => {
    const approved = liveThrough(newborn, [{ move: 'approvePlan', on }]);
    expect(moveCongress(approved, 'startPreparing', addDays(on, -1))).toMatchObject({
      error: { code: 'congress.day-before-previous-step', previous: on },
    });
    const early = addDays(newborn.countedFrom, -1);
    expect(moveCongress(newborn, 'approvePlan', early)).toMatchObject({
      error: { previous: newborn.countedFrom },
    });
  });

  test('counts returns, which draw no step back', () => {
    expect(lifeTo('RETURNED').returns).toBe(1);
  });
});

describe('a postponement', () => {
  const postponed = liveThrough(newborn, [
    { move: 'approvePlan', on: calendarDate('2020-02-01') },
    { move: 'postpone', on: calendarDate('2020-03-30') },
  ]);

  test('keeps the old dates beside the decision and takes the plan away', () => {
    expect(postponed.plan).toBeUndefined();
    expect(postponed.postponements[0]).toMatchObject({
      interrupted: 'PLAN_APPROVED',
      oldPlan: newborn.plan,
      oldDeadline: newborn.deadline,
    });
  });

  test('ends where it began, with new days; days turned inside out are refused', () => {
    const day = calendarDate('2020-04-20');
    const plan = { from: calendarDate('2020-06-01'), to: calendarDate('2020-06-02') };
    const resumed = resumeCongress(postponed, { on: day, plan, deadline: newborn.deadline });
    expect(resumed).toMatchObject({ value: { state: 'PLAN_APPROVED', plan } });
    const ground = { authority: 'Ban Bí thư', reason: 'Dịch đã qua' };
    const open = resumeCongress(postponed, { on: day, deadline: newborn.deadline, ground });
    expect(open.ok && open.value).not.toHaveProperty('plan');
    expect(open).toMatchObject({ value: { postponements: [{ resumedBy: ground }] } });
    const wrong = { from: plan.to, to: plan.from };
    expect(
      resumeCongress(postponed, { on: day, plan: wrong, deadline: newborn.deadline }),
    ).toMatchObject({ error: { code: 'congress.plan-inside-out' } });
  });

  test('a past day shows it as it was', () => {
    const resumed = liveThrough(postponed, [{ move: 'resume', on: calendarDate('2020-04-20') }]);
    expect(stateAsOf(resumed, calendarDate('2019-12-31'))).toBeUndefined();
    expect(stateAsOf(resumed, calendarDate('2020-01-31'))).toBe('DRAFT_PLAN');
    expect(stateAsOf(resumed, calendarDate('2020-03-29'))).toBe('PLAN_APPROVED');
    expect(stateAsOf(resumed, calendarDate('2020-03-30'))).toBe('POSTPONED');
    expect(stateAsOf(resumed, calendarDate('2020-04-20'))).toBe('PLAN_APPROVED');
  });
});

describe('several moves on one day', () => {
  test('end where the record stands', () => {
    const resubmitted = liveThrough(lifeTo('PREPARING'), [
      { move: 'submit', on },
      { move: 'return', on },
      { move: 'submit', on },
    ]);
    expect(stateAsOf(resubmitted, on)).toBe('SUBMITTED_FOR_APPROVAL');
    const given = liveThrough(newborn, [
      { move: 'postpone', on },
      { move: 'cancel', on },
    ]);
    expect(stateSpans(given)).toEqual([
      { state: 'DRAFT_PLAN', from: newborn.countedFrom, until: on },
      { state: 'CANCELLED', from: on },
    ]);
  });

  test('a result that was sent back stands as closed', () => {
    const back = liveThrough(lifeTo('RESULTS_REPORTED'), [{ move: 'returnResult', on }]);
    expect(stateAsOf(back, on)).toBe('CLOSED');
  });
});
