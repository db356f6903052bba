import { brand, type CongressId, type Instant } from '../../kernel/index.ts';
import type {
  BallotSession,
  BallotSessionId,
  CommitteeMember,
  CountingMemberId,
} from '../ballot-session.ts';

export const moment = brand<Instant>('2020-06-04T07:00:00.000Z');

export function memberId(name: string): CountingMemberId {
  return brand<CountingMemberId>(name);
}

export function member(
  name: string,
  role: CommitteeMember['role'] = 'member',
  more: Partial<CommitteeMember> = {},
): CommitteeMember {
  return { id: memberId(name), name, role, official: role !== 'technician', ...more };
}

/** A session of a members' congress of thirty that elects three of four; everything may be told otherwise. */
export function sampleSession(more: Partial<BallotSession> = {}): BallotSession {
  return {
    id: brand<BallotSessionId>('01900000-0000-7000-8000-0000000000aa'),
    congressId: brand<CongressId>('01900000-0000-7000-8000-0000000000bb'),
    office: 'committee',
    round: { kind: 'first', number: 1 },
    state: 'PREPARED',
    regulation: '244-QĐ/TW',
    body: 'memberCongress',
    partyCell: false,
    seats: 3,
    alternateSeats: 0,
    form: 'strike',
    candidates: ['An', 'Bình', 'Chi', 'Dũng'].map((name) => ({
      id: name,
      name: `Lê Văn ${name}`,
      candidacy: 'FIRST_TIME' as const,
    })),
    committee: [member('Sang', 'head'), member('Lan'), member('Đức')],
    rolls: [
      {
        convened: 30,
        excluded: [],
        present: 29,
        takenAt: moment,
        takenBy: memberId('Sang'),
        reason: '',
      },
    ],
    printed: 35,
    issued: [],
    collected: [],
    typists: [],
    decisions: [],
    ...more,
  };
}

/** A figure counted by two people. */
export function counted<Value>(one: Value, two: Value = one) {
  return [
    { by: memberId('Lan'), value: one, at: moment },
    { by: memberId('Đức'), value: two, at: moment },
  ];
}
