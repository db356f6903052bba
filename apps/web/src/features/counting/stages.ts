import type { BallotSessionView } from '@daihoi/contract/ballot-session';

/** The steps of the head of the room, as people speak of them. */
export const stages = [
  'prepare',
  'issue',
  'collect',
  'reconcile',
  'count',
  'dispute',
  'result',
  'minutes',
] as const;
export type Stage = (typeof stages)[number];

const stageOfState: Readonly<Record<BallotSessionView['state'], Stage>> = {
  PREPARED: 'prepare',
  LIST_FIXED: 'prepare',
  BALLOTS_PRINTED: 'prepare',
  BOX_SEALED: 'issue',
  ISSUED: 'collect',
  COLLECTED: 'reconcile',
  RECONCILED: 'reconcile',
  HALL_TOLD: 'count',
  COUNTING: 'count',
  DECIDED: 'result',
  RESULT: 'result',
  MINUTES_SIGNED: 'minutes',
  SEALED: 'minutes',
  VOID: 'reconcile',
};

/** The stage that a ballot is in; once everything is keyed only the ballots in doubt are left to count. */
export function stageOf({ state, placed }: BallotSessionView): Stage {
  const keyed = state === 'COUNTING' && placed.total > 0 && placed.waiting === 0;
  return keyed && placed.undecided > 0 ? 'dispute' : stageOfState[state];
}

/** True when nothing of a stage is left to do; the last stage ends with the seal. */
export function isStageDone(stage: Stage, view: BallotSessionView): boolean {
  if (view.state === 'SEALED') return true;
  return stages.indexOf(stage) < stages.indexOf(stageOf(view));
}
