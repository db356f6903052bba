import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from '../../support/database/index.ts';
import { end, serve } from './serve-house.ts';

/** The house that the others of a run are copied from: filled once, by the program itself, and left. */
export interface Furnished {
  /** The name of its database. */
  readonly database: string;
  /** Its folder of files. */
  readonly data: string;
  /** The one password of the accounts, as the program printed it. */
  readonly password: string;
}

const [database, data, password] = [
  'TEST_HOUSE_DATABASE',
  'TEST_HOUSE_DATA',
  'TEST_HOUSE_PASSWORD',
] as const;

/**
 * Builds the screens when they are stale, starts the program on nothing as a new user does, and stops it when it has
 * filled its database. Workers inherit where it stands.
 */
export async function setup(): Promise<() => Promise<void>> {
  buildScreens();
  const fresh = await freshDatabase();
  await fresh.pool.end();
  const folder = mkdtempSync(join(tmpdir(), 'daihoi-e2e-first-'));
  const { child, said } = await serve({
    ...process.env,
    DATABASE_URL: fresh.connectionString,
    DAIHOI_DATA: folder,
  });
  await end(child, 'SIGTERM');
  process.env[database] = new URL(fresh.connectionString).pathname.slice(1);
  process.env[data] = folder;
  process.env[password] = passwordIn(said);

  async function teardown(): Promise<void> {
    await fresh.drop();
    rmSync(folder, { recursive: true, force: true });
  }

  return teardown;
}

/** Where the furnished house of this run stands. */
export function furnished(): Furnished {
  return { database: given(database), data: given(data), password: given(password) };
}

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is unset: run under the e2e project`);
  return value;
}

function passwordIn(said: string): string {
  const found = /mật khẩu chung: ([^;]+);/u.exec(said)?.[1];
  if (found === undefined) throw new Error(`no password was printed:\n${said}`);
  return found;
}

export function buildScreens(): void {
  const script = join(import.meta.dirname, '..', '..', '..', 'tools', 'lib', 'build-web.mjs');
  const done = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`the screens were not built:\n${done.stderr}`);
}
