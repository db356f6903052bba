import { articleOf } from '../election/index.ts';
import { err, ok, type ArticleRef, type Instant, type Result } from '../kernel/index.ts';
import type { BallotSession, CommitteeMember, CountingMemberId } from './ballot-session.ts';
import { handsSuffice } from './move-session.ts';
import { bareName, candidatesBehind } from './same-person.ts';
import { witnesses, type Witness } from './witness.ts';

/** Why somebody cannot take the place of a typist, with the person and the rule. */
export type ReplaceTypistRefusal =
  | { readonly code: 'ballot-session.not-counting' }
  | { readonly code: 'ballot-session.hands'; readonly hands: 'headAndMember' }
  | { readonly code: 'ballot-session.replace-reason' }
  | { readonly code: 'ballot-session.replace-left' | 'ballot-session.replace-same' }
  | { readonly code: 'ballot-session.replace-named'; readonly name: string }
  | {
      readonly code: 'ballot-session.replace-stranger' | 'ballot-session.replace-candidate';
      readonly name: string;
      readonly rule: ArticleRef;
    }
  | {
      readonly code: 'ballot-session.replace-other-witness';
      readonly name: string;
      readonly person: string;
      readonly witness: Witness;
    };

/** Who goes, who comes, and who answers for it. */
export interface TypistReplacement {
  readonly left: CountingMemberId;
  /** One of the committee, or a technician who serves it from now on. */
  readonly came: CommitteeMember;
  readonly by: readonly CountingMemberId[];
  readonly reason: string;
  readonly at: Instant;
}

/**
 * Puts another person in the place of one who keys or feeds a scanner, bundles and all. What was keyed stays under the name of
 * who keyed it, and the bundle goes on at its next ballot. A person once of a witness never sees a ballot for the other one,
 * however often people change; the same person under another spelling neither.
 */
export function replaceTypist(
  session: BallotSession,
  change: TypistReplacement,
): Result<BallotSession, ReplaceTypistRefusal> {
  const { left, came, by, reason, at } = change;
  if (session.state !== 'COUNTING') return err({ code: 'ballot-session.not-counting' });
  if (!handsSuffice(session, 'headAndMember', by))
    return err({ code: 'ballot-session.hands', hands: 'headAndMember' });
  if (reason === '') return err({ code: 'ballot-session.replace-reason' });
  const witness = session.typists.find(({ member }) => member === left)?.witness;
  if (witness === undefined) return err({ code: 'ballot-session.replace-left' });
  if (came.id === left) return err({ code: 'ballot-session.replace-same' });
  const refused = refuseNewcomer(session, came, witness);
  if (refused) return err(refused);
  const { committee, typists, typistChanges = [] } = session;
  const known = committee.some(({ id }) => id === came.id);
  return ok({
    ...session,
    committee: known ? committee : [...committee, came],
    typists: typists.map((each) => (each.member === left ? { ...each, member: came.id } : each)),
    typistChanges: [...typistChanges, { witness, left, came: came.id, reason, at, by }],
  });
}

/** Why this person cannot be of a witness; undefined when nothing stands against it. */
function refuseNewcomer(
  session: BallotSession,
  came: CommitteeMember,
  witness: Witness,
): ReplaceTypistRefusal | undefined {
  const { committee, candidates, regulation } = session;
  const { name } = came;
  const rule = articleOf('countingCommittee', regulation).ref;
  if (candidatesBehind(came, candidates).length > 0)
    return { code: 'ballot-session.replace-candidate', name, rule };
  const other = witnesses.find((each) => each !== witness) ?? witness;
  const seen = everOf(session, other).find((each) => isSamePerson(each, came));
  if (seen)
    return {
      code: 'ballot-session.replace-other-witness',
      name,
      person: seen.name,
      witness: other,
    };
  if (committee.some(({ id }) => id === came.id)) return undefined;
  if (came.role !== 'technician') return { code: 'ballot-session.replace-stranger', name, rule };
  const named = committee.find((each) => isSamePerson(each, came));
  return named && { code: 'ballot-session.replace-named', name: named.name };
}

/** Everybody who was of a witness at some time of the count: those who left in their order, then those who work now. */
export function everOf(session: BallotSession, witness: Witness): readonly CommitteeMember[] {
  const { committee, typists, typistChanges = [] } = session;
  const ids = new Set([
    ...typistChanges.filter((each) => each.witness === witness).map(({ left }) => left),
    ...typists.filter((each) => each.witness === witness).map(({ member }) => member),
  ]);
  return [...ids].flatMap((wanted) => committee.find(({ id }) => id === wanted) ?? []);
}

/** A list of people knows no birthdays: whoever bears the same name is taken for the same person. */
function isSamePerson(one: CommitteeMember, other: CommitteeMember): boolean {
  return one.id === other.id || bareName(one.name) === bareName(other.name);
}
