import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { openPool } from '../connect/index.ts';
import { isRunning, waitForEnd } from './process-identity.ts';
import {
  type DatabaseConnection,
  type EmbeddedEvent,
  type EmbeddedPostgres,
  type EmbeddedRefusal,
  findRunningPostgres,
  openEmbeddedPostgres,
} from './index.ts';
import { readPostmasterFile } from './postmaster-file.ts';

let seed = '';
let folder = '';
let opened: EmbeddedPostgres[] = [];
let parents: ChildProcess[] = [];
let events: EmbeddedEvent[] = [];

beforeAll(async () => {
  seed = mkdtempSync(join(tmpdir(), 'daihoi-embedded-'));
  const postgres = await open(seed);
  await postgres.stop();
});

afterAll(() => {
  rmSync(seed, { recursive: true, force: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daihoi-embedded-'));
});

afterEach(async () => {
  for (const parent of parents) parent.kill('SIGKILL');
  await Promise.all(opened.map((each) => each.stop()));
  const survivor = readPostmasterFile(dataFolder())?.pid;
  if (survivor !== undefined) await waitForEnd(survivor, 10_000);
  rmSync(folder, { recursive: true, force: true });
  [opened, parents, events] = [[], [], []];
});

test('an empty folder becomes a UTF8 PostgreSQL 18 that sorts bytes', async () => {
  const postgres = await open();
  const [row] = await query(
    postgres.connection,
    `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
       datcollate as collation, current_setting('fsync') as fsync from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({ major: 18, encoding: 'UTF8', collation: 'C', fsync: 'off' });
});

test('what was written is there at the second start, and the first one freed the folder', async () => {
  seeded();
  const first = await open();
  await query(first.connection, 'create table kept as select 7 as value');
  await first.stop();
  expect(findRunningPostgres(folder)).toBeUndefined();
  const second = await open();
  expect(await query(second.connection, 'select value from kept')).toEqual([{ value: 7 }]);
});

test('only the password opens it, and only its owner can read the password', async () => {
  seeded();
  const { connection } = await open();
  await expect(query({ ...connection, password: 'guess' }, 'select 1')).rejects.toMatchObject({
    code: '28P01',
  });
  const files = ['postgres.address', 'postgres/password', 'postgres'];
  const modes = files.map((name) => statSync(join(folder, name)).mode & 0o077);
  expect(modes).toEqual([0, 0, 0]);
});

test('a second opening of the folder is refused with the holder, who can be joined', async () => {
  seeded();
  const { connection } = await open();
  expect(await refusal()).toEqual({
    code: 'database.data-folder-in-use',
    path: folder,
    pid: process.pid,
  });
  expect(findRunningPostgres(folder)).toEqual(connection);
});

test('another process is refused, and its number is not ours', async () => {
  seeded();
  const parent = await openInParent();
  expect(await refusal()).toEqual({
    code: 'database.data-folder-in-use',
    path: folder,
    pid: parent.pid,
  });
  const joined = findRunningPostgres(folder);
  expect(joined && (await query(joined, 'select 1 as one'))).toEqual([{ one: 1 }]);
});

test('a killed server comes back on the same address with what was committed', async () => {
  seeded();
  const { connection } = await open();
  await query(connection, 'create table kept as select 7 as value');
  await query(connection, 'checkpoint');
  process.kill(postmasterPid(), 'SIGKILL');
  await vi.waitFor(() => expect(codes()).toContain('database.restarted'), 15_000);
  expect(codes()).toContain('database.died');
  expect(await query(connection, 'select value from kept')).toEqual([{ value: 7 }]);
});

test('when its process is killed the server ends by itself and the next start takes the folder', async () => {
  seeded();
  const parent = await openInParent();
  const postmaster = postmasterPid();
  parent.kill('SIGKILL');
  expect(await waitForEnd(postmaster, 10_000)).toBe(true);
  const postgres = await open();
  expect(await query(postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server that outlived its process is stopped and started anew', async () => {
  seeded();
  const parent = await openInParent();
  const postmaster = postmasterPid();
  process.kill(postmaster, 'SIGSTOP'); // it cannot hear the leash
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(parent.signalCode).toBe('SIGKILL'));
  const opening = open();
  process.kill(postmaster, 'SIGCONT');
  const postgres = await opening;
  expect(isRunning(postmaster)).toBe(false);
  expect(await query(postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('the file of a killed server is cleared when its number was given to another process', async () => {
  seeded();
  const first = await open();
  await first.stop();
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore' });
  parents.push(stranger);
  writeFileSync(
    join(dataFolder(), 'postmaster.pid'),
    `${String(stranger.pid)}\n/elsewhere\n0\n1\n`,
  );
  const second = await open();
  expect(await query(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(stranger.exitCode).toBeNull();
});

test('a creation that was killed halfway leaves only a draft, which the next start throws away', async () => {
  mkdirSync(join(folder, 'postgres.new-0badcafe', 'data'), { recursive: true });
  await open();
  expect(existsSync(join(folder, 'postgres.new-0badcafe'))).toBe(false);
});

test('a cluster of another release is refused and not touched', async () => {
  seeded();
  const first = await open();
  await first.stop();
  writeFileSync(join(dataFolder(), 'PG_VERSION'), '17\n');
  expect(await refusal()).toMatchObject({
    code: 'database.cluster-version',
    found: '17',
    needed: '18',
  });
});

test('a path that is a file is refused with the reason of the system', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await refusal(file)).toEqual({
    code: 'database.data-folder-unusable',
    path: file,
    reason: 'EEXIST',
  });
});

test.runIf(process.getuid?.() === 0)(
  'as root it runs under another account, which passes through the folder but cannot list it',
  async () => {
    seeded();
    chmodSync(folder, 0o700);
    await open();
    expect(statSync(join(folder, 'postgres')).uid).not.toBe(0);
    expect(statSync(folder).mode & 0o777).toBe(0o711);
  },
);

test.runIf(process.getuid?.() === 0)(
  'as root behind a folder closed to others it says where the cluster went, and finds it again',
  async () => {
    const closed = join(folder, 'closed');
    chmodSync(folder, 0o711);
    mkdirSync(closed, { mode: 0o700 });
    const first = await open(join(closed, 'data'));
    const moved = events.find((each) => each.code === 'database.placed-elsewhere');
    const path = moved?.path ?? '';
    try {
      expect(moved).toMatchObject({ asked: join(closed, 'data'), blockedBy: closed });
      await query(first.connection, 'create table kept as select 7 as value');
      await first.stop();
      const second = await open(join(closed, 'data'));
      expect(await query(second.connection, 'select value from kept')).toEqual([{ value: 7 }]);
      await second.stop();
      rmSync(path, { recursive: true });
      expect(await refusal(join(closed, 'data'))).toEqual({
        code: 'database.cluster-missing',
        path,
      });
    } finally {
      if (path.startsWith('/var/lib/daihoi/')) rmSync(path, { recursive: true, force: true });
    }
  },
);

async function open(dataDir = folder): Promise<EmbeddedPostgres> {
  const result = await openEmbeddedPostgres({ dataDir, durability: 'test', log: note });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  opened.push(result.value);
  return result.value;
}

/** Fills the folder with a cluster made before: creating one takes a second. */
function seeded(): void {
  execFileSync('cp', ['-R', join(seed, 'postgres'), folder]);
}

async function refusal(dataDir = folder): Promise<EmbeddedRefusal | undefined> {
  const result = await openEmbeddedPostgres({ dataDir, durability: 'test', log: note });
  if (result.ok) opened.push(result.value);
  return result.ok ? undefined : result.error;
}

/** Opens the folder in a process of its own, started from another working folder. */
async function openInParent(): Promise<ChildProcess> {
  const program = `
    const { openEmbeddedPostgres } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    const opened = await openEmbeddedPostgres({ dataDir: ${JSON.stringify(folder)}, durability: 'test', log: () => undefined });
    process.stdout.write(opened.ok ? 'open' : JSON.stringify(opened.error));
    setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parents.push(parent);
  const said = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))),
  );
  expect(said).toBe('open');
  return parent;
}

async function query(connection: DatabaseConnection, sql: string): Promise<readonly unknown[]> {
  const pool = openPool({ connection, applicationName: 'test', maxConnections: 1 });
  try {
    const answer = await pool.query<Record<string, unknown>>(sql);
    return answer.rows;
  } finally {
    await pool.end();
  }
}

function note(event: EmbeddedEvent): void {
  events.push(event);
}

function codes(): readonly string[] {
  return events.map((each) => each.code);
}

function dataFolder(): string {
  return join(folder, 'postgres', 'data');
}

function postmasterPid(): number {
  const pid = readPostmasterFile(dataFolder())?.pid;
  if (pid === undefined) throw new Error('no server runs');
  return pid;
}
