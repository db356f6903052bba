import { expect, test } from 'vitest';
import { brand, type AccountId, type Instant } from '@daihoi/domain/kernel';
import type { CommitteeMember, CountingMemberId } from '@daihoi/domain/ballot-session';
import type { LoggedEvent } from './ballot-session-store.ts';
import { peopleOfLines } from './logged-people.ts';

function person(id: string, name: string): CommitteeMember {
  return { id: brand<CountingMemberId>(id), name, role: 'member', official: true };
}

function line(seq: number, members: readonly string[], payload: unknown): LoggedEvent {
  return {
    seq,
    kind: 'ballot.prepared',
    at: brand<Instant>('2020-06-04T07:00:00.000Z'),
    actorId: brand<AccountId>('office'),
    members: members.map((id) => brand<CountingMemberId>(id)),
    payload,
    previousHash: '',
    hash: '',
  };
}

const an = person('an', 'Lê Văn An');
const binh = person('binh', 'Phạm Thị Bình');

test('who left the committee keeps a name at the lines of before', () => {
  const events = [
    line(1, [], { committee: [an, binh] }),
    line(2, ['an'], { present: 29 }),
    line(3, [], { committee: [binh], left: [{ id: 'an', name: 'Lê Văn An', role: 'member' }] }),
    line(4, ['binh'], {}),
  ];
  const told = peopleOfLines({ committee: [binh] }, events);
  expect(told.map(({ members }) => members)).toEqual([[], ['Lê Văn An'], [], ['Phạm Thị Bình']]);
});

test('a name that was spelt anew stands at each line as it was', () => {
  const events = [
    line(1, [], { committee: [person('an', 'LÊ VĂN AN')] }),
    line(2, ['an'], {}),
    line(3, [], { committee: [an] }),
    line(4, ['an'], {}),
  ];
  const told = peopleOfLines({ committee: [an] }, events);
  expect(told.map(({ members }) => members.join())).toEqual(['', 'LÊ VĂN AN', '', 'Lê Văn An']);
});

test('of whom only a later line tells has the name of that line', () => {
  const left = [{ id: 'an', name: 'Lê Văn An', role: 'member' }];
  const events = [line(1, ['an'], { present: 29 }), line(2, [], { committee: [binh], left })];
  expect(peopleOfLines({ committee: [binh] }, events)[0]?.members).toEqual(['Lê Văn An']);
});

test('of whom no line tells has the name of the present committee', () => {
  expect(peopleOfLines({ committee: [binh] }, [line(1, ['binh'], null)])[0]?.members).toEqual([
    'Phạm Thị Bình',
  ]);
});

test('a replacement and a reset tell who they are about', () => {
  const told = peopleOfLines({ committee: [binh] }, [
    line(1, ['binh'], { witness: 2, gone: an, came: binh, reason: 'Ốm' }),
    line(2, ['binh'], { whose: an, reason: 'Quên' }),
  ]);
  expect(told.map(({ about }) => about)).toEqual([
    { witness: 2, left: 'Lê Văn An', came: 'Phạm Thị Bình' },
    { whose: 'Lê Văn An' },
  ]);
});
