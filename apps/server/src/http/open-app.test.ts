import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openDocumentRooms, openPaperWriter } from '@daihoi/adapters/documents';
import { paragraph } from '@daihoi/application/papers';
import { publicCommentRoutes } from '@daihoi/contract/public-comments';
import { sessionRoutes } from '@daihoi/contract/session';
import { err, ok } from '@daihoi/domain/kernel';
import { plainPaper } from '../../../../tests/support/papers/plain-paper.ts';
import { serve } from './answers.ts';
import { openApp } from './open-app.ts';

const doors = {
  paths: {
    path: () => Promise.resolve(undefined),
    rootPath: () => Promise.resolve(undefined),
  },
  secureCookies: false,
  identify: () => Promise.resolve(undefined),
};

const brokenOnPurpose = () => Promise.reject(new Error('broken on purpose'));

async function askSignIn(
  request: { readonly payload: string; readonly language: string },
  fails: () => Promise<never> = brokenOnPurpose,
) {
  const faults: unknown[] = [];
  const app = await openApp({
    doors,
    served: [
      serve(sessionRoutes, {
        signIn: fails,
        show: () => Promise.resolve(err({ code: 'session.none' })),
        signOut: () => Promise.resolve(ok({})),
      }),
    ],
    onFault: (_reference, fault) => void faults.push(fault),
    signInsPerMinute: 1_000,
  });
  const reply = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: {
      'x-daihoi': '1',
      'content-type': 'application/json',
      'accept-language': request.language,
    },
    payload: request.payload,
  });
  await app.close();
  return { status: reply.statusCode, body: reply.body, faults: faults.length };
}

const longPaper = plainPaper(Array.from({ length: 500 }, () => paragraph('Ý kiến của chi bộ.')));

describe('the address of whoever asks', () => {
  async function addressSeen(remoteAddress: string): Promise<string> {
    const seen: string[] = [];
    const app = await openApp({
      doors,
      served: [],
      onFault: () => undefined,
      signInsPerMinute: 1,
    });
    app.get('/seen', (request) => {
      seen.push(request.ip);
      return {};
    });
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    await app.inject({ method: 'GET', url: '/seen', remoteAddress, headers });
    await app.close();
    return seen.join();
  }

  test('is told by a server in front on this machine, and by nobody else', async () => {
    expect(await addressSeen('127.0.0.1')).toBe('203.0.113.7');
    expect(await addressSeen('198.51.100.9')).toBe('198.51.100.9');
  });
});

describe('doors that strangers knock at', () => {
  test('turn one address away after so many times a minute, and no other', async () => {
    const nobody = () => Promise.resolve(err({ code: 'comment-page.unknown' as const }));
    const app = await openApp({
      doors,
      served: [
        serve(publicCommentRoutes, {
          page: nobody,
          picture: nobody,
          challenge: nobody,
          write: nobody,
          receipt: nobody,
        }),
      ],
      onFault: () => undefined,
      signInsPerMinute: 2,
    });
    async function ask(url: string, remoteAddress: string): Promise<number> {
      const headers = { 'x-daihoi': '1' };
      const payload = { receipt: 'x' };
      return (await app.inject({ method: 'POST', url, remoteAddress, headers, payload }))
        .statusCode;
    }
    for (const url of ['/api/comment-receipts', '/api/comment-pages/public/X/challenges']) {
      const came = [];
      for (let knock = 0; knock < 3; knock += 1) came.push(await ask(url, '198.51.100.9'));
      expect(came).toEqual([404, 404, 429]);
      expect(await ask(url, '198.51.100.10')).toBe(404);
    }
    await app.close();
    const writing = Object.values(publicCommentRoutes).filter(({ method }) => method !== 'GET');
    expect(writing.map((route) => 'limited' in route && route.limited)).toEqual([true, true, true]);
  });
});

test('an answer that breaks off on its way is reported, and is not taken for whole', async () => {
  const faults: unknown[] = [];
  const broken = new Error('the disk went');
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    await Promise.resolve();
    throw broken;
  }
  const app = await openApp({
    doors,
    served: [],
    onFault: (_reference, fault) => void faults.push(fault),
    signInsPerMinute: 1,
  });
  app.get('/bundle', (_request, reply) =>
    reply.header('content-length', 20).send(Readable.from(chunks())),
  );
  const at = await app.listen({ port: 0, host: '127.0.0.1' });
  const reply = await fetch(`${at}/bundle`);
  await expect(reply.arrayBuffer()).rejects.toThrow('terminated');
  await app.close();
  expect(faults).toEqual([broken]);
});

describe('faults speak the language of the page', () => {
  const entered = JSON.stringify({ username: 'xa', password: 'xa' });

  test.each([
    ['a body that is no JSON', '{', 400],
    ['a fault of ours', entered, 503],
  ])('%s', async (_name, payload, status) => {
    const vietnamese = await askSignIn({ payload, language: 'vi' });
    const english = await askSignIn({ payload, language: 'en' });
    expect([vietnamese.status, english.status]).toEqual([status, status]);
    expect(vietnamese.body).toMatch(/[ăâđêôơư]/u);
    expect(english.body).not.toMatch(/[ăâđêôơư]/u);
    expect(english.faults).toBe(status === 503 ? 1 : 0);
  });

  test('a long paper that finds too many waiting says what to do', async () => {
    const writer = openPaperWriter(openDocumentRooms({ mostAtOnce: 0 }));
    const reply = await askSignIn({ payload: entered, language: 'vi' }, async () => {
      await writer.toDocx(longPaper);
      throw new Error('written all the same');
    });
    expect(reply.status).toBe(503);
    expect(reply.body).toContain('fault.papers-busy');
    expect(reply.body).toContain('Đợi một phút rồi làm lại');
  });
});
