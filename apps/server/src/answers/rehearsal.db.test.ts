import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '@daihoi/adapters/identity';
import { layRehearsal, rehearsalCommittee, rehearsedSince } from '@daihoi/application/rehearsal';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { RehearsalView } from '@daihoi/contract/rehearsal';
import type { Exercise, PlannedBallot } from '@daihoi/domain/rehearsal';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire } from '../../../../tests/support/province/wire.ts';
import { asRehearsal, composePorts } from '../compose.ts';
import { buildServer } from '../start-server.ts';

let database: FreshDatabase;
let ports: ReturnType<typeof asRehearsal>;
let app: FastifyInstance;
let files: string;
let cookie = '';

const hands = rehearsalCommittee.map((each, at) => ({ ...each, code: `code-${String(at)}x` }));

beforeAll(async () => {
  database = await freshDatabase();
  files = await mkdtemp(join(tmpdir(), 'daihoi-rehearsal-'));
  ports = asRehearsal(composePorts(database.pool, files, () => undefined));
  const door = { username: 'dientap', password: 'a password', hands, since: rehearsedSince };
  await layRehearsal(ports, { hashPassword }, door);
  app = await buildServer({
    ports,
    secret: 'the secret of the tests',
    webRoot: undefined,
    secure: false,
    rehearsal: { program: '9.9.9' },
    checkReady: () => Promise.resolve(),
    onFault: (_reference, fault) => {
      throw fault;
    },
  });
  const entered = await ask('POST', '/api/session', {
    username: 'dientap',
    password: 'a password',
  });
  cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}, 60_000);

afterAll(async () => {
  await app.close();
  await database.drop();
  await rm(files, { recursive: true, force: true });
});

function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const headers = { 'x-daihoi': '1', cookie };
  return app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
}

async function view() {
  const reply = await ask('GET', '/api/rehearsal');
  return RehearsalView.parse(reply.json<unknown>());
}

async function latestOf(exercise: Exercise) {
  return (await view()).exercises.find((each) => each.exercise === exercise)?.latest;
}

/** Sits down as the human typist and keys what `marked` says of each planned ballot. */
async function keyAll(exercise: Exercise, marked: (ballot: PlannedBallot) => readonly number[]) {
  const attempt = (await ports.read.rehearsals.attempts()).findLast(
    (each) => each.exercise === exercise,
  );
  const { congressId, office, number } = attempt?.place ?? {};
  const base = `/api/congresses/${congressId}/ballot-sessions/${office}/${number}`;
  const room = ballotSessionRoutes.show.answer.parse((await ask('GET', base)).json<unknown>());
  const typist = room.committee.find(({ name }) => name === hands[1]?.name);
  const hand = { member: typist?.id, code: hands[1]?.code };
  const seat = (await ask('POST', `${base}/seats`, { hand })).json<{ seat: string }>().seat;
  for (const ballot of attempt?.plan.ballots ?? []) {
    const { bundle, position } = ballot;
    const marks = { struck: marked(ballot) };
    const kept = await ask('PUT', `${base}/keyed`, { seat, bundle, position, marks });
    expect(kept.statusCode).toBe(200);
  }
  return attempt?.plan;
}

describe('a rehearsal', () => {
  test('marks its answers and has a cookie of its own', async () => {
    expect(cookie).toMatch(/^daihoi-rehearsal=/u);
    expect((await ask('GET', '/api/rehearsal')).headers['x-daihoi-rehearsal']).toBe('1');
  });

  test('is laid with two counts ready to be played, and with the codes of those who count', async () => {
    const { counts, hands: shown, program } = await view();
    expect(counts.map(({ names, seats, state }) => [names, seats, state])).toEqual([
      [17, 15, 'PREPARED'],
      [62, 55, 'PREPARED'],
    ]);
    expect(shown).toEqual(hands);
    expect(program).toBe('9.9.9');
  });

  test('laid again stays as it is', async () => {
    const other = { username: 'other', password: 'other', hands: [], since: rehearsedSince };
    expect(await layRehearsal(ports, { hashPassword }, other)).toMatchObject({
      username: 'dientap',
    });
  });

  test('finds every error of the played typist once somebody keys what is printed', async () => {
    await ask('POST', '/api/rehearsal/exercises', { exercise: 'wrongTypist', size: 'short' });
    expect((await latestOf('wrongTypist'))?.standing).toEqual({
      state: 'open',
      step: { code: 'key', done: 0, of: 24 },
    });
    await keyAll('wrongTypist', ({ marks }) => marks.struck ?? []);
    expect((await latestOf('wrongTypist'))?.standing).toMatchObject({
      state: 'passed',
      findings: [
        { code: 'errors-found', count: 3, of: 3 },
        { code: 'agreed-as-planned', holds: true },
        { code: 'own-slips-found', count: 0 },
      ],
    });
  }, 60_000);

  test('is failed, and says so, by whoever makes the same errors as the played typist', async () => {
    await ask('POST', '/api/rehearsal/exercises', { exercise: 'wrongTypist', size: 'short' });
    const attempts = await ports.read.rehearsals.attempts();
    const errors = attempts.at(-1)?.plan.errors ?? [];
    await keyAll('wrongTypist', ({ position, marks }) => {
      const same = errors.find((each) => each.position === position);
      return (same ?? { marks }).marks.struck ?? [];
    });
    expect((await latestOf('wrongTypist'))?.standing).toMatchObject({
      state: 'failed',
      findings: [{ code: 'errors-found', holds: false, count: 0, of: 3 }, { holds: false }, {}],
    });
    const text = await certificate();
    expect(text).toContain('9.9.9');
    expect(text).toContain('KHÔNG ĐẠT');
    expect(text).not.toContain('sẵn sàng kiểm phiếu');
  }, 60_000);

  test('lets no power go where nothing watches over the program', async () => {
    await ask('POST', '/api/rehearsal/exercises', { exercise: 'powerCut', size: 'short' });
    const refused = await ask('POST', '/api/rehearsal/power-cut', {});
    expect(refused.json()).toMatchObject({ error: { code: 'rehearsal.no-power-switch' } });
  });

  test('keeps what people write of room and machines, and refuses who read an older version', async () => {
    const notes = { place: 'Hội trường', head: 'Hạnh', printer: 'Canon', scanner: '', remarks: '' };
    const { version } = await view();
    expect((await ask('PUT', '/api/rehearsal/notes', { ...notes, version })).statusCode).toBe(200);
    expect((await ask('PUT', '/api/rehearsal/notes', { ...notes, version })).statusCode).toBe(409);
    expect((await view()).notes).toEqual(notes);
  });
});

test('on a server of real work there is none', async () => {
  const other = await freshDatabase();
  const wire = await openWire(other.pool);
  await wire.addAccount('vanphong', { role: 'committeeOffice', code: 'T' });
  const reply = await wire.ask('vanphong', { method: 'GET', url: '/api/rehearsal' });
  const begun = await wire.ask('vanphong', {
    method: 'POST',
    url: '/api/rehearsal/exercises',
    body: { exercise: 'powerCut', size: 'short' },
  });
  for (const { status, body } of [reply, begun])
    expect({ status, body }).toMatchObject({
      status: 404,
      body: { error: { code: 'rehearsal.none' } },
    });
  await wire.close();
  await other.drop();
});

async function certificate(): Promise<string> {
  const reply = await ask('GET', '/api/rehearsal/certificate.docx');
  const bytes = new Uint8Array(reply.rawPayload);
  return ports.documents.read({ name: 'xac-nhan.docx', bytes }, 'docx').lines?.join('\n') ?? '';
}
