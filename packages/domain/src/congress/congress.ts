import type { CalendarDate, CongressId, SeasonId, UnitId } from '../kernel/index.ts';
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
}
