/**
 * `npm run soak:keying [-- kills] [seed]`: two typists key without a pause while the program is killed at random moments, on
 * the embedded database with full durability. Whatever was acknowledged must be there after every start.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { openDatabase } from '@daihoi/adapters/storage';
import type { MarksBody } from '@daihoi/contract/ballot-session';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { placesOf } from '@daihoi/domain/ballot-session';
import { Random } from '../fuzz/random.ts';
import type { Reply } from '../support/province/wire.ts';
import { CountingWalk } from '../support/results/counting-walk.ts';
import { startProgram } from './program.ts';

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 20_200_604);
const box = 29;
const places = placesOf(box);

/** What one typist was told is kept, and what was sent since without an answer. */
interface Ledger {
  readonly acknowledged: Map<string, string>;
  readonly open: Map<string, Set<string>>;
}

const random = new Random(seed);
const data = await mkdtemp(join(tmpdir(), 'daihoi-soak-'));
let program = await startProgram(data);
let cookie = '';
const walk = new CountingWalk({
  wire: { ask },
  who: 'office',
  congressId: await congressInSession(),
});
try {
  process.exitCode = await soak();
} finally {
  await program.stop();
  await rm(data, { recursive: true, force: true });
}

async function soak(): Promise<number> {
  await walk.open('committee');
  await walk.sealed(['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'], 3);
  await walk.reconciled(box);
  await walk.counting();
  const seats = [await walk.sit('lan'), await walk.sit('duc')];
  const ledgers = seats.map((): Ledger => ({ acknowledged: new Map(), open: new Map() }));
  let keyed = 0;
  for (let turn = 1; turn <= kills; turn += 1) {
    const running = { now: true };
    const typing = seats.map((seat, at) => typeUntilKilled(seat, ledgers[at], running));
    await pause(random.between(20, 900));
    await program.kill();
    running.now = false;
    const counts = await Promise.all(typing);
    keyed += counts.reduce((sum, each) => sum + each, 0);
    program = await startProgram(data);
    for (const [at, seat] of seats.entries()) {
      const lost = await lostBy(seat, ledgers[at]);
      if (lost.length === 0) continue;
      process.stdout.write(
        `kill ${turn}, typist ${at + 1}: lost ${lost.join(', ')} (seed ${seed})\n`,
      );
      return 1;
    }
    if (turn % 10 === 0)
      process.stdout.write(`${turn} kills, ${keyed} ballots acknowledged, none lost\n`);
  }
  process.stdout.write(`${kills} kills, ${keyed} ballots acknowledged, none lost (seed ${seed})\n`);
  return 0;
}

/** Keys ballot after ballot until nobody answers any more; gives how many were acknowledged. */
async function typeUntilKilled(
  seat: string,
  ledger: Ledger | undefined,
  running: { readonly now: boolean },
): Promise<number> {
  let acknowledged = 0;
  while (running.now && ledger) {
    const place = places[random.between(0, box - 1)] ?? { bundle: 1, position: 1 };
    const marks: MarksBody = { struck: [random.between(1, 4)] };
    const key = `${place.bundle}/${place.position}`;
    const text = JSON.stringify(marks);
    ledger.open.set(key, new Set([...(ledger.open.get(key) ?? []), text]));
    try {
      if ((await walk.key(seat, place, marks)).status !== 200) continue;
    } catch {
      return acknowledged;
    }
    ledger.acknowledged.set(key, text);
    ledger.open.delete(key);
    acknowledged += 1;
  }
  return acknowledged;
}

/** Places where neither what was acknowledged nor what was sent after it stands. */
async function lostBy(seat: string, ledger: Ledger | undefined): Promise<readonly string[]> {
  const there = new Map<string, string>();
  for (const bundle of new Set(places.map((each) => each.bundle))) {
    const reply = await walk.keying(seat, bundle);
    for (const { position, marks } of ballotSessionRoutes.keying.answer.parse(reply.body).keyed)
      there.set(`${bundle}/${position}`, JSON.stringify(marks));
  }
  return [...(ledger?.acknowledged ?? [])].flatMap(([key, text]) => {
    const found = there.get(key);
    return found === text || (found !== undefined && ledger?.open.get(key)?.has(found) === true)
      ? []
      : [key];
  });
}

/** Puts a congress of the demonstration into session, as its days would have brought it, and gives its identity. */
async function congressInSession(): Promise<string> {
  const opened = await openDatabase({
    dataDir: data,
    databaseUrl: undefined,
    whenInUse: 'join',
    log: () => undefined,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { pool } = opened.value;
  const found = await pool.query<{ id: string }>(
    `update congress c set state = 'FORMAL_SESSION' from unit u, role_grant g, account a
     where u.id = c.unit_id and g.unit_id = u.id and a.id = g.account_id and a.username = 'vanphong.phuquoc'
     returning c.id`,
  );
  await opened.value.close();
  return z.uuid().parse(found.rows[0]?.id);
}

/** Asks the running program as the office of the congress. */
async function ask(_who: string | undefined, request: AskedOf): Promise<Reply> {
  if (cookie === '') cookie = await signIn();
  const reply = await fetch(program.address + request.url, {
    method: request.method,
    headers: { 'x-daihoi': '1', 'content-type': 'application/json', cookie },
    ...(request.body ? { body: JSON.stringify(request.body) } : {}),
  });
  const text = await reply.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: reply.status, body, bytes: new TextEncoder().encode(text) };
}

interface AskedOf {
  readonly method: string;
  readonly url: string;
  readonly body?: object;
}

async function signIn(): Promise<string> {
  const reply = await fetch(`${program.address}/api/session`, {
    method: 'POST',
    headers: { 'x-daihoi': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'vanphong.phuquoc', password: program.password }),
  });
  return (reply.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
