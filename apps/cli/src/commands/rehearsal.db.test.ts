import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { RehearsalView } from '@daihoi/contract/rehearsal';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { execute } from '../../../../tests/support/database/admin.ts';

const program = join(import.meta.dirname, '..', 'main.ts');

let live: FreshDatabase;
let data: string;
let port: number;
let watching: ChildProcess;
let said = '';
let cookie = '';

beforeAll(async () => {
  live = await freshDatabase();
  await live.pool.query("insert into installation (kind) values ('live')");
  data = mkdtempSync(join(tmpdir(), 'daihoi-rehearsal-'));
  port = await freePort();
  watching = start(['rehearsal', '--port', String(port)], live.connectionString);
  for (const stream of [watching.stdout, watching.stderr])
    stream?.on('data', (part: Buffer) => {
      said += part.toString();
    });
  await until(() => Promise.resolve(said.includes('/rehearsal')));
});

afterAll(async () => {
  const ended = once(watching, 'exit');
  watching.kill('SIGTERM');
  await ended;
  await live.drop();
  const { pathname } = new URL(live.connectionString);
  const admin = process.env['TEST_DATABASE_URL'] ?? '';
  await execute(admin, `drop database if exists "${pathname.slice(1)}_rehearsal" with (force)`);
  rmSync(data, { recursive: true, force: true });
});

function start(words: readonly string[], databaseUrl: string): ChildProcess {
  const env = { ...process.env, DAIHOI_DATA: data, DATABASE_URL: databaseUrl };
  return spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = z.object({ port: z.number() }).parse(server.address());
  server.close();
  return at.port;
}

async function until(there: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await there()) return;
    await pause(100);
  }
  throw new Error(`waited in vain:\n${said}`);
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { 'x-daihoi': '1', 'content-type': 'application/json', cookie },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const [set] = reply.headers.getSetCookie();
  cookie = set?.split(';')[0] ?? cookie;
  const read: unknown = await reply.json();
  return read;
}

async function view() {
  return RehearsalView.parse(await ask('GET', '/api/rehearsal'));
}

test('the program is killed while somebody keys, starts again, and what was acknowledged is there', async () => {
  const password = /Mật khẩu: (\S+)/u.exec(said)?.[1];
  await ask('POST', '/api/session', { username: 'dientap', password });
  const begun = await ask('POST', '/api/rehearsal/exercises', {
    exercise: 'powerCut',
    size: 'short',
  });
  const { congressId, office, number } = z
    .object({ congressId: z.string(), office: z.string(), number: z.number() })
    .parse(begun);
  const base = `/api/congresses/${congressId}/ballot-sessions/${office}/${number}`;
  const room = ballotSessionRoutes.show.answer.parse(await ask('GET', base));
  const { hands } = await view();
  const member = room.committee.find(({ name }) => name === hands[1]?.name)?.id;
  const sat = await ask('POST', `${base}/seats`, { hand: { member, code: hands[1]?.code } });
  const { seat } = z.object({ seat: z.string() }).parse(sat);
  await ask('POST', '/api/rehearsal/power-cut', {});
  let acknowledged = 0;
  for (let position = 1; position <= 24; position += 1) {
    const marks = { struck: [1, 2] };
    const kept = await ask('PUT', `${base}/keyed`, {
      seat,
      bundle: 1,
      position,
      marks,
      removals: 0,
    }).catch(() => undefined);
    if (kept === undefined) break;
    acknowledged += 1;
    await pause(60);
  }
  expect(acknowledged, 'the power went while ballots were keyed').toBeLessThan(24);
  await until(() =>
    view().then(
      ({ exercises }) => isOver(exercises),
      () => false,
    ),
  );
  const cut = (await view()).exercises.find(({ exercise }) => exercise === 'powerCut')?.latest;
  expect(cut?.standing).toMatchObject({ state: 'passed' });
  const kept = cut?.standing.state === 'passed' ? cut.standing.findings[0]?.of : undefined;
  expect(kept, 'everything that was answered is among what was counted').toBeGreaterThanOrEqual(
    acknowledged,
  );
});

function isOver(exercises: RehearsalView['exercises']): boolean {
  return exercises.some(({ latest }) => latest?.standing.state === 'passed');
}

test('a rehearsal is not opened for real work, nor real data for a rehearsal', async () => {
  const rehearsed = new URL(live.connectionString);
  rehearsed.pathname += '_rehearsal';
  const taken = await endOf(start(['doctor'], rehearsed.href));
  expect(taken.code).toBe(3);
  expect(taken.said).toContain('DIỄN TẬP');
  const named = await freshDatabase();
  const address = new URL(named.connectionString);
  await named.pool.query("insert into installation (kind) values ('live')");
  await named.pool.end();
  const admin = process.env['TEST_DATABASE_URL'] ?? '';
  const [from, to] = [address.pathname.slice(1), `${address.pathname.slice(1)}_rehearsal`];
  await execute(admin, `alter database "${from}" rename to "${to}"`);
  const refused = await endOf(start(['rehearsal', '--port', '0'], address.href));
  await execute(admin, `drop database "${to}" with (force)`);
  expect(refused.code).toBe(3);
  expect(refused.said).toContain('dữ liệu thật');
});

async function endOf(child: ChildProcess) {
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      told += part.toString();
    });
  await once(child, 'close');
  return { code: child.exitCode, said: told };
}
