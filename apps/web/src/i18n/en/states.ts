import type { SameKeys } from '../area-texts.ts';
import type { states as vietnamese } from '../vi/states.ts';

export const states = {
  state: {
    DRAFT_PLAN: 'Planned',
    PLAN_APPROVED: 'Planned',
    PREPARING: 'Preparing',
    SUBMITTED_FOR_APPROVAL: 'Submitted',
    RETURNED: 'Returned',
    APPROVED: 'Approved',
    CONVENED: 'Approved',
    PREPARATORY_SESSION: 'In session',
    FORMAL_SESSION: 'In session',
    CLOSED: 'Closed',
    RESULTS_REPORTED: 'Closed',
    RATIFIED: 'Ratified',
    PARTIALLY_RATIFIED: 'Ratified in part',
    REJECTED: 'Not ratified',
    POST_CONGRESS: 'Ratified',
    ARCHIVED: 'Archived',
    POSTPONED: 'Postponed',
    CANCELLED: 'Cancelled',
  },
  mark: {
    held: 'Held',
    late: 'Late',
    forecast: 'Forecast late',
  },
  stage: {
    plan: 'Plan',
    preparation: 'Preparation',
    submission: 'Submission',
    approval: 'Approval',
    session: 'Session',
    closing: 'Closing',
    resultReport: 'Report of results',
    ratification: 'Ratification',
  },
  stepper: {
    label: 'Stages of the congress',
    position: 'Step {n} of {of}: {stage}',
    finished: 'All {of} steps are done',
    next: 'Next: {stages}',
    done: 'done',
    now: 'under way',
    later: 'not yet',
  },
} as const satisfies SameKeys<typeof vietnamese>;
