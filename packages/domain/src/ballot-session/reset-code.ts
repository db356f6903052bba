import { err, ok, type Result } from '../kernel/index.ts';
import type {
  BallotSession,
  CommitteeMember,
  CountingMemberId,
  VouchedReset,
} from './ballot-session.ts';
import { handsSuffice, votingAmong } from './move-session.ts';
import { bareName } from './same-person.ts';

/** Why the code of somebody is not reset. */
export type ResetCodeRefusal =
  | { readonly code: 'ballot-session.not-of-committee' }
  | { readonly code: 'ballot-session.reset-own'; readonly name: string }
  | { readonly code: 'ballot-session.reset-hands'; readonly name: string }
  | { readonly code: 'ballot-session.reset-head-hands'; readonly name: string }
  | { readonly code: 'ballot-session.reset-reason' }
  | { readonly code: 'ballot-session.vouch-hands'; readonly name: string }
  | { readonly code: 'ballot-session.vouch-of-committee'; readonly name: string };

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

/**
 * The same where the committee has too few at hand, as one of two people with a vote always has: any other member with a vote, and
 * somebody of the unit who is not of the committee. A list of people knows no birthdays: who bears the name of somebody of the
 * committee is taken for that person, so that nobody is both.
 */
export function checkVouchedReset(
  session: BallotSession,
  reset: Omit<VouchedReset, 'whose' | 'at'> & { readonly member: CountingMemberId },
): Result<CommitteeMember, ResetCodeRefusal> {
  const { committee } = session;
  const { by, officer, reason } = reset;
  const member = committee.find(({ id }) => id === reset.member);
  if (!member) return err({ code: 'ballot-session.not-of-committee' });
  const { name } = member;
  if (by === member.id) return err({ code: 'ballot-session.reset-own', name });
  if (votingAmong(session, [by]).length === 0)
    return err({ code: 'ballot-session.vouch-hands', name });
  const same = committee.find((each) => bareName(each.name) === bareName(officer));
  if (same) return err({ code: 'ballot-session.vouch-of-committee', name: same.name });
  return reason === '' ? err({ code: 'ballot-session.reset-reason' }) : ok(member);
}
