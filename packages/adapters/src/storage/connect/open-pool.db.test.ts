import { expect, test } from 'vitest';

import { freshDatabase } from '../../../../../tests/support/database/index.ts';
import { openPool } from './open-pool.ts';

test('values arrive as ours: days and decimals as text, whole numbers as numbers, moments in UTC', async () => {
  const { pool, drop } = await freshDatabase();
  const answer = await pool.query<Record<string, unknown>>(
    `select date '2026-02-01' as day, array[date '2026-02-01', null] as days, 5000000000::int8 as big,
       array[1, 2]::int8[] as bigs, 12.50::numeric as decimal, timestamptz '2026-02-01 00:00:00+07' as moment,
       array[timestamptz '2026-02-01 00:00:00+07'] as moments, count(*) as counted`,
  );
  await drop();
  expect(answer.rows).toEqual([
    {
      day: '2026-02-01',
      days: ['2026-02-01', null],
      big: 5_000_000_000,
      bigs: [1, 2],
      decimal: '12.50',
      moment: '2026-01-31T17:00:00.000Z',
      moments: ['2026-01-31T17:00:00.000Z'],
      counted: 1,
    },
  ]);
});

test('sessions think in UTC, carry our name and give long statements up', async () => {
  const { connectionString, drop } = await freshDatabase();
  const pool = openPool({
    connection: connectionString,
    applicationName: 'named',
    statementTimeout: 50,
  });
  const answer = await pool.query<Record<string, unknown>>(
    "select current_setting('TimeZone') as zone, current_setting('application_name') as name",
  );
  await expect(pool.query('select pg_sleep(5)')).rejects.toMatchObject({ code: '57014' });
  await pool.end();
  await drop();
  expect(answer.rows).toEqual([{ zone: 'UTC', name: 'named' }]);
});

test('a connection that the server drops is reported and replaced', async () => {
  const { pool: other, connectionString, drop } = await freshDatabase();
  const lost: string[] = [];
  const pool = openPool({
    connection: connectionString,
    applicationName: 'dropped',
    onConnectionLost: (error) => lost.push(error.message),
  });
  await pool.query('select 1');
  await other.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dropped'",
  );
  await expect.poll(() => lost.length).toBe(1);
  const answer = await pool.query<Record<string, unknown>>('select 1 as one');
  await pool.end();
  await drop();
  expect(answer.rows).toEqual([{ one: 1 }]);
});
