import type { BallotSessionView } from '@daihoi/contract/ballot-session';

/** When something was last written down for this ballot; undefined before anything was. */
export function lastRecorded(view: BallotSessionView): string | undefined {
  const moments = [
    ...view.rolls.map(({ takenAt }) => takenAt),
    ...[
      ...view.issued,
      ...view.collected,
      ...view.typistChanges,
      ...view.headChanges,
      ...view.vouchedResets,
    ].map(({ at }) => at),
    ...view.decisions.flatMap(({ proposedAt, confirmedAt }) => [proposedAt, confirmedAt ?? '']),
  ];
  return moments
    .filter((each) => each !== '')
    .toSorted()
    .at(-1);
}
