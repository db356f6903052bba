import type { CongressMove } from './congress-moves.ts';
import type { CongressState } from './congress-state.ts';

/** The move that carries a congress on from a state, on the plain way from plan to archive; undefined at its end. */
export const nextMoves = {
  DRAFT_PLAN: 'approvePlan',
  PLAN_APPROVED: 'startPreparing',
  PREPARING: 'submit',
  SUBMITTED_FOR_APPROVAL: 'approve',
  RETURNED: 'submit',
  APPROVED: 'convene',
  CONVENED: 'openFormal',
  PREPARATORY_SESSION: 'openFormal',
  FORMAL_SESSION: 'close',
  CLOSED: 'reportResult',
  RESULTS_REPORTED: 'ratify',
  RATIFIED: 'startPostCongress',
  PARTIALLY_RATIFIED: 'reportResult',
  REJECTED: 'reportResult',
  POST_CONGRESS: 'archive',
  ARCHIVED: undefined,
  POSTPONED: 'resume',
  CANCELLED: undefined,
} as const satisfies Record<CongressState, CongressMove | undefined>;
