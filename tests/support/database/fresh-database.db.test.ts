import { expect, test } from 'vitest';

import { freshDatabase } from './index.ts';

test('two fresh databases are migrated and do not see each other', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  try {
    await one.pool.query('create table only_here (id int8)');
    const seen = await other.pool.query("select to_regclass('only_here') as found");
    const ran = await other.pool.query('select 1 from schema_migration limit 1');
    expect(seen.rows).toEqual([{ found: null }]);
    expect(ran.fields).toHaveLength(1);
  } finally {
    await Promise.all([one.drop(), other.drop()]);
  }
});

test('a dropped database is gone, also while another session sits in it', async () => {
  const fresh = await freshDatabase();
  const neighbour = await freshDatabase();
  const name = new URL(fresh.connectionString).pathname.slice(1);
  await fresh.drop();
  const left = await neighbour.pool.query('select 1 from pg_database where datname = $1', [name]);
  await neighbour.drop();
  expect(left.rows).toEqual([]);
});
