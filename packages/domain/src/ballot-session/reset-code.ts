import { err, ok, type Result } from '../kernel/index.ts';
import type { BallotSession, CommitteeMember, CountingMemberId } from './ballot-session.ts';
import { handsSuffice, votingAmong } from './move-session.ts';

/** Why the code of somebody is not reset. */
export type ResetCodeRefusal =
  | { readonly code: 'ballot-session.not-of-committee' }
  | { readonly code: 'ballot-session.reset-own'; readonly name: string }
  | { readonly code: 'ballot-session.reset-hands'; readonly name: string }
  | { readonly code: 'ballot-session.reset-head-hands'; readonly name: string }
  | { readonly code: 'ballot-session.reset-reason' };

/**
 * Whose forgotten code these people may take away: the head and another member that of anybody, two members that of the head.
 * Nobody puts a hand to the own one: with the old code a new one is chosen without help.
 */
export function checkCodeReset(
  session: BallotSession,
  reset: {
    readonly member: CountingMemberId;
    readonly by: readonly CountingMemberId[];
    readonly reason: string;
  },
): Result<CommitteeMember, ResetCodeRefusal> {
  const { by, reason } = reset;
  const member = session.committee.find(({ id }) => id === reset.member);
  if (!member) return err({ code: 'ballot-session.not-of-committee' });
  const { name } = member;
  if (by.includes(member.id)) return err({ code: 'ballot-session.reset-own', name });
  if (member.role === 'head' && votingAmong(session, by).length < 2)
    return err({ code: 'ballot-session.reset-head-hands', name });
  if (member.role !== 'head' && !handsSuffice(session, 'headAndMember', by))
    return err({ code: 'ballot-session.reset-hands', name });
  return reason === '' ? err({ code: 'ballot-session.reset-reason' }) : ok(member);
}
