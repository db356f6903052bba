import type { ElectionBody } from './election-body.ts';

/** Why a person who was convened does not count in the base. */
export const exclusionReasons = [
  'tempElsewhere',
  'exemptAbsent',
  'suspended',
  'charged',
  'absentJustified',
  'committeeMemberAbsent',
  'delegateAbsentNoAlternate',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Persons taken out of the base for one reason. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly count: number;
}

/** The closed list of each body. A committee meeting keeps its absentees: only the suspended and the charged leave. */
const reasonsOf: Readonly<Record<ElectionBody, readonly ExclusionReason[]>> = {
  memberCongress: ['tempElsewhere', 'exemptAbsent', 'suspended', 'charged', 'absentJustified'],
  delegateCongress: ['committeeMemberAbsent', 'delegateAbsentNoAlternate'],
  committeeMeeting: ['suspended', 'charged'],
};

/** The exclusion reasons that a body knows. */
export function exclusionsOf(body: ElectionBody): readonly ExclusionReason[] {
  return reasonsOf[body];
}

/** True when the regulation lets this body take people out of its base for this reason. */
export function mayExclude(body: ElectionBody, reason: ExclusionReason): boolean {
  return reasonsOf[body].includes(reason);
}
