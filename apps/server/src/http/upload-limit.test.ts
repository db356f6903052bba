import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { uploadLimit } from '@daihoi/contract/http';
import { takeUpload } from './take-upload.ts';

const boundary = 'ranh-gioi';
const mebibyte = new Uint8Array(1024 * 1024).fill(0x20);

/** A form with one file of so many MiB, part by part, as a browser sends it. */
function* formWith(mebibytes: number): Generator<Uint8Array> {
  const head = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="bao-cao.docx"',
    'Content-Type: application/octet-stream',
    '',
    '',
  ];
  yield Buffer.from(head.join('\r\n'));
  for (let sent = 0; sent < mebibytes; sent += 1) yield mebibyte;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

async function bring(mebibytes: number): Promise<unknown> {
  const app = fastify();
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1 } });
  app.post('/', async (request) => {
    const taken = await takeUpload(request);
    return taken.ok ? { name: taken.value.name, bytes: taken.value.bytes.length } : taken.error;
  });
  const reply = await app.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Readable.from(formWith(mebibytes)),
  });
  await app.close();
  return reply.json();
}

test('a file up to the limit is taken whole', async () => {
  expect(await bring(25)).toEqual({ name: 'bao-cao.docx', bytes: uploadLimit });
});

test('a file of 300 MB is refused by its size, and not held', async () => {
  expect(await bring(300)).toEqual({ code: 'upload.too-large', limitMiB: 25 });
});
