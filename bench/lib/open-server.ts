import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashPassword, newId } from '@daihoi/adapters/identity';
import { buildServer, composePorts, foldJob } from '@daihoi/server';
import { nationAsOf } from './nation.ts';
import type { Bench } from './open-bench.ts';

/** The program's own server on the nation, on loopback, with somebody signed in at the top of the tree. */
export interface BenchServer {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  get(path: string): Promise<void>;
  send(request: {
    readonly method: 'PUT' | 'POST';
    readonly path: string;
    readonly body: object;
    /** Who sends; the person of the bench when left out. */
    readonly as?: { readonly cookie: string };
  }): Promise<unknown>;
  upload(
    path: string,
    file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  ): Promise<unknown>;
  close(): Promise<void>;
}

export async function openServer({ pool, nation }: Bench): Promise<BenchServer> {
  const files = await mkdtemp(join(tmpdir(), 'daihoi-bench-'));
  const ports = composePorts(pool, files, () => nationAsOf);
  const app = await buildServer({
    ports,
    secret: 'the secret of the bench',
    signInsPerMinute: 1_000,
    webRoot: fileURLToPath(new URL('../../apps/web/dist', import.meta.url)),
    secure: false,
    checkReady: () => Promise.resolve(),
    onFault: (reference, fault) => console.error(reference, fault),
    jobs: [foldJob(pool)],
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const cookie = await signIn(origin, pool, nation.units[0]?.id ?? '');
  const headers = { 'x-daihoi': '1', cookie };

  async function ask(path: string, init: RequestInit): Promise<unknown> {
    const reply = await fetch(origin + path, init);
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${path}: ${String(reply.status)} ${text.slice(0, 300)}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  return {
    origin,
    headers,
    async get(path) {
      const reply = await fetch(origin + path, { headers });
      const text = await reply.text();
      if (!reply.ok) throw new Error(`${path}: ${String(reply.status)} ${text.slice(0, 300)}`);
    },
    send: ({ method, path, body, as }) =>
      ask(path, {
        method,
        headers: { ...headers, ...as, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    upload(path, { name, bytes }) {
      const form = new FormData();
      form.append('file', new Blob([bytes]), name);
      return ask(path, { method: 'POST', headers, body: form });
    },
    async close() {
      await app.close();
      await rm(files, { recursive: true, force: true });
    },
  };
}

/** One person with every role that the cases need, at the top of the tree. */
async function signIn(origin: string, pool: Bench['pool'], unitId: string): Promise<string> {
  const id = newId();
  await pool.query(
    `insert into account (id, username, display_name, password_hash, created_at) values ($1, 'bench', 'Bench', $2, now())`,
    [id, await hashPassword('bench-of-the-nation')],
  );
  for (const role of ['organizationBoard', 'administrator'])
    await pool.query(
      'insert into role_grant (id, account_id, role, unit_id, granted_at) values ($1, $2, $3, $4, now())',
      [newId(), id, role, unitId],
    );
  const reply = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'x-daihoi': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bench', password: 'bench-of-the-nation' }),
  });
  return (reply.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
