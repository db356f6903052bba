/** Where one ballot stands, from the prepared list to the sealed box (election rules, sections 4.5 and 12). */
export const sessionStates = [
  'PREPARED',
  'LIST_FIXED',
  'BALLOTS_PRINTED',
  'BOX_SEALED',
  'ISSUED',
  'COLLECTED',
  'RECONCILED',
  'HALL_TOLD',
  'COUNTING',
  'DECIDED',
  'RESULT',
  'MINUTES_SIGNED',
  'SEALED',
  'VOID',
] as const;
export type SessionState = (typeof sessionStates)[number];

/** Every act that carries a ballot on. */
export const sessionMoveNames = [
  'fixList',
  'printBallots',
  'sealBox',
  'confirmIssued',
  'confirmCollected',
  'reconcile',
  'tellHall',
  'startCounting',
  'decide',
  'release',
  'signMinutes',
  'seal',
  'openSeal',
  'recount',
  'countAgain',
  'recollect',
  'declareVoid',
] as const;
export type SessionMove = (typeof sessionMoveNames)[number];

/**
 * Who answers for a move: the head alone, the head and another member, any two with a vote together, or two members who agree on a
 * figure one after the other.
 */
export const sessionHands = ['head', 'headAndMember', 'anyTwo', 'twoMembers'] as const;
export type SessionHands = (typeof sessionHands)[number];

export interface SessionMoveRule {
  readonly from: readonly SessionState[];
  readonly to: SessionState;
  readonly hands: SessionHands;
}

/** The life of a ballot as a table; `docs/states/ballot-session.md` is drawn from it. */
export const sessionMoves = {
  fixList: { from: ['PREPARED'], to: 'LIST_FIXED', hands: 'head' },
  printBallots: { from: ['LIST_FIXED'], to: 'BALLOTS_PRINTED', hands: 'head' },
  sealBox: { from: ['BALLOTS_PRINTED'], to: 'BOX_SEALED', hands: 'headAndMember' },
  confirmIssued: { from: ['BOX_SEALED'], to: 'ISSUED', hands: 'twoMembers' },
  confirmCollected: { from: ['ISSUED'], to: 'COLLECTED', hands: 'twoMembers' },
  reconcile: { from: ['COLLECTED'], to: 'RECONCILED', hands: 'head' },
  tellHall: { from: ['RECONCILED'], to: 'HALL_TOLD', hands: 'head' },
  startCounting: { from: ['HALL_TOLD'], to: 'COUNTING', hands: 'head' },
  decide: { from: ['COUNTING'], to: 'DECIDED', hands: 'head' },
  release: { from: ['DECIDED'], to: 'RESULT', hands: 'head' },
  signMinutes: { from: ['RESULT'], to: 'MINUTES_SIGNED', hands: 'headAndMember' },
  seal: { from: ['MINUTES_SIGNED'], to: 'SEALED', hands: 'headAndMember' },
  // Months later the head of that time may be gone; the decision that is named opens the seal, not the office.
  openSeal: { from: ['SEALED'], to: 'MINUTES_SIGNED', hands: 'anyTwo' },
  recount: { from: ['COLLECTED'], to: 'BOX_SEALED', hands: 'head' },
  countAgain: { from: ['DECIDED'], to: 'COUNTING', hands: 'headAndMember' },
  recollect: { from: ['COUNTING'], to: 'ISSUED', hands: 'headAndMember' },
  declareVoid: { from: ['COLLECTED'], to: 'VOID', hands: 'headAndMember' },
} as const satisfies Record<SessionMove, SessionMoveRule>;

/** True when the table lets the move start in the state. */
export function mayMove(move: SessionMove, state: SessionState): boolean {
  const from: readonly SessionState[] = sessionMoves[move].from;
  return from.includes(state);
}

/** The moves that may start in a state, the way forward first. */
export function sessionMovesFrom(state: SessionState): readonly SessionMove[] {
  return sessionMoveNames.filter((move) => mayMove(move, state));
}
