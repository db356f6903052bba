import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from '@daihoi/adapters/identity';
import { layRehearsal, rehearsalCommittee, rehearsedSince } from '@daihoi/application/rehearsal';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { RehearsalView } from '@daihoi/contract/rehearsal';
import { addDays, type CalendarDate } from '@daihoi/domain/kernel';
import type { Exercise, ExerciseSize } from '@daihoi/domain/rehearsal';
import { asRehearsal, buildServer, composePorts } from '@daihoi/server';
import { freshDatabase } from '../database/index.ts';

/** Who counts at the rehearsals of the tests. */
export const hands = rehearsalCommittee.map((each, at) => ({
  ...each,
  code: `code-${String(at)}x`,
}));

/** A laid rehearsal behind a server, asked without a socket. */
export async function openRehearsal() {
  const database = await freshDatabase();
  const files = await mkdtemp(join(tmpdir(), 'daihoi-rehearsal-'));
  let today: CalendarDate | undefined;
  const ports = asRehearsal(composePorts(database.pool, files, () => today));
  const door = { username: 'dientap', password: 'a password', hands, since: rehearsedSince };
  await layRehearsal(ports, { hashPassword }, door);
  const app = await buildServer({
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
  let cookie = '';
  const entered = await ask('POST', '/api/session', {
    username: 'dientap',
    password: 'a password',
  });
  cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { ports, cookie, ask, send, view, latestOf, begin, sit, tomorrow, close };

  /** The next day comes. */
  function tomorrow(): void {
    today = addDays(ports.clock.today(), 1);
  }

  function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
    const headers = { 'x-daihoi': '1', cookie };
    return app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
  }

  async function send(
    url: string,
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
    seat: string,
  ) {
    const form = new FormData();
    form.append('seat', seat);
    form.append('file', new Blob([file.bytes]), file.name);
    const encoded = new Response(form);
    const type = encoded.headers.get('content-type') ?? '';
    const headers = { 'x-daihoi': '1', cookie, 'content-type': type };
    const payload = Buffer.from(await encoded.arrayBuffer());
    return app.inject({ method: 'POST', url, headers, payload });
  }

  async function view() {
    const reply = await ask('GET', '/api/rehearsal');
    return RehearsalView.parse(reply.json<unknown>());
  }

  async function latestOf(exercise: Exercise) {
    return (await view()).exercises.find((each) => each.exercise === exercise)?.latest;
  }

  /** Begins an exercise anew; gives its try and the address of its ballot. */
  async function begin(exercise: Exercise, size: ExerciseSize = 'short') {
    await ask('POST', '/api/rehearsal/exercises', { exercise, size });
    const attempt = (await ports.read.rehearsals.attempts()).at(-1);
    if (!attempt) throw new Error(`${exercise} was not begun`);
    const { congressId, office, number } = attempt.place;
    const base = `/api/congresses/${congressId}/ballot-sessions/${office}/${String(number)}`;
    return { attempt, base };
  }

  /** Sits down as the first person of the exercise. */
  async function sit(base: string, name: string | undefined): Promise<string> {
    const room = ballotSessionRoutes.show.answer.parse((await ask('GET', base)).json<unknown>());
    const member = room.committee.find((each) => each.name === name)?.id;
    const code = hands.find((each) => each.name === name)?.code;
    const reply = await ask('POST', `${base}/seats`, { hand: { member, code } });
    return ballotSessionRoutes.sit.answer.parse(reply.json<unknown>()).seat;
  }

  async function close(): Promise<void> {
    await app.close();
    await ports.ballotReader.close();
    await database.drop();
    await rm(files, { recursive: true, force: true });
  }
}
