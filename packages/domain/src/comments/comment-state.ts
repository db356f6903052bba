/** Whether a comment counts: `held` waits for a look, `received` counts, `setAside` does not and says why. */
export const commentStates = ['held', 'received', 'setAside'] as const;
export type CommentState = (typeof commentStates)[number];

/** What an office does with a comment that lies before it. */
export const commentMoveNames = ['take', 'setAside'] as const;
export type CommentMove = (typeof commentMoveNames)[number];

export interface CommentMoveRule {
  readonly from: readonly CommentState[];
  readonly to: CommentState;
}

/** The states of a comment as a table; `docs/states/comment.md` is drawn from it. */
export const commentMoves = {
  take: { from: ['held'], to: 'received' },
  setAside: { from: ['held', 'received'], to: 'setAside' },
} as const satisfies Record<CommentMove, CommentMoveRule>;

/** True when the table lets the move start in the state. */
export function commentMayMove(move: CommentMove, state: CommentState): boolean {
  const from: readonly CommentState[] = commentMoves[move].from;
  return from.includes(state);
}
