import type { BallotSession } from './ballot-session.ts';

type Sealable = Pick<BallotSession, 'state' | 'sealHash'>;

/** A count that was sealed once and whose seal was opened again by a decision. */
export function isSealOpen({ state, sealHash }: Sealable): boolean {
  return state === 'MINUTES_SIGNED' && sealHash !== undefined;
}

/**
 * True from the signed minutes on: what was counted stands fast, also in the results of the congress, until the seal is opened.
 * Minutes that were signed and not yet sealed hold as the seal does, for people have put their names to these figures.
 */
export function isCountLocked(session: Sealable): boolean {
  const { state } = session;
  return state === 'SEALED' || (state === 'MINUTES_SIGNED' && !isSealOpen(session));
}
