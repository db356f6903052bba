import { articleOf } from '../election/index.ts';
import { err, ok, type ArticleRef, type Result } from '../kernel/index.ts';
import type {
  BallotSession,
  CommitteeMember,
  CountingMemberId,
  HeadChange,
} from './ballot-session.ts';
import { votingAmong } from './move-session.ts';
import { candidatesBehind } from './same-person.ts';
import type { SessionState } from './session-state.ts';

/** Why somebody cannot lead the committee in the place of another, with the person and the rule. */
export type ReplaceHeadRefusal =
  | { readonly code: 'ballot-session.head-state'; readonly state: SessionState }
  | { readonly code: 'ballot-session.not-of-committee' }
  | { readonly code: 'ballot-session.head-same'; readonly name: string }
  | {
      readonly code: 'ballot-session.head-technician' | 'ballot-session.head-candidate';
      readonly name: string;
      readonly rule: ArticleRef;
    }
  | { readonly code: 'ballot-session.head-hands' }
  | { readonly code: 'ballot-session.head-decision' }
  | { readonly code: 'ballot-session.head-reason' };

/** Who leads from now on, who decided so where, and who of the committee stands behind the entry. */
export type HeadReplacement = Omit<HeadChange, 'left' | 'state'>;

/** While another head may be named: before, the office writes the committee itself; after, nothing is left for a head to sign. */
export function mayReplaceHead({ state }: { readonly state: SessionState }): boolean {
  return state !== 'PREPARED' && state !== 'SEALED' && state !== 'VOID';
}

/**
 * Lets another member lead the committee, for a head who has to stop. The head is absent then, so any two members with a vote
 * sign; what the head proposed or confirmed before stays under that name. The regulations say who names a head and nothing of a
 * change on the way, so who decided is told by people and written down.
 */
export function replaceHead(
  session: BallotSession,
  change: HeadReplacement,
): Result<BallotSession, ReplaceHeadRefusal> {
  const { state, committee, headChanges = [] } = session;
  const left = committee.find(({ role }) => role === 'head');
  const came = committee.find(({ id }) => id === change.came);
  if (!mayReplaceHead(session)) return err({ code: 'ballot-session.head-state', state });
  if (!left || !came) return err({ code: 'ballot-session.not-of-committee' });
  const refused = refusePerson(session, came) ?? refuseWriting(session, change);
  if (refused) return err(refused);
  return ok({
    ...session,
    committee: ledBy(committee, came.id),
    headChanges: [...headChanges, { ...change, left: left.id, state }],
  });
}

function refusePerson(
  { candidates, regulation }: BallotSession,
  came: CommitteeMember,
): ReplaceHeadRefusal | undefined {
  const { name, role } = came;
  const rule = articleOf('countingCommittee', regulation).ref;
  if (role === 'head') return { code: 'ballot-session.head-same', name };
  if (role === 'technician') return { code: 'ballot-session.head-technician', name, rule };
  return candidatesBehind(came, candidates).length > 0
    ? { code: 'ballot-session.head-candidate', name, rule }
    : undefined;
}

/** A decision that people find again has a number or a day. */
export function canBeFound(decision: string): boolean {
  return /\d/u.test(decision);
}

function refuseWriting(
  session: BallotSession,
  { by, decision, reason }: HeadReplacement,
): ReplaceHeadRefusal | undefined {
  if (votingAmong(session, by).length < 2) return { code: 'ballot-session.head-hands' };
  if (!canBeFound(decision)) return { code: 'ballot-session.head-decision' };
  return reason === '' ? { code: 'ballot-session.head-reason' } : undefined;
}

/**
 * The committee as it signed the minutes. Whoever leads it only since then seals the box and signs nothing that was counted, so
 * what papers and seals say of the committee stays what people have put their names to.
 */
export function signedCommittee({
  committee,
  headChanges = [],
}: Pick<BallotSession, 'committee' | 'headChanges'>): readonly CommitteeMember[] {
  const since = headChanges.find(({ state }) => state === 'MINUTES_SIGNED');
  return since ? ledBy(committee, since.left) : committee;
}

function ledBy(
  committee: readonly CommitteeMember[],
  head: CountingMemberId,
): readonly CommitteeMember[] {
  return committee.map((each) => {
    if (each.id === head) return { ...each, role: 'head' };
    return each.role === 'head' ? { ...each, role: 'member' } : each;
  });
}
