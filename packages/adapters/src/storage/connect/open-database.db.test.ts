import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { freshDatabase, type FreshDatabase } from '../../../../../tests/support/database/index.ts';
import { findFreePort } from '../embedded/free-port.ts';
import { type Database, type DatabaseSettings, openDatabase } from './index.ts';

let folder = '';
let fresh: FreshDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daihoi-open-'));
  fresh = await freshDatabase();
});

afterAll(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('without an address the embedded database opens; a second server is refused, a command joins', async () => {
  const server = await open({});
  const second = await openDatabase(settings({}));
  const command = await open({ whenInUse: 'join' });
  await server.pool.query('create table seen_by_both as select 1 as one');
  const seen = await command.pool.query<Record<string, unknown>>('select one from seen_by_both');
  await command.close();
  await server.close();
  expect([server.kind, command.kind]).toEqual(['embedded', 'joined']);
  expect(second).toMatchObject({ ok: false, error: { code: 'database.data-folder-in-use' } });
  expect(seen.rows).toEqual([{ one: 1 }]);
});

test('with an address that server is used and the data folder stays untouched', async () => {
  const dataDir = join(folder, 'untouched');
  const database = await open({ databaseUrl: fresh.connectionString, dataDir });
  await database.close();
  await database.close();
  expect(database.kind).toBe('server');
  expect(existsSync(dataDir)).toBe(false);
});

test('an address that leads nowhere is refused by what is wrong with it', async () => {
  const absent = new URL(fresh.connectionString);
  absent.pathname = '/no_such_database';
  const closed = `127.0.0.1:${String(await findFreePort())}`;
  expect(await refusal('no address')).toEqual({ code: 'database.url-malformed' });
  expect(await refusal(absent.href)).toMatchObject({
    code: 'database.absent',
    database: 'no_such_database',
  });
  expect(await refusal(`postgres://an:secret@${closed}/season`)).toEqual({
    code: 'database.unreachable',
    server: closed,
    reason: 'ECONNREFUSED',
  });
});

test('a wrong password is refused with the name of the account and never with the password', async () => {
  const wrong = new URL(fresh.connectionString);
  [wrong.username, wrong.password] = ['nobody-we-know', 'guess'];
  const refused = await refusal(wrong.href);
  expect(refused).toMatchObject({ code: 'database.sign-in-refused', user: 'nobody-we-know' });
  expect(JSON.stringify(refused)).not.toContain('guess');
});

async function open(choice: Partial<DatabaseSettings>): Promise<Database> {
  const result = await openDatabase(settings(choice));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function refusal(databaseUrl: string): Promise<unknown> {
  const result = await openDatabase(settings({ databaseUrl }));
  return result.ok ? undefined : result.error;
}

function settings(choice: Partial<DatabaseSettings>): DatabaseSettings {
  return { dataDir: folder, log: () => undefined, ...choice };
}
