/** States of one congress, in the order of its life (glossary: congressState). */
export const congressStates = [
  'DRAFT_PLAN',
  'PLAN_APPROVED',
  'PREPARING',
  'SUBMITTED_FOR_APPROVAL',
  'RETURNED',
  'APPROVED',
  'CONVENED',
  'PREPARATORY_SESSION',
  'FORMAL_SESSION',
  'CLOSED',
  'RESULTS_REPORTED',
  'RATIFIED',
  'PARTIALLY_RATIFIED',
  'REJECTED',
  'POST_CONGRESS',
  'ARCHIVED',
  'POSTPONED',
  'CANCELLED',
] as const;
export type CongressState = (typeof congressStates)[number];

/**
 * The eight stages that an officer sees. A return keeps the stage it came from, a postponement keeps the stage it
 * interrupted (which the caller knows), so neither is a stage of its own.
 */
export const congressStages = [
  'plan',
  'preparation',
  'submission',
  'approval',
  'session',
  'closing',
  'resultReport',
  'ratification',
] as const;
export type CongressStage = (typeof congressStages)[number];

/** The stage that is under way while a congress is in a state; undefined once everything is done or given up. */
export const stageOf = {
  DRAFT_PLAN: 'plan',
  PLAN_APPROVED: 'preparation',
  PREPARING: 'preparation',
  SUBMITTED_FOR_APPROVAL: 'approval',
  RETURNED: 'submission',
  APPROVED: 'session',
  CONVENED: 'session',
  PREPARATORY_SESSION: 'session',
  FORMAL_SESSION: 'closing',
  CLOSED: 'resultReport',
  RESULTS_REPORTED: 'ratification',
  RATIFIED: undefined,
  PARTIALLY_RATIFIED: 'ratification',
  REJECTED: 'ratification',
  POST_CONGRESS: undefined,
  ARCHIVED: undefined,
  POSTPONED: undefined,
  CANCELLED: undefined,
} as const satisfies Record<CongressState, CongressStage | undefined>;
