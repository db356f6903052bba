import type { BallotSession, CommitteeMember, KeyedBallot } from '@daihoi/domain/ballot-session';
import { brand } from '@daihoi/domain/kernel';

const at = brand<BallotSession['rolls'][number]['takenAt']>('2020-06-04T07:00:00.000Z');

function memberId(name: string): CommitteeMember['id'] {
  return brand(name);
}

function twice<Value>(value: Value) {
  return ['lan', 'duc'].map((name) => ({ by: memberId(name), value, at }));
}

function bothKeyed(ballots: readonly KeyedBallot['marks'][]): readonly KeyedBallot[] {
  return ballots.flatMap((marks, index) =>
    ([1, 2] as const).map((witness) => ({ witness, bundle: 1, position: index + 1, marks })),
  );
}

const shared = {
  congressId: brand<BallotSession['congressId']>('01900000-0000-7000-8000-0000000000bb'),
  office: 'committee',
  state: 'MINUTES_SIGNED',
  regulation: '244-QĐ/TW',
  body: 'memberCongress',
  partyCell: false,
  alternateSeats: 0,
  committee: [
    { id: memberId('sang'), name: 'Sang', role: 'head', official: true },
    { id: memberId('lan'), name: 'Lan', role: 'member', official: true },
    { id: memberId('ky'), name: 'Ky', role: 'technician', official: false },
  ],
  rolls: [
    {
      convened: 8,
      excluded: [{ reason: 'suspended', count: 1 }],
      present: 6,
      takenAt: at,
      takenBy: memberId('sang'),
      reason: '',
    },
  ],
  printed: 9,
  issued: twice({ issued: 6, exchanged: 1, spoiled: 1, left: 1 }),
  collected: twice(5),
  typists: [],
  decisions: [],
} as const satisfies Partial<BallotSession>;

function candidates(...ids: readonly string[]): BallotSession['candidates'] {
  return ids.map((id) => ({ id, name: `Candidate ${id}`, candidacy: 'FIRST_TIME' }));
}

/**
 * Counts as they were sealed when lines of a sealing bore no number of a digest yet, with the salt and what their lines said.
 * These words were written down then; whatever becomes of the program, they never change.
 */
export const firstSealed = {
  strike: {
    session: {
      ...shared,
      id: brand('01900000-0000-7000-8000-0000000000aa'),
      round: { kind: 'first', number: 1 },
      seats: 2,
      form: 'strike',
      candidates: candidates('a', 'b', 'c'),
    } satisfies BallotSession,
    keyed: bothKeyed([
      { struck: [3] },
      { struck: [1] },
      { struck: [3] },
      { struck: [] },
      { flag: 'signedOrWriting' },
    ]),
    told: {
      checkCode: 'QDBU-PMHK-HNDX-QRNL',
      ballotsHash: '9564d07b489b68518a9fd5ceff4e5b2e63e8c12d11842ca9b0d6a3ad61ae94c0',
    },
  },
  agreeDisagree: {
    session: {
      ...shared,
      id: brand('01900000-0000-7000-8000-0000000000ab'),
      round: { kind: 'further', number: 2 },
      seats: 2,
      form: 'agreeDisagree',
      candidates: candidates('a', 'b'),
    } satisfies BallotSession,
    keyed: bothKeyed([
      { rows: ['agree', 'disagree'] },
      { rows: ['agree', 'agree'] },
      { rows: ['agree', 'both'] },
      { rows: ['none', 'agree'] },
      { rows: ['agree', 'none'] },
    ]),
    told: {
      checkCode: 'VEPV-UULE-KUSU-YPXF',
      ballotsHash: '4a771a96bd48139a5da9ccb852d952eb6a1781caf520083b9128fb0d9f65392a',
    },
  },
} as const;
