import { rm } from 'node:fs/promises';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFileStore } from '@daihoi/adapters/files';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { doctorLines } from './doctor-words.ts';
import { examine } from './examine.ts';

let database: FreshDatabase;
let wire: Wire;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  folder = await mkdtemp(join(tmpdir(), 'daihoi-doctor-'));
});
afterAll(async () => {
  await wire.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const look = () => examine(database.pool, openFileStore(folder));
const ill = async () =>
  (await look()).filter((finding) => !finding.sound).map((finding) => finding.check);

describe('a doctor', () => {
  test('finds a laid province whole, and says so in both languages', async () => {
    const findings = await look();
    expect(findings.map((finding) => finding.check)).toEqual([
      'database',
      'migrations',
      'audit',
      'ballots',
      'seals',
      'boards',
      'files',
    ]);
    expect(await ill()).toEqual([]);
    expect(doctorLines(findings, 'vi')).toContain('✓ Nhật ký');
    expect(doctorLines(findings, 'en')).toContain('✓ Boards');
  });

  test('names a count whose votes are not those that were sealed, and one that cannot be compared', () => {
    const place = 'Đảng bộ xã Tân Hội, committee/1 (018f)';
    const seals = { check: 'seals', looked: '2', notes: [] } as const;
    const broken = { ...seals, sound: false, examples: [`${place}: ballots`] };
    expect(doctorLines([broken], 'vi')).toMatch(/^✗ Niêm phong[^\n]+\n {4}Đảng bộ xã Tân Hội, /u);
    const old = { ...seals, sound: true, examples: [], notes: [`${place}: 2020-08-12`] };
    expect(doctorLines([old], 'vi')).toMatch(
      /^✓ Niêm phong[^\n]+\n {2}⚠ Niêm phong từ trước[^\n]+\n {4}Đảng bộ xã Tân Hội, /u,
    );
    expect(doctorLines([{ ...old, notes: [] }], 'en')).not.toContain('⚠');
  });

  test('misses a board that was changed by hand', async () => {
    await database.pool.query(
      'update rollup_step set n = n + 1 where id = (select min(id) from rollup_step)',
    );
    expect(await ill()).toEqual(['boards']);
    await database.pool.query(
      'update rollup_step set n = n - 1 where id = (select min(id) from rollup_step)',
    );
    expect(await ill()).toEqual([]);
  });

  test('misses a stored file that is gone or changed', async () => {
    const files = openFileStore(folder);
    const { hash, bytes } = await files.put(Buffer.from('Tờ trình số 01'));
    await database.pool.query(
      "insert into stored_file (hash, media_type, bytes, stored_at) values ($1, 'application/pdf', $2, now())",
      [hash, bytes],
    );
    expect(await ill()).toEqual([]);
    const path = join(folder, hash.slice(0, 2), hash);
    await writeFile(path, 'Tờ trình số 02');
    expect((await look()).at(-1)?.examples).toEqual([`${hash}: changed`]);
    await rm(path);
    expect((await look()).at(-1)?.examples).toEqual([`${hash}: missing`]);
  });

  test('misses a migration that has not run', async () => {
    await database.pool.query("delete from schema_migration where name = '0014-people.sql'");
    expect(await ill()).toContain('migrations');
  });
});
