import type { CongressDays } from './congress.ts';
import type { CongressMove } from './congress-moves.ts';

/** Moves that need nothing but the day on which they happen. */
export type PlainMove = Exclude<CongressMove, 'postpone' | 'resume'>;

/** Where the day of a move is written; the last time it was made stays. */
export const dayField = {
  approvePlan: 'planApprovedOn',
  startPreparing: 'preparingSince',
  submit: 'submittedOn',
  return: 'returnedOn',
  approve: 'approvedOn',
  convene: 'convenedOn',
  openPreparatory: 'preparatoryOn',
  openFormal: 'heldOn',
  close: 'closedOn',
  reportResult: 'reportedOn',
  returnResult: undefined,
  ratify: 'ratifiedOn',
  ratifyInPart: 'partlyRatifiedOn',
  refuseRatification: 'rejectedOn',
  startPostCongress: undefined,
  archive: undefined,
  cancel: 'cancelledOn',
} as const satisfies Record<PlainMove, keyof CongressDays | undefined>;
