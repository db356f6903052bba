import { expect, test } from 'vitest';
import { checkCountingCommittee, type CountingMember } from './counting-committee.ts';
import { regulation190 } from './regulation.ts';

const members: readonly CountingMember[] = [
  { id: 'head', role: 'head', official: true },
  { id: 'teller', role: 'member', official: true },
  { id: 'helper', role: 'technician', official: false },
];

function objections(changed: readonly CountingMember[], candidates: readonly string[] = ['A']) {
  const found = checkCountingCommittee({ members: changed, candidates, regulation: regulation190 });
  return found.map(({ code, ids }) => [code, ids]);
}

test('Đ8.1 QC 190: official members, none on the ballot, one head; technicians need not be delegates', () => {
  expect(objections(members)).toEqual([]);
});

test('a member who stands on the ballot is objected to', () => {
  expect(objections(members, ['A', 'teller'])).toEqual([
    ['election.committee-candidate', ['teller']],
  ]);
});

test('a member who is not official is objected to', () => {
  const guest = { id: 'guest', role: 'member', official: false } as const;
  expect(objections([...members, guest])).toEqual([['election.committee-not-official', ['guest']]]);
});

test.each([
  ['no head', members.slice(1), []],
  [
    'two heads',
    [...members, { id: 'second', role: 'head', official: true } as const],
    ['head', 'second'],
  ],
])('%s', (_, changed, heads) => {
  expect(objections(changed)).toEqual([['election.committee-head', heads]]);
});
