import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../../tests/support/database/index.ts';
import { prepareStatements, type PreparedPool } from './prepare-statements.ts';

let database: FreshDatabase;
let pool: PreparedPool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = prepareStatements(database.pool);
  await database.pool.query('create table shape (a integer)');
  await database.pool.query('insert into shape values (7)');
});

afterAll(async () => {
  await database.drop();
});

async function ask(text: string, values: readonly unknown[]): Promise<readonly unknown[]> {
  const client = await pool.connect();
  try {
    return (await client.query<object>(text, [...values])).rows;
  } finally {
    client.release();
  }
}

async function preparedTexts(): Promise<readonly unknown[]> {
  return ask('select statement from pg_prepared_statements', []);
}

test('what is asked again and again is prepared, what is asked once is not', async () => {
  for (const value of [1, 2, 3, 4]) await ask('select $1::int + 1 as next', [value]);
  await ask('select $1::int + 2 as next', [1]);
  expect(await ask('select $1::int + 1 as next', [41])).toEqual([{ next: 42 }]);
  expect(await preparedTexts()).toEqual([{ statement: 'select $1::int + 1 as next' }]);
});

test('a table that changed its shape costs one request, not every one after it', async () => {
  const all = 'select * from shape where a = $1';
  for (const _turn of [1, 2, 3, 4]) expect(await ask(all, [7])).toEqual([{ a: 7 }]);
  await database.pool.query('alter table shape add column b text');
  await expect(ask(all, [7])).rejects.toMatchObject({ code: '0A000' });
  expect(await ask(all, [7])).toEqual([{ a: 7, b: null }]);
  for (const _turn of [1, 2, 3, 4]) expect(await ask(all, [7])).toEqual([{ a: 7, b: null }]);
});
