import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../kernel/index.ts';
import { congressAsOf, movesFrom, reschedule, type Congress } from '../congress/index.ts';
import { newborn, takeStep } from '../congress/testing/live-congress.ts';
import { contributionsOf, countAt, milestones } from './index.ts';

const lead = { PLAN_APPROVED: 45, PREPARING: 30, SUBMITTED_FOR_APPROVAL: 15, APPROVED: 5 };

/** Random lives: a move of the table, other planned days, or another last day, each some days after the one before. */
const lives = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'move', 'move', 'plan', 'deadline'),
    choice: fc.nat(100),
    wait: fc.nat(25),
    ahead: fc.nat(120),
    named: fc.boolean(),
  }),
  { maxLength: 16 },
);

interface Moment {
  readonly day: CalendarDate;
  readonly congress: Congress;
}

type Life = readonly {
  kind: string;
  choice: number;
  wait: number;
  ahead: number;
  named: boolean;
}[];

/** What the congress was after each change. */
function live(life: Life): readonly Moment[] {
  const moments: Moment[] = [{ day: newborn.countedFrom, congress: newborn }];
  let day = newborn.countedFrom;
  for (const chance of life) {
    const now = moments.at(-1)?.congress ?? newborn;
    day = addDays(day, chance.wait);
    const next = change(now, day, chance);
    if (next) moments.push({ day, congress: next });
  }
  return moments;
}

function change(now: Congress, on: CalendarDate, chance: Life[number]): Congress | undefined {
  const later = addDays(on, chance.ahead);
  if (chance.kind === 'plan') return reschedule(now, { on, plan: { from: later, to: later } });
  if (chance.kind === 'deadline')
    return now.postponements.length > 0 ? undefined : reschedule(now, { on, deadline: later });
  const moves = movesFrom(now.state);
  const move = moves[chance.choice % Math.max(1, moves.length)];
  if (!move) return undefined;
  const taken = takeStep(now, { move, on, ...(chance.named ? { newDeadline: later } : {}) });
  return taken.ok ? taken.value : undefined;
}

const days = Array.from({ length: 50 }, (_, n) => addDays(calendarDate('2019-12-28'), n * 9));

describe('a past day of any congress that the table can reach', () => {
  test('is what the congress was when that day ended', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const moments = live(life);
        const now = moments.at(-1)?.congress ?? newborn;
        for (const day of days)
          expect(congressAsOf(now, day)).toEqual(
            moments.findLast((moment) => moment.day <= day)?.congress,
          );
      }),
    );
  });

  test('counts on every board what it counted then: no later act rewrites it', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const moments = live(life);
        const now = contributionsOf(moments.at(-1)?.congress ?? newborn, lead);
        for (const day of days) {
          const then = moments.findLast((moment) => moment.day <= day);
          const counted = then ? contributionsOf(then.congress, lead) : [];
          for (const milestone of milestones)
            expect(`${milestone} ${day}: ${countAt(now, milestone, day)}`).toBe(
              `${milestone} ${day}: ${countAt(counted, milestone, day)}`,
            );
        }
      }),
    );
  });
});
