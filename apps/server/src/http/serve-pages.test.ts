import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePages } from './serve-pages.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'daihoi-pages-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<!doctype html><html lang="vi" data-theme="light">');
  await writeFile(join(root, 'assets', 'a-1.js'), 'a');
  await writeFile(join(root, 'assets', 'b-1.js'), 'b'.repeat(2_000));
  await writeFile(join(root, 'assets', 'b-1.js.gz'), gzipSync('b'.repeat(2_000)));
  await writeFile(join(root, 'mark.svg'), '<svg/>');
});
afterAll(() => rm(root, { recursive: true }));

async function ask(url: string, lang: 'vi' | 'en' = 'vi', rehearsal = false) {
  const app = fastify();
  await servePages(app, root, { lang, rehearsal });
  const reply = await app.inject({ url });
  await app.close();
  return { status: reply.statusCode, body: reply.body, cache: reply.headers['cache-control'] };
}

test.each(['/', '/index.html', '/sign-in', '/board?unit=T'])(
  '%s is the page, in the language of the installation',
  async (url) => {
    expect((await ask(url)).body).toContain('<html lang="vi" data-theme="light">');
    const english = await ask(url, 'en');
    expect(english).toMatchObject({ status: 200, cache: 'no-cache' });
    expect(english.body).toContain('<html lang="en" data-theme="light">');
  },
);

test('a page of a rehearsal says so before anything is drawn', async () => {
  expect((await ask('/sign-in', 'vi', true)).body).toContain('<html lang="vi" data-rehearsal');
  expect((await ask('/sign-in')).body).not.toContain('data-rehearsal');
});

test('a built file is kept for a year, another is asked for again, and an unknown route is no page', async () => {
  expect((await ask('/assets/a-1.js')).cache).toContain('immutable');
  expect(await ask('/mark.svg')).toMatchObject({ body: '<svg/>', cache: 'no-cache' });
  expect((await ask('/api/nothing')).status).toBe(404);
});

test('a file that the build compressed goes out compressed, to whoever can read it', async () => {
  const app = fastify();
  await servePages(app, root, { lang: 'vi', rehearsal: false });
  const url = '/assets/b-1.js';
  const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip, deflate' } });
  const plain = await app.inject({ url });
  await app.close();
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers['content-type']).toContain('javascript');
  expect(packed.headers['cache-control']).toContain('immutable');
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  expect(plain.body).toHaveLength(2_000);
});

test('a page names the files it is made of, and an address that no page has names none', async () => {
  const html = '<!doctype html><html lang="vi"><head></head><body></body></html>';
  await writeFile(join(root, 'index.html'), html);
  const pages = [
    { path: '^/board(?:/[^/]+)?/?$', scripts: ['/assets/b-1.js'], styles: ['/c.css'] },
  ];
  await writeFile(join(root, 'pages.json'), JSON.stringify(pages));
  expect((await ask('/board/U?asOf=2025-06-30')).body).toBe(
    html.replace(
      '</head>',
      '<link rel="modulepreload" crossorigin href="/assets/b-1.js">' +
        '<link rel="stylesheet" crossorigin href="/c.css"></head>',
    ),
  );
  expect((await ask('/board/U/changes')).body).toBe(html);
});

test('a page may say something of its own to browsers without JavaScript, and it is only ever text', async () => {
  await writeFile(join(root, 'index.html'), '<html lang="vi"><noscript>\n usual\n</noscript>');
  const app = fastify();
  await servePages(app, root, {
    lang: 'vi',
    rehearsal: false,
    withoutScript: (path) =>
      Promise.resolve(path === '/gop-y/X' ? ['<b>"$&" & \'x\'</b>', 'hai'] : undefined),
  });
  const own = await app.inject({ url: '/gop-y/X?a=1' });
  const usual = await app.inject({ url: '/other' });
  await app.close();
  expect(own.body).toContain(
    '<noscript><p>&lt;b&gt;&quot;$&amp;&quot; &amp; &#39;x&#39;&lt;/b&gt;</p><p>hai</p></noscript>',
  );
  expect(usual.body).toContain('usual');
});
