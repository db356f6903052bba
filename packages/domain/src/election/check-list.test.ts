import { describe, expect, test } from 'vitest';
import { checkList, type ListInput } from './check-list.ts';
import { regulation190, regulation244 } from './regulation.ts';

function check(list: Partial<ListInput>) {
  const input: ListInput = {
    regulation: regulation190,
    office: 'committee',
    seats: 15,
    listSize: 17,
    ...list,
  };
  const checked = checkList(input);
  if (!checked.ok) return checked.error;
  return checked.value;
}

describe('Đ14.1 QC 190, Đ16.1 QC 244: the surplus of a committee', () => {
  test('54 names for 41 seats are over the cap of 53', () => {
    expect(check({ seats: 41, listSize: 54 })).toMatchObject({
      surplus: 13,
      surplusPercent: '31.71',
      maxList: 53,
      allowed: false,
      withinPreparedRange: false,
    });
  });

  test.each([
    ['53 names for 41 seats', 41, 53, true, 53],
    ['exactly 30 percent', 20, 26, true, 26],
    ['one over 30 percent', 20, 27, false, 26],
    ['three seats, one more', 3, 4, true, 4],
    ['three seats, two more', 3, 5, false, 4],
    ['five seats, one more', 5, 6, true, 6],
    ['five seats, two more', 5, 7, false, 6],
    ['six seats, one more', 6, 7, true, 7],
    ['no surplus', 15, 15, false, 19],
    ['too few', 15, 14, false, 19],
  ])('%s', (_, seats, listSize, allowed, maxList) => {
    expect(check({ seats, listSize })).toMatchObject({ allowed, maxList });
  });

  test.each([
    ['below the range', 20, 21, false],
    ['10 percent', 20, 22, true],
    ['15 percent', 20, 23, true],
    ['above the range', 20, 24, false],
  ])('prepared range: %s', (_, seats, listSize, withinPreparedRange) => {
    expect(check({ seats, listSize })).toMatchObject({ withinPreparedRange, allowed: true });
  });

  test.each([1, 2])('%i seats: the text does not settle it, the presidium is asked', (seats) => {
    expect(check({ seats, listSize: seats + 1 })).toMatchObject({
      allowed: false,
      next: ['askPresidium'],
      findings: [{ code: 'election.surplus-open-question' }],
    });
  });

  test('a standing committee has the same rule under its own regulation', () => {
    expect(
      check({ office: 'standingCommittee', regulation: regulation244, listSize: 20 }),
    ).toMatchObject({
      allowed: false,
      rules: [{ regulation: '244-QĐ/TW', article: 16, clause: 1, for: 'surplus' }],
    });
  });
});

test.each([
  'secretary',
  'deputySecretary',
  'inspectionCommittee',
  'inspectionHead',
  'delegates',
] as const)('%s: no surplus is asked for and none is limited', (office) => {
  expect(check({ office, seats: 10, listSize: 10 })).toMatchObject({
    allowed: true,
    maxList: null,
  });
  expect(check({ office, seats: 10, listSize: 20 })).toMatchObject({ allowed: true, rules: [] });
  expect(check({ office, seats: 10, listSize: 9 })).toMatchObject({ allowed: false });
});

test('a list shorter than the seats shows a negative surplus', () => {
  expect(check({ seats: 16, listSize: 15 })).toMatchObject({
    surplus: -1,
    surplusPercent: '-6.25',
  });
});

test.each([
  [{ seats: 0 }, 'election.no-seats', 'seats'],
  [{ listSize: 0 }, 'election.no-candidates', 'listSize'],
  [{ listSize: 2.5 }, 'election.not-a-count', 'listSize'],
])('refuses %j', (list, code, at) => {
  expect(check(list)).toMatchObject({ code, at });
});
