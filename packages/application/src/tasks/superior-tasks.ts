import { congressMoves, nextMoves, type CongressMove } from '@daihoi/domain/congress';
import { standingOf } from '@daihoi/domain/progress';
import { isOpenOn } from '@daihoi/domain/result';
import type { UnitRow } from '../organisation/index.ts';
import type { BoardUnit } from '../progress/index.ts';
import { dueDayOf, type DueBasis } from './due-days.ts';
import { byUrgency, groupOf, type Meeting, type Task, type TaskKind } from './task.ts';

/** Of one kind so many are listed one by one; the rest is one line with a count. */
const mostOfAKind = 5;
const mostMeetings = 5;

/** What a superior owes the units directly below: decisions that wait for it, and units that slip. */
export function superiorTasks(
  home: UnitRow,
  below: { readonly units: readonly BoardUnit[]; readonly others: readonly Task[] },
  basis: DueBasis,
): readonly Task[] {
  const ofUnits = below.units.flatMap((each) => tasksOf(each, basis));
  const all = [...below.others, ...ofUnits].toSorted(byUrgency);
  const byKind = [...Map.groupBy(all, (task) => task.kind).values()];
  return byKind.flatMap((tasks) => folded(home, tasks));
}

/** The units below that meet next, by day. */
export function meetingsOf(below: readonly BoardUnit[], basis: DueBasis): readonly Meeting[] {
  return below
    .flatMap(({ record: { value }, unit }) =>
      value.plan && !value.days.closedOn && value.plan.to >= basis.today
        ? [{ congressId: value.id, unit, state: value.state, plan: value.plan }]
        : [],
    )
    .toSorted((left, right) => (left.plan.from < right.plan.from ? -1 : 1))
    .slice(0, mostMeetings);
}

function tasksOf(each: BoardUnit, basis: DueBasis): readonly Task[] {
  const decision = decisionOf(each, basis);
  if (decision) return [decision];
  const { value } = each.record;
  const standing = standingOf(value, basis.lead, basis.today);
  if (!standing.late && !standing.forecastLate) return [];
  const kind = standing.late ? 'chase.late' : 'chase.forecastLate';
  const figures = {
    deadline: value.deadline,
    state: value.state,
    days: standing.daysLate,
    ...(standing.closing ? { closing: standing.closing } : {}),
  };
  const due = standing.late ? value.deadline : standing.neededBy;
  return [taskFor(each, { kind, due, figures }, basis)];
}

/** A move that the superior makes next, once the unit has done its part. */
function decisionOf(each: BoardUnit, basis: DueBasis): Task | undefined {
  const { value } = each.record;
  const move: CongressMove | undefined = nextMoves[value.state];
  if (!move || congressMoves[move].side !== 'superior') return undefined;
  if (move === 'approvePlan' && !value.plan) return undefined;
  if (move === 'ratify' && complaintOpen(each, basis)) return undefined;
  const due = dueDayOf(value, move, basis);
  const figures = {
    round: value.returns + 1,
    ...(value.plan ? { from: value.plan.from, to: value.plan.to } : {}),
    ...(value.days.reportedOn ? { reportedOn: value.days.reportedOn } : {}),
    ...(value.days.submittedOn ? { submittedOn: value.days.submittedOn } : {}),
  };
  return taskFor(each, { kind: `decide.${move}`, due, figures }, basis);
}

/** While a complaint is open, its verification is what waits, not the ratification. */
function complaintOpen({ record: { value } }: BoardUnit, basis: DueBasis): boolean {
  const spans = basis.complaints.get(value.id) ?? [];
  return spans.some((span) => isOpenOn(span, basis.today));
}

function taskFor(
  { record, unit }: BoardUnit,
  told: Pick<Task, 'kind' | 'due' | 'figures'>,
  basis: DueBasis,
): Task {
  return {
    ...told,
    id: `${told.kind}:${record.value.id}`,
    group: groupOf(told.due, basis.today),
    unit,
    congressId: record.value.id,
    missing: [],
  };
}

function folded(home: UnitRow, tasks: readonly Task[]): readonly Task[] {
  const first = tasks[mostOfAKind];
  if (!first) return tasks;
  const kind: TaskKind = 'more';
  const rest = tasks.length - mostOfAKind;
  const more = {
    ...first,
    id: `more:${first.kind}`,
    kind,
    unit: home,
    congressId: undefined,
    figures: { kind: first.kind, count: rest },
  };
  return [...tasks.slice(0, mostOfAKind), more];
}
