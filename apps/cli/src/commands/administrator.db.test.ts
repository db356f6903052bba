import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSecrets } from '@daihoi/adapters/identity';
import { firstAdministrator } from '@daihoi/application/people';
import { calendarDate } from '@daihoi/domain/kernel';
import { composePorts } from '@daihoi/server';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';

const since = calendarDate('2015-01-01');
const root = {
  code: 'HG',
  fullName: 'Đảng bộ tỉnh Thử Nghiệm',
  shortName: 'Tỉnh Thử Nghiệm',
  level: 'PROVINCIAL',
  kind: 'PROVINCE',
  effectiveOn: since,
  paper: { number: '01-QĐ/TW', issuedOn: since, issuer: 'Trung ương' },
} as const;
const person = { username: 'quan.tri', displayName: 'Lê Thử Nghiệm' };

let database: FreshDatabase;
let files: string;

beforeAll(async () => {
  database = await freshDatabase();
  files = await mkdtemp(join(tmpdir(), 'daihoi-first-'));
});

afterAll(async () => {
  await database.drop();
  await rm(files, { recursive: true, force: true });
});

test('the first administrator comes with the top of the tree, once, and with a code to open the account', async () => {
  const ports = composePorts(database.pool, files, () => undefined);
  const secrets = openSecrets('a secret of the test');
  const bare = await firstAdministrator(ports, secrets, person);
  expect(bare).toMatchObject({ ok: false, error: { code: 'installation.root-needed' } });
  const first = await firstAdministrator(ports, secrets, { ...person, root });
  expect(first).toMatchObject({ ok: true, value: { username: 'quan.tri' } });
  const again = await firstAdministrator(ports, secrets, { ...person, root });
  expect(again).toMatchObject({ ok: false, error: { code: 'installation.root-there' } });
  const taken = await firstAdministrator(ports, secrets, person);
  expect(taken).toMatchObject({ ok: false, error: { code: 'account.username-taken' } });
});
