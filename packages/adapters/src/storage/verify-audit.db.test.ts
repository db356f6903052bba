import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { randomBytes } from 'node:crypto';
import { instantFrom, makeId, ok, type Id } from '@daihoi/domain/kernel';
import { openQueries, transactOver } from './transact.ts';
import { verifyAudit } from './verify-audit.ts';

let database: FreshDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

function writer() {
  const newId = <I extends Id<string>>() => makeId<I>(0, randomBytes(10));
  const transact = transactOver(openQueries(database.pool), newId);
  return (n: number) =>
    transact<number, never>(async (stores) => {
      await stores.audit.append({
        at: instantFrom(1_588_550_400_000 + n),
        actorName: 'Lê Thị Sương Mai',
        act: 'unit.rename',
        target: { kind: 'unit', id: String(n) },
        before: { b: 1, a: { d: [1, undefined, null], c: undefined } },
        after: { name: `Đảng bộ xã số ${n}`, when: '2020-05-04' },
      });
      return ok(n);
    });
}

async function superuserSays(statement: string): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    await client.query(statement);
  } finally {
    await client.query('reset session_replication_role');
    client.release();
  }
}

describe('the log of acts', () => {
  test('an untouched chain holds', async () => {
    const write = writer();
    for (let n = 1; n <= 3; n += 1) await write(n);
    expect(await verifyAudit(openQueries(database.pool))).toEqual({
      chains: 1,
      entries: 3,
      breaks: [],
    });
  });

  test('forty writers at once keep one unbroken chain', async () => {
    const write = writer();
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
    const verdict = await verifyAudit(openQueries(database.pool));
    expect(verdict).toEqual({ chains: 1, entries: 40, breaks: [] });
  });

  test('nobody changes, deletes or empties it by an ordinary statement', async () => {
    await writer()(1);
    for (const statement of [
      "update audit_entry set actor_name = 'x'",
      'delete from audit_entry',
      'truncate audit_entry',
      'delete from audit_head',
      'truncate audit_head',
    ])
      await expect(database.pool.query(statement)).rejects.toThrow('append_only');
  });

  test('a row changed behind the trigger is found', async () => {
    const write = writer();
    for (let n = 1; n <= 3; n += 1) await write(n);
    await superuserSays(`update audit_entry set after = '{"name":"x"}' where seq = 2`);
    const { breaks } = await verifyAudit(openQueries(database.pool));
    expect(breaks).toEqual([{ chain: 'system', seq: 2, kind: 'changed' }]);
  });

  test('a row taken out of the middle is found', async () => {
    const write = writer();
    for (let n = 1; n <= 3; n += 1) await write(n);
    await superuserSays('delete from audit_entry where seq = 2');
    const { breaks } = await verifyAudit(openQueries(database.pool));
    expect(breaks).toEqual([{ chain: 'system', seq: 2, kind: 'gap' }]);
  });

  test('the last entries cut off are missed, also when all are gone', async () => {
    const write = writer();
    for (let n = 1; n <= 3; n += 1) await write(n);
    await superuserSays('delete from audit_entry where seq = 3');
    const cut = await verifyAudit(openQueries(database.pool));
    expect(cut.breaks).toEqual([{ chain: 'system', seq: 3, kind: 'cut' }]);
    await superuserSays('delete from audit_entry');
    const gone = await verifyAudit(openQueries(database.pool));
    expect(gone.breaks).toEqual([{ chain: 'system', seq: 1, kind: 'cut' }]);
  });
});
