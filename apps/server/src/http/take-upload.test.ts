import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginUpload } from './take-upload.ts';

/** A browser that sends a form in its own time, and a server that begins to take the file in it. */
let app: FastifyInstance;
let port: number;
let seen: string[];
let heard: () => void;

beforeEach(async () => {
  seen = [];
  app = fastify();
  await app.register(multipart);
  app.post('/whole', async (request) => {
    const begun = await beginUpload(request, 1_000);
    if (!begun.ok) return begun.error.code;
    const { incoming } = begun.value;
    seen.push(`${incoming.name} of ${incoming.fields['seat'] ?? ''}`);
    try {
      for await (const part of incoming.parts) tell(Buffer.from(part).toString());
      return 'whole';
    } catch {
      tell('broken off');
      return 'broken off';
    }
  });
  app.post('/first', async (request) => {
    const begun = await beginUpload(request, 1_000);
    if (!begun.ok) return begun.error.code;
    for await (const part of begun.value.incoming.parts) {
      tell(Buffer.from(part).toString());
      break;
    }
    await begun.value.leave();
    return 'enough';
  });
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});

afterEach(() => app.close());

function tell(what: string): void {
  seen.push(what);
  heard();
}

function nextHeard(): Promise<void> {
  return new Promise((resolve) => {
    heard = resolve;
  });
}

const [head, tail] = [
  '--x\r\ncontent-disposition: form-data; name="seat"\r\n\r\nlan\r\n' +
    '--x\r\ncontent-disposition: form-data; name="file"; filename="quet.jpg"\r\n\r\n',
  '\r\n--x--\r\n',
];

/** Sends the form with only the first half of `first + second`. */
async function begin(path: string, first: string, second: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const length = head.length + first.length + second.length + tail.length;
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${String(length)}\r\n` +
      `content-type: multipart/form-data; boundary=x\r\n\r\n${head}${first}`,
  );
  return socket;
}

test('a file is worked on while the rest of it is still to come, with the words that stood before it', async () => {
  const first = nextHeard();
  const socket = await begin('/whole', 'a'.repeat(300), 'second half');
  await first;
  expect(seen[0]).toBe('quet.jpg of lan');
  const before = seen.slice(1).join('').length;
  expect([before > 0, before <= 300]).toEqual([true, true]);
  heard = () => undefined;
  socket.write(`second half${tail}`);
  expect(await text(socket)).toContain('whole');
  expect(seen.slice(1).join('')).toBe(`${'a'.repeat(300)}second half`);
});

test('whoever breaks off in the middle is told apart from a file that came whole', async () => {
  const first = nextHeard();
  const socket = await begin('/whole', 'a'.repeat(300), 'never sent');
  await first;
  const broken = nextHeard();
  socket.destroy();
  await broken;
  expect(seen.at(-1)).toBe('broken off');
});

test('an answer that needs only the beginning reaches the browser when it has sent everything', async () => {
  const first = nextHeard();
  const socket = await begin('/first', 'a'.repeat(300), 'b'.repeat(400_000));
  await first;
  socket.write(`${'b'.repeat(400_000)}${tail}`);
  expect(await text(socket)).toContain('enough');
});
