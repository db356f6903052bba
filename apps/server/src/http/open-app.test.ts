import { describe, expect, test } from 'vitest';
import { sessionRoutes } from '@daihoi/contract/session';
import { err, ok } from '@daihoi/domain/kernel';
import { serve } from './answers.ts';
import { openApp } from './open-app.ts';

async function askSignIn(request: { readonly payload: string; readonly language: string }) {
  const faults: unknown[] = [];
  const app = await openApp({
    doors: {
      paths: {
        path: () => Promise.resolve(undefined),
        rootPath: () => Promise.resolve(undefined),
      },
      secureCookies: false,
      identify: () => Promise.resolve(undefined),
    },
    served: [
      serve(sessionRoutes, {
        signIn: () => Promise.reject(new Error('broken on purpose')),
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

describe('the address of whoever asks', () => {
  async function addressSeen(remoteAddress: string): Promise<string> {
    const seen: string[] = [];
    const app = await openApp({
      doors: {
        paths: {
          path: () => Promise.resolve(undefined),
          rootPath: () => Promise.resolve(undefined),
        },
        secureCookies: false,
        identify: () => Promise.resolve(undefined),
      },
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
});
