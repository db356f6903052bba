import type { HistoryAct, HistoryStep } from '@daihoi/application/congress';
import { congressMoves, type CongressState, type PlainMove } from '@daihoi/domain/congress';
import { addDays, calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { workday, writtenDown } from './days.ts';
import type { UpperCourse } from './told.ts';

interface DatedMove {
  readonly move: PlainMove;
  readonly on: CalendarDate;
}

/** The life of the congress of an upper organisation or a province, up to the state that it has reached. */
export function tellUpper(course: UpperCourse): readonly HistoryStep[] {
  const [from, to] = course.plan;
  const plan = { from: calendarDate(from), to: calendarDate(to) };
  const all = movesOf(course, plan);
  const moves = all.slice(0, lastReaching(all, course.reach) + 1);
  const planned: HistoryAct = { kind: 'plan', plan, ordinal: course.ordinal };
  const first = moves[0]?.on ?? addDays(plan.from, -120);
  const acts = [
    { on: workday(addDays(first, -7)), act: planned },
    ...moves.map(({ move, on }) => ({ on, act: { kind: 'move', move } as const })),
  ];
  return acts.map(({ on, act }, nth) => ({ on, act, at: writtenDown(on, nth) }));
}

function movesOf(
  course: UpperCourse,
  plan: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly DatedMove[] {
  const planApproved = told(course.planApproved, '2019-12-13');
  const reported = told(course.reported, workday(addDays(plan.to, 5)));
  return [
    { move: 'approvePlan', on: planApproved },
    { move: 'startPreparing', on: told(course.preparing, workday(addDays(planApproved, 25))) },
    { move: 'submit', on: told(course.submitted, workday(addDays(plan.from, -28))) },
    ...(course.returned ? [{ move: 'return', on: calendarDate(course.returned) } as const] : []),
    ...(course.resubmitted
      ? [{ move: 'submit', on: calendarDate(course.resubmitted) } as const]
      : []),
    { move: 'approve', on: told(course.approved, workday(addDays(plan.from, -15))) },
    { move: 'convene', on: told(course.convened, workday(addDays(plan.from, -8))) },
    { move: 'openPreparatory', on: plan.from },
    { move: 'openFormal', on: plan.from },
    { move: 'close', on: plan.to },
    { move: 'reportResult', on: reported },
    { move: 'ratify', on: told(course.ratified, workday(addDays(reported, 12))) },
  ];
}

function told(day: string | undefined, otherwise: string): CalendarDate {
  return calendarDate(day ?? otherwise);
}

/** Where the story stops: the last move that leads to the state reached. */
function lastReaching(moves: readonly DatedMove[], reach: CongressState): number {
  return moves.findLastIndex(({ move }) => congressMoves[move].to === reach);
}
