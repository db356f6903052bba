import type { CongressState } from './congress-state.ts';

/** Every act that carries a congress from one state to the next (congress cycle, section 2.2). */
export const congressMoveNames = [
  'approvePlan',
  'startPreparing',
  'submit',
  'return',
  'approve',
  'convene',
  'openPreparatory',
  'openFormal',
  'close',
  'reportResult',
  'returnResult',
  'ratify',
  'ratifyInPart',
  'refuseRatification',
  'startPostCongress',
  'archive',
  'postpone',
  'resume',
  'cancel',
] as const;
export type CongressMove = (typeof congressMoveNames)[number];

/** Who stands behind a move: the unit that holds the congress, or its direct superior. */
export type MoveSide = 'own' | 'superior';

export interface MoveRule {
  readonly from: readonly CongressState[];
  /** `previous`: back to the state that the postponement interrupted. */
  readonly to: CongressState | 'previous';
  readonly side: MoveSide;
}

/** States in which a congress may still be postponed: any before its preparatory session. */
export const beforeSession = [
  'DRAFT_PLAN',
  'PLAN_APPROVED',
  'PREPARING',
  'SUBMITTED_FOR_APPROVAL',
  'RETURNED',
  'APPROVED',
  'CONVENED',
] as const satisfies readonly CongressState[];

/** The life of a congress as a table; `docs/states/congress.md` is drawn from it. */
export const congressMoves = {
  approvePlan: { from: ['DRAFT_PLAN'], to: 'PLAN_APPROVED', side: 'superior' },
  startPreparing: { from: ['PLAN_APPROVED'], to: 'PREPARING', side: 'own' },
  submit: { from: ['PREPARING', 'RETURNED'], to: 'SUBMITTED_FOR_APPROVAL', side: 'own' },
  return: { from: ['SUBMITTED_FOR_APPROVAL'], to: 'RETURNED', side: 'superior' },
  approve: { from: ['SUBMITTED_FOR_APPROVAL'], to: 'APPROVED', side: 'superior' },
  convene: { from: ['APPROVED'], to: 'CONVENED', side: 'own' },
  openPreparatory: { from: ['CONVENED'], to: 'PREPARATORY_SESSION', side: 'own' },
  openFormal: { from: ['CONVENED', 'PREPARATORY_SESSION'], to: 'FORMAL_SESSION', side: 'own' },
  close: { from: ['FORMAL_SESSION'], to: 'CLOSED', side: 'own' },
  reportResult: {
    from: ['CLOSED', 'PARTIALLY_RATIFIED', 'REJECTED'],
    to: 'RESULTS_REPORTED',
    side: 'own',
  },
  returnResult: { from: ['RESULTS_REPORTED'], to: 'CLOSED', side: 'superior' },
  ratify: { from: ['RESULTS_REPORTED'], to: 'RATIFIED', side: 'superior' },
  ratifyInPart: { from: ['RESULTS_REPORTED'], to: 'PARTIALLY_RATIFIED', side: 'superior' },
  refuseRatification: { from: ['RESULTS_REPORTED'], to: 'REJECTED', side: 'superior' },
  startPostCongress: { from: ['RATIFIED'], to: 'POST_CONGRESS', side: 'own' },
  archive: { from: ['POST_CONGRESS'], to: 'ARCHIVED', side: 'own' },
  postpone: { from: beforeSession, to: 'POSTPONED', side: 'superior' },
  resume: { from: ['POSTPONED'], to: 'previous', side: 'superior' },
  cancel: { from: [...beforeSession, 'POSTPONED'], to: 'CANCELLED', side: 'superior' },
} as const satisfies Record<CongressMove, MoveRule>;

/** The moves that may start in a state, in the order of the table. */
export function movesFrom(state: CongressState): readonly CongressMove[] {
  return congressMoveNames.filter((move) => startsIn(move, state));
}

/** True when the table lets the move start in the state. */
export function startsIn(move: CongressMove, state: CongressState): boolean {
  const from: readonly CongressState[] = congressMoves[move].from;
  return from.includes(state);
}
