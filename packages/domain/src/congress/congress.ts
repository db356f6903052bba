import type { CalendarDate, CongressId, SeasonId, UnitId } from '../kernel/index.ts';
import type { CongressMove } from './congress-moves.ts';
import type { CongressState } from './congress-state.ts';

/** Dai hoi dai bieu or dai hoi dang vien (glossary: congressType). */
export const congressTypes = ['ALL_MEMBER', 'DELEGATE'] as const;
export type CongressType = (typeof congressTypes)[number];

/** The four contents of a congress; a congress runs four, three or two of them. */
export const congressContents = [
  'REVIEW_AND_DIRECTION',
  'DISCUSS_DRAFTS',
  'ELECT_COMMITTEE',
  'ELECT_DELEGATES',
] as const;
export type CongressContent = (typeof congressContents)[number];

/** Posts that a direct-election pilot lets the congress itself elect. */
export const directPosts = ['standingCommittee', 'secretary', 'deputySecretary'] as const;
export type DirectPost = (typeof directPosts)[number];

/** A span of days, both ends included. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days on which what was planned really happened. */
export interface CongressDays {
  readonly planApprovedOn?: CalendarDate;
  readonly preparingSince?: CalendarDate;
  readonly submittedOn?: CalendarDate;
  readonly returnedOn?: CalendarDate;
  readonly approvedOn?: CalendarDate;
  readonly convenedOn?: CalendarDate;
  readonly preparatoryOn?: CalendarDate;
  /** The formal session opened: the congress is held. */
  readonly heldOn?: CalendarDate;
  readonly closedOn?: CalendarDate;
  readonly reportedOn?: CalendarDate;
  /** In full. */
  readonly ratifiedOn?: CalendarDate;
  readonly partlyRatifiedOn?: CalendarDate;
  readonly rejectedOn?: CalendarDate;
  readonly cancelledOn?: CalendarDate;
}

/** One step that was taken: the move, its day, and the state that it led to. */
export interface CongressStep {
  /** Left out where only the present state is known, not how it was reached. */
  readonly move?: CongressMove;
  readonly on: CalendarDate;
  readonly state: CongressState;
}

/** What a congress is measured by: its planned days and its last day. */
export interface CongressSchedule {
  readonly plan?: DaySpan;
  readonly deadline: CalendarDate;
  /** Put off without a new last day: nothing is late until there is one. */
  readonly unbound: boolean;
}

/** A schedule that was replaced; it held up to the day before `until`. */
export interface EarlierSchedule extends CongressSchedule {
  readonly until: CalendarDate;
}

/** One postponement: who decided it, why, and the days that it replaced. */
export interface Postponement {
  readonly decidedOn: CalendarDate;
  readonly authority: string;
  readonly reason: string;
  readonly paper?: string;
  /** The state that it broke off, taken up again by the resumption. */
  readonly interrupted: CongressState;
  readonly oldPlan?: DaySpan;
  readonly oldDeadline: CalendarDate;
  readonly newPlan?: DaySpan;
  readonly newDeadline?: CalendarDate;
  readonly resumedOn?: CalendarDate;
  /** Who let it go on, and why, where a decision on many says so. */
  readonly resumedBy?: ResumptionGround;
}

/** The decision that takes postponed congresses up again. */
export interface ResumptionGround {
  readonly authority: string;
  readonly reason: string;
  readonly paper?: string;
}

/** The congress of one unit in one season. */
export interface Congress {
  readonly id: CongressId;
  readonly seasonId: SeasonId;
  readonly unitId: UnitId;
  readonly state: CongressState;
  readonly type: CongressType;
  readonly ordinal?: number;
  readonly contents: readonly CongressContent[];
  readonly pilot: boolean;
  readonly directElection: readonly DirectPost[];
  readonly plan?: DaySpan;
  /** The last day of the unit's window (or the day a postponement moved it to). */
  readonly deadline: CalendarDate;
  /** The day the congress came into the season (its unit counts in the total from here on). */
  readonly countedFrom: CalendarDate;
  readonly days: CongressDays;
  readonly postponements: readonly Postponement[];
  readonly returns: number;
  /** Every step, also those whose day a later one wrote over; empty while nothing has moved, and in records of old. */
  readonly steps: readonly CongressStep[];
  /** The schedules that the present plan and last day replaced, oldest first. */
  readonly schedules: readonly EarlierSchedule[];
}
