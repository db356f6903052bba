import type { CheckItem, CongressMove, CongressState, DaySpan } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId } from '@daihoi/domain/kernel';
import type { UnitRow } from '../organisation/unit-store.ts';
import type { Reminder } from '../progress/index.ts';

/**
 * What is to be done: `own` a move of the own congress, `wait` a move that the superior owes it, `decide` a move that the
 * person owes a unit below (or a complaint about it), `chase` a unit that slips, `keep` sealed ballots whose
 * term runs or is over, `archive` files past their term, `drafts` papers to pass or to correct, `comments` drafts
 * that the unit is asked about, `papers` what was sent to the unit, `more` those of a kind that are not listed one by one.
 */
export type TaskKind =
  | `own.${CongressMove}`
  | `wait.${CongressMove}`
  | `decide.${CongressMove}`
  | 'decide.takeUpComplaint'
  | 'decide.concludeComplaint'
  | 'chase.late'
  | 'chase.forecastLate'
  | 'keep.ballots'
  | 'keep.dispose'
  | 'archive.due'
  | 'archive.confirm'
  | 'comments.held'
  | 'comments.send'
  | 'drafts.judge'
  | 'drafts.work'
  | 'drafts.returned'
  | 'drafts.revise'
  | 'drafts.outside'
  | 'drafts.outsideConfirm'
  | 'papers.receive'
  | 'report.monthly'
  | 'more';

/** One thing to do, with the figures of its sentence. */
export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly due: CalendarDate | undefined;
  readonly group: 'due' | 'upcoming';
  readonly unit: UnitRow;
  readonly congressId: CongressId | undefined;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly missing: readonly CheckItem[];
}

/** The congress that the person's own office prepares. */
export interface OwnCongress {
  readonly congressId: CongressId;
  readonly unit: UnitRow;
  readonly state: CongressState;
  readonly interrupted: CongressState | undefined;
  readonly plan: DaySpan | undefined;
  readonly deadline: CalendarDate;
}

/** A unit below and the days on which it meets. */
export interface Meeting {
  readonly congressId: CongressId;
  readonly unit: UnitRow;
  readonly state: CongressState;
  readonly plan: DaySpan;
}

/** What a superior said: to the office that prepares a congress, or to a unit that owes its comments. */
export type SaidReminder = Pick<Reminder, 'text' | 'sentAt' | 'senderName'> & {
  readonly id: string;
};

export interface TaskList {
  readonly today: CalendarDate;
  readonly tasks: readonly Task[];
  readonly total: number;
  readonly own: OwnCongress | undefined;
  readonly meeting: readonly Meeting[];
  readonly reminders: readonly SaidReminder[];
}

/** The list in which the most urgent stands first: by day, those without a day last. */
export function byUrgency(left: Task, right: Task): number {
  const [a, b] = [left.due ?? '9999', right.due ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Due today or earlier, or still to come. */
export function groupOf(due: CalendarDate | undefined, today: CalendarDate): Task['group'] {
  return due !== undefined && due <= today ? 'due' : 'upcoming';
}
