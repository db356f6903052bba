import { expect, test } from 'vitest';
import type { CountingMemberId, TypistChange } from '@daihoi/domain/ballot-session';
import { brand, type Instant } from '@daihoi/domain/kernel';
import type { KeyedEntry } from './ballot-session-store.ts';
import { timeSpent } from './view-typists.ts';

const lan = brand<CountingMemberId>('Lan');
const hoa = brand<CountingMemberId>('Hoa');

function at(minute: number): Instant {
  return brand<Instant>(new Date(Date.UTC(2020, 5, 4, 7, minute)).toISOString());
}

function keyed(by: CountingMemberId, minutes: readonly number[]): readonly KeyedEntry[] {
  return minutes.map((minute, index) => ({
    witness: 1,
    bundle: 1,
    position: index + 1,
    marks: {},
    by,
    at: at(minute),
  }));
}

function change(left: CountingMemberId, came: CountingMemberId, minute: number): TypistChange {
  return { witness: 1, left, came, reason: 'Ốm', at: at(minute), by: [] };
}

test('time runs from the first ballot to the last, pauses included', () => {
  expect(timeSpent(lan, keyed(lan, [0, 4, 30]), {})).toBe(30 * 60_000);
  expect(timeSpent(lan, [], {})).toBe(0);
});

test('while somebody else sat in the place of a person, the time is not that person’s', () => {
  const typistChanges = [change(lan, hoa, 6), change(hoa, lan, 40)];
  expect(timeSpent(lan, keyed(lan, [0, 5, 41, 43]), { typistChanges })).toBe(7 * 60_000);
  expect(timeSpent(hoa, keyed(hoa, [10, 39]), { typistChanges })).toBe(29 * 60_000);
});
