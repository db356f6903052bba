import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movesFrom, stateAsOf, type Congress } from '../congress/index.ts';
import { newborn, takeStep, type LifeStep } from '../congress/testing/live-congress.ts';
import { addDays, calendarDate } from '../kernel/index.ts';
import { rollupSteps, stepsBetween } from './ancestry.ts';
import { boardFigures, standsBehind, type BoardFigure } from './board-figures.ts';
import { contributionsOf, countAt, milestones, type Milestone } from './contributions.ts';
import { membershipsOf } from './memberships.ts';

const lead = { PLAN_APPROVED: 45, PREPARING: 30, SUBMITTED_FOR_APPROVAL: 15, APPROVED: 5 };

/** Random lives: each number chooses one of the moves that the table offers, and how many days pass before it. */
const lives = fc.array(
  fc.record({ choice: fc.nat(100), wait: fc.nat(40), newDeadline: fc.option(fc.nat(200)) }),
  { maxLength: 14 },
);

type Choices = readonly { choice: number; wait: number; newDeadline: number | null }[];

function live(choices: Choices): readonly Congress[] {
  const states = [newborn];
  let day = newborn.countedFrom;
  for (const { choice, wait, newDeadline } of choices) {
    const now = states.at(-1) ?? newborn;
    const moves = movesFrom(now.state);
    const move = moves[choice % Math.max(1, moves.length)];
    if (!move) break;
    day = addDays(day, wait);
    const step: LifeStep = {
      move,
      on: day,
      ...(newDeadline === null ? {} : { newDeadline: addDays(day, newDeadline) }),
    };
    const next = takeStep(now, step);
    if (next.ok) states.push(next.value);
  }
  return states;
}

const days = Array.from({ length: 40 }, (_, n) => addDays(calendarDate('2019-12-25'), n * 17));

function counts(congress: Congress, day: (typeof days)[number]): Record<Milestone, number> {
  const list = contributionsOf(congress, lead);
  const entries = milestones.map((each) => [each, countAt(list, each, day)] as const);
  const found = Object.fromEntries(entries);
  return { ...zero, ...found };
}

const zero: Record<Milestone, number> = {
  total: 0,
  planned: 0,
  held: 0,
  closed: 0,
  reported: 0,
  ratified: 0,
  late: 0,
  forecastLate: 0,
  postponed: 0,
};

describe('contributions of any congress that the table can reach', () => {
  test('every count is 0 or 1 on every day, and each milestone lies within the one before it', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        const congress = live(choices).at(-1) ?? newborn;
        for (const day of days) {
          const at = counts(congress, day);
          for (const milestone of milestones) expect([0, 1]).toContain(at[milestone]);
          expect(at.ratified).toBeLessThanOrEqual(at.closed);
          expect(at.reported).toBeLessThanOrEqual(at.closed);
          expect(at.closed).toBeLessThanOrEqual(at.held);
          expect(at.held).toBeLessThanOrEqual(at.total);
          expect(at.planned).toBeLessThanOrEqual(at.total);
          expect(at.late + at.closed).toBeLessThanOrEqual(at.total);
          expect(at.postponed).toBe(stateAsOf(congress, day) === 'POSTPONED' ? 1 : 0);
        }
      }),
    );
  });

  test('what is left and what is closed are the whole', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        const congress = live(choices).at(-1) ?? newborn;
        for (const day of days) {
          const [remaining, closed, total] = (['remaining', 'closed', 'total'] as const).map(
            (figure) => (standsBehind(congress, figure, { lead, day }) ? 1 : 0),
          );
          expect((remaining ?? 0) + (closed ?? 0)).toBe(total);
        }
        expect(boardFigures).toContain('remaining');
      }),
    );
  });

  test('what a report says of a part is the difference of its figures, on every day', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        const congress = live(choices).at(-1) ?? newborn;
        const list = contributionsOf(congress, lead);
        for (const day of days) {
          const of = (figure: BoardFigure) =>
            standsBehind(congress, figure, { lead, day }) ? 1 : 0;
          const at = (milestone: Milestone) => countAt(list, milestone, day);
          expect(of('appraising')).toBe(at('reported') - at('ratified'));
          expect(of('unreported')).toBe(at('closed') - at('reported'));
          expect(of('returned')).toBeLessThanOrEqual(of('unapproved'));
          for (const part of ['unplanned', 'unapproved'] as const)
            expect(of(part)).toBeLessThanOrEqual(of('remaining'));
        }
      }),
    );
  });

  test('the differences of all changes add up to the whole life: boards need only differences', () => {
    fc.assert(
      fc.property(lives, (choices) => {
        const memberships = membershipsOf([
          { path: '0000000001', from: newborn.countedFrom, until: calendarDate('2020-04-01') },
          { path: '0000000002', from: calendarDate('2020-04-01') },
        ]);
        const states = live(choices);
        const lists = states.map((each) =>
          rollupSteps('GRASSROOTS', contributionsOf(each, lead), memberships),
        );
        const written = lists.flatMap((after, index) =>
          stepsBetween(lists[index - 1] ?? [], after),
        );
        expect(stepsBetween(lists.at(-1) ?? [], written)).toEqual([]);
      }),
    );
  });
});
