import type { CongressMove } from '@daihoi/domain/congress';

/** Which dialog is open: a move of the table. */
export type DecisionKind = CongressMove;
