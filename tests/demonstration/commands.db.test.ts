import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../apps/cli/src/run.ts';
import type { CommandIo } from '../../apps/cli/src/command-io.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';

let database: FreshDatabase;
let files = '';
beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv('DATABASE_URL', database.connectionString);
  files = mkdtempSync(join(tmpdir(), 'daihoi-demo-'));
  vi.stubEnv('DAIHOI_DATA', files);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.drop();
  rmSync(files, { recursive: true, force: true });
});

async function say(lang: 'vi' | 'en', words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('no files here')),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    lang,
  };
  const status = await run(words, io);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

test('demo fills an empty installation and prints the accounts', { timeout: 180_000 }, async () => {
  const done = await say('vi', ['demo']);
  expect(done.status).toBe(0);
  expect(done.err).toContain('Đã nạp Kiên Giang: 831 tổ chức đảng, 831 đại hội.');
  expect(done.out).toContain('tochuc.kg');
  expect(done.out).toContain('trinh-dien-2020');
});

test('demo refuses an installation that holds data, and says what to do', async () => {
  const again = await say('en', ['demo']);
  expect(again.status).toBe(3);
  expect(again.out).toBe('');
  expect(again.err).toContain('DAIHOI_DATA');
});

test('serve refuses to show demonstration accounts beyond this machine', async () => {
  vi.stubEnv('DAIHOI_SECRET', 'a-long-secret-of-this-test');
  const refused = await say('vi', ['serve', '--demo', '--host', '0.0.0.0', '--port', '0']);
  expect(refused.status).toBe(3);
  expect(refused.err).toContain('0.0.0.0');
});
