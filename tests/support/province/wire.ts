import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FolderWatch } from '@daihoi/application/ballot-session';
import { buildServer, composePorts } from '@daihoi/server';
import { storedFilePath } from '@daihoi/adapters/files';
import type { Database } from '@daihoi/adapters/storage';
import type { IdentityProvider } from '@daihoi/application/people';
import { calendarDate } from '@daihoi/domain/kernel';
import { laySmallProvince, type SmallProvince } from './small-province.ts';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** What a download sent. */
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** What is asked of the server. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body?: object;
  /** Sends this file as a form instead of a body. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  /** Words of the form before its file. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** The server on a small province, asked without a socket. */
export interface Wire extends SmallProvince {
  readonly ports: ReturnType<typeof composePorts>;
  /** Asks as somebody who has signed in (by user name), or as nobody. */
  ask(username: string | undefined, request: Asked): Promise<Reply>;
  /** Asks with a cookie of the caller's own, and tells the cookie that came back. */
  inject(request: {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly url: string;
    readonly cookie: string;
    readonly body?: object;
    /** As a page of another site asks: without the header that only ours can add. */
    readonly foreign?: boolean;
  }): Promise<{ readonly status: number; readonly body: unknown; readonly cookie?: string }>;
  /** Follows a link as a browser does, without our header; the jar gives its cookies and takes what comes back. */
  visit(
    url: string,
    jar: Map<string, string>,
  ): Promise<{ readonly status: number; readonly location: string }>;
  setToday(day: string): void;
  /** Makes a stored content one that nobody brought for a day. */
  age(hash: string): Promise<void>;
  /** Opens a socket for browsers; answers its port. */
  listen(): Promise<number>;
  close(): Promise<void>;
}

/** Opens the wire on a fresh database; faults of the server fail the test that caused them. */
export async function openWire(
  pool: Database['pool'],
  extras: {
    readonly identityProvider?: IdentityProvider;
    readonly publicAddress?: string;
    readonly scanFolder?: FolderWatch;
    /** The built screens, for a browser. */
    readonly webRoot?: string;
  } = {},
): Promise<Wire> {
  let today = calendarDate('2020-05-04');
  const filesRoot = await mkdtemp(join(tmpdir(), 'daihoi-wire-'));
  const ports = composePorts(pool, filesRoot, () => today);
  const province = await laySmallProvince(ports, pool);
  const faults: Error[] = [];
  const app = await buildServer({
    ports,
    secret: 'the secret of the tests',
    signInsPerMinute: 1_000,
    dayMoved: setToday,
    webRoot: undefined,
    ...extras,
    secure: false,
    checkReady: () => Promise.resolve(),
    onFault: (reference, fault) =>
      void faults.push(fault instanceof Error ? fault : new Error(`${reference} ${String(fault)}`)),
  });
  const cookies = new Map<string, string>();
  return { ...province, ports, ask, inject, visit, setToday, age, listen, close };

  async function close(): Promise<void> {
    await app.close();
    await rm(filesRoot, { recursive: true, force: true });
  }

  async function listen(): Promise<number> {
    return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
  }

  async function age(hash: string): Promise<void> {
    const then = new Date(Date.now() - 86_400_000);
    await utimes(storedFilePath(filesRoot, hash), then, then);
  }

  function setToday(day: string): void {
    today = calendarDate(day);
  }

  async function ask(username: string | undefined, request: Asked): Promise<Reply> {
    const cookie =
      username === undefined ? undefined : (cookies.get(username) ?? (await signIn(username)));
    const form = request.file && (await formOf(request.file, request.fields));
    const reply = await app.inject({
      method: request.method,
      url: request.url,
      headers: {
        'x-daihoi': '1',
        ...(cookie ? { cookie: `daihoi=${cookie}` } : {}),
        ...form?.headers,
      },
      ...(form ? { payload: form.payload } : request.body ? { payload: request.body } : {}),
    });
    const fault = faults.shift();
    if (fault) throw fault;
    const isJson = String(reply.headers['content-type']).startsWith('application/json');
    return {
      status: reply.statusCode,
      body: isJson && reply.body !== '' ? reply.json<unknown>() : undefined,
      bytes: new Uint8Array(reply.rawPayload),
      headers: reply.headers,
    };
  }

  async function inject(request: Parameters<Wire['inject']>[0]) {
    const reply = await app.inject({
      method: request.method,
      url: request.url,
      headers: {
        ...(request.foreign === true ? {} : { 'x-daihoi': '1' }),
        cookie: `daihoi=${request.cookie}`,
      },
      ...(request.body ? { payload: request.body } : {}),
    });
    const fault = faults.shift();
    if (fault) throw fault;
    const token = reply.cookies.find((each) => each.name === 'daihoi')?.value;
    const isJson = String(reply.headers['content-type']).startsWith('application/json');
    return {
      status: reply.statusCode,
      body: isJson && reply.body !== '' ? reply.json<unknown>() : undefined,
      ...(token === undefined ? {} : { cookie: token }),
    };
  }

  async function visit(url: string, jar: Map<string, string>) {
    const reply = await app.inject({ method: 'GET', url, cookies: Object.fromEntries(jar) });
    const fault = faults.shift();
    if (fault) throw fault;
    for (const { name, value } of reply.cookies)
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    return { status: reply.statusCode, location: String(reply.headers.location ?? '') };
  }

  async function signIn(username: string): Promise<string> {
    const reply = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-daihoi': '1' },
      payload: { username, password: username },
    });
    const token = reply.cookies.find((each) => each.name === 'daihoi')?.value;
    if (token === undefined) throw new Error(`sign-in of ${username}: ${reply.body}`);
    cookies.set(username, token);
    return token;
  }
}

/** A form with one file, as a browser sends it. */
async function formOf(
  file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> },
  fields: Readonly<Record<string, string>> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([file.bytes]), file.name);
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    payload: Buffer.from(await encoded.arrayBuffer()),
  };
}
