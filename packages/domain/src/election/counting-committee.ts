import { cite, type CitedRule } from './cited-rule.ts';
import type { ElectionRegulation } from './regulation.ts';

/** Someone of the counting committee, or a technician who serves it without a vote. */
export interface CountingMember {
  readonly id: string;
  readonly role: 'head' | 'member' | 'technician';
  /** Official delegate (delegates' congress) or official member (members' congress). */
  readonly official: boolean;
}

/** What stands against a counting committee. */
export interface CommitteeObjection {
  readonly code:
    'election.committee-candidate' | 'election.committee-not-official' | 'election.committee-head';
  readonly ids: readonly string[];
  readonly rule: CitedRule;
}

/** Checks that members are official, that none stands on the ballot, and that one head directs the work. */
export function checkCountingCommittee(committee: {
  readonly members: readonly CountingMember[];
  readonly candidates: readonly string[];
  readonly regulation: ElectionRegulation;
}): readonly CommitteeObjection[] {
  const { members, candidates, regulation } = committee;
  const rule = cite('countingCommittee', regulation);
  const standing = members.filter(({ id }) => candidates.includes(id));
  const unofficial = members.filter(({ role, official }) => role !== 'technician' && !official);
  const heads = members.filter(({ role }) => role === 'head');
  const objections: CommitteeObjection[] = [
    { code: 'election.committee-candidate', ids: idsOf(standing), rule },
    { code: 'election.committee-not-official', ids: idsOf(unofficial), rule },
  ];
  const raised = objections.filter(({ ids }) => ids.length > 0);
  return heads.length === 1
    ? raised
    : [...raised, { code: 'election.committee-head', ids: idsOf(heads), rule }];
}

function idsOf(members: readonly CountingMember[]): readonly string[] {
  return members.map(({ id }) => id);
}
