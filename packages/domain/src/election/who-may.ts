import { cite, type CitedRule } from './cited-rule.ts';
import type { ElectionBody, ElectionOffice } from './election-body.ts';
import type { ElectionRegulation } from './regulation.ts';

/** Who is in the room of an election (election rules, section 3). */
export const roomRoles = [
  'official',
  'convener',
  'notDelegate',
  'probationary',
  'temporary',
  'alternate',
  'guest',
] as const;
export type RoomRole = (typeof roomRoles)[number];

/** yes, no, or only under the condition that the words for the role name. */
export type MayDo = 'yes' | 'no' | 'limited';

/** What people of one role may do at an election, each with its article. */
export interface RoleRights {
  readonly role: RoomRole;
  readonly vote: MayDo;
  readonly nominate: MayDo;
  readonly stand: MayDo;
  readonly rules: readonly CitedRule[];
}

const none = { vote: 'no', nominate: 'no', stand: 'no' } as const;

/** Says who may vote, nominate and stand for an office of a body; roles that cannot be there are left out. */
export function whoMay(
  body: ElectionBody,
  office: ElectionOffice,
  regulation: ElectionRegulation,
): readonly RoleRights[] {
  const voting = cite('votingRight', regulation);
  const all = ['selfNomination', 'nomination'] as const;
  const official: RoleRights = {
    role: 'official',
    vote: 'yes',
    nominate: 'yes',
    stand: 'yes',
    rules: [voting, ...all.map((topic) => cite(topic, regulation))],
  };
  const convener: RoleRights = {
    role: 'convener',
    vote: 'yes',
    nominate: 'limited',
    stand: 'limited',
    rules: [cite('insiders', regulation)],
  };
  const outside = outsiders(body, office).map(({ topic, ...rights }) => ({
    ...none,
    ...rights,
    rules: [cite(topic ?? 'votingRight', regulation)],
  }));
  return [official, convener, ...outside];
}

interface Outsider extends Partial<Omit<RoleRights, 'rules'>> {
  readonly role: RoomRole;
  readonly topic?: 'selfNomination' | 'delegateNomination';
}

function outsiders(body: ElectionBody, office: ElectionOffice): readonly Outsider[] {
  switch (body) {
    case 'memberCongress':
      return [
        { role: 'probationary' },
        office === 'delegates'
          ? { role: 'temporary', nominate: 'limited', topic: 'delegateNomination' }
          : { role: 'temporary' },
        { role: 'guest' },
      ];
    case 'delegateCongress':
      return [
        { role: 'notDelegate', stand: 'limited', topic: 'selfNomination' },
        { role: 'alternate' },
        { role: 'guest' },
      ];
    case 'committeeMeeting':
      return [{ role: 'guest' }];
  }
}
