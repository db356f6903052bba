/** Where a draft stands between the office that writes it and the superior that passes it. */
export const draftStates = ['DRAFTING', 'SUBMITTED', 'RETURNED', 'PASSED', 'DROPPED'] as const;
export type DraftState = (typeof draftStates)[number];

/** Every act that carries a draft on. */
export const draftMoveNames = ['submit', 'takeBack', 'return', 'pass', 'revise', 'drop'] as const;
export type DraftMove = (typeof draftMoveNames)[number];

export interface DraftMoveRule {
  readonly from: readonly DraftState[];
  readonly to: DraftState;
  /** The unit that writes the draft, or its superior. */
  readonly side: 'own' | 'superior';
}

/** The life of a draft as a table; `docs/states/draft.md` is drawn from it. */
export const draftMoves = {
  submit: { from: ['DRAFTING', 'RETURNED'], to: 'SUBMITTED', side: 'own' },
  takeBack: { from: ['SUBMITTED'], to: 'DRAFTING', side: 'own' },
  return: { from: ['SUBMITTED'], to: 'RETURNED', side: 'superior' },
  pass: { from: ['SUBMITTED'], to: 'PASSED', side: 'superior' },
  revise: { from: ['PASSED'], to: 'DRAFTING', side: 'own' },
  drop: { from: ['DRAFTING'], to: 'DROPPED', side: 'own' },
} as const satisfies Record<DraftMove, DraftMoveRule>;

/** True when the table lets the move start in the state. */
export function draftMayMove(move: DraftMove, state: DraftState): boolean {
  const from: readonly DraftState[] = draftMoves[move].from;
  return from.includes(state);
}

/** True while the unit itself may change the draft: new versions, answers, acceptances. */
export function isWithUnit(state: DraftState): boolean {
  return state === 'DRAFTING' || state === 'RETURNED';
}
