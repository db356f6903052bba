/** Where a consultation stands: asking, called off before anybody wrote, or every comment answered. */
export const consultationStates = ['ASKING', 'CALLED_OFF', 'CONCLUDED'] as const;
export type ConsultationState = (typeof consultationStates)[number];

/** Every act that carries a consultation on. */
export const consultationMoveNames = ['callOff', 'conclude'] as const;
export type ConsultationMove = (typeof consultationMoveNames)[number];

export interface ConsultationMoveRule {
  readonly from: readonly ConsultationState[];
  readonly to: ConsultationState;
}

/** The life of a consultation as a table; `docs/states/consultation.md` is drawn from it. Only the unit that asks moves it. */
export const consultationMoves = {
  callOff: { from: ['ASKING'], to: 'CALLED_OFF' },
  conclude: { from: ['ASKING'], to: 'CONCLUDED' },
} as const satisfies Record<ConsultationMove, ConsultationMoveRule>;

/** True when the table lets the move start in the state. */
export function consultationMayMove(move: ConsultationMove, state: ConsultationState): boolean {
  const from: readonly ConsultationState[] = consultationMoves[move].from;
  return from.includes(state);
}
