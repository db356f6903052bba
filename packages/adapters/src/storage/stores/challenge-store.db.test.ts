import { afterAll, beforeAll, expect, test } from 'vitest';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/support/database/index.ts';
import { openQueries } from '../transact.ts';
import { challengeStore } from './challenge-store.ts';

let database: FreshDatabase;
let store: ReturnType<typeof challengeStore>;

beforeAll(async () => {
  database = await freshDatabase();
  store = challengeStore(openQueries(database.pool));
});
afterAll(async () => {
  await database.drop();
});

const noon = brand<Instant>('2025-03-01T05:00:00.000Z');
const one = brand<Instant>('2025-03-01T06:00:00.000Z');

test('a challenge is taken once, also by twenty at the same moment', async () => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => store.spend('nonce-1', one)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await store.spend('nonce-2', one)).toBe(true);
});

test('uses at the same moment are all counted, each hour by itself', async () => {
  const counts = await Promise.all(
    Array.from({ length: 20 }, () => store.countUse('address', noon)),
  );
  expect(counts.toSorted((left, right) => left - right)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
  expect(await store.countUse('address', one)).toBe(1);
  expect(await store.countUse('another', noon)).toBe(1);
});

test('what ended is forgotten, what still holds is not', async () => {
  await store.spend('nonce-3', noon);
  await store.spend('nonce-4', one);
  await store.forget(brand<Instant>('2025-03-01T05:30:00.000Z'));
  expect(await store.spend('nonce-3', one)).toBe(true);
  expect(await store.spend('nonce-4', one)).toBe(false);
  expect(await store.countUse('address', noon)).toBe(1);
  expect(await store.countUse('address', one)).toBe(2);
});
