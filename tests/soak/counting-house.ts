import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked, Reply } from '../support/province/wire.ts';
import { CountingWalk } from '../support/results/counting-walk.ts';
import { startProgram, type Program } from './program.ts';
import { textIn } from './text-in.ts';

/** The real program on the embedded database with full durability, a congress in session, and its counting room. */
export interface CountingHouse {
  readonly walk: CountingWalk;
  /** The layout that the ballots of the room were printed from. */
  layout(): Promise<string>;
  /** Ends the program as a power cut would. */
  kill(): Promise<void>;
  startAgain(): Promise<void>;
  /** Stops the program and throws everything away. */
  close(): Promise<void>;
}

/** Opens a house of its own with the demonstration in it. */
export async function openCountingHouse(): Promise<CountingHouse> {
  const data = await mkdtemp(join(tmpdir(), 'daihoi-soak-'));
  let program = await startProgram(data);
  let cookie = '';

  async function ask(_who: string | undefined, request: Asked): Promise<Reply> {
    if (cookie === '') cookie = await signIn(program);
    return askProgram(program, cookie, request);
  }

  async function close(): Promise<void> {
    await program.stop();
    await rm(data, { recursive: true, force: true });
  }

  return {
    walk: new CountingWalk({
      wire: { ask },
      who: 'office',
      congressId: await textIn(data, putInSession),
    }),
    layout: () => textIn(data, 'select layout as found from ballot_layout'),
    kill: () => program.kill(),
    startAgain: async () => {
      program = await startProgram(data);
    },
    close,
  };
}

/** Puts a congress of the demonstration into session, as its days would have brought it. */
const putInSession = `
  update congress c set state = 'FORMAL_SESSION' from unit u, role_grant g, account a
  where u.id = c.unit_id and g.unit_id = u.id and a.id = g.account_id and a.username = 'vanphong.phuquoc'
  returning c.id as found`;

async function askProgram(
  { address }: Program,
  cookie: string,
  { method, url, body, file, fields = {} }: Asked,
): Promise<Reply> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append('file', new Blob([file.bytes]), file.name);
  const reply = await fetch(address + url, {
    method,
    headers: {
      'x-daihoi': '1',
      cookie,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(file ? { body: form } : {}),
  });
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const isJson = reply.headers.get('content-type')?.startsWith('application/json') === true;
  const said: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  const headers = Object.fromEntries(reply.headers);
  return { status: reply.status, body: said, bytes, headers };
}

async function signIn({ address, password }: Program): Promise<string> {
  const reply = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'x-daihoi': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'vanphong.phuquoc', password }),
  });
  return (reply.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
