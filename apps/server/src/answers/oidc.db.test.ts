import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIdentityProvider, openSecrets } from '@daihoi/adapters/identity';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import {
  openTestIssuer,
  type Says,
  type TestIssuer,
} from '../../../../tests/support/oidc/issuer.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let issuer: TestIssuer;
let wire: Wire;
const reasons: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  issuer = await openTestIssuer();
  const onRefusal = (reason: unknown) => void reasons.push(String(reason));
  const identityProvider = openIdentityProvider({ ...issuer, onRefusal });
  wire = await openWire(database.pool, { identityProvider });
  await wire.addAccount('quan-tri', { role: 'administrator', code: 'T' });
  await wire.addAccount('lien-ket', { role: 'committeeOffice', code: 'T11' });
  await link('lien-ket', 'subject-of-mai');
});
afterAll(async () => {
  await wire.close();
  await issuer.close();
  await database.drop();
});

/** Links an account to a subject as the administrator does, on the page of the account. */
async function link(username: string, oidcSubject: string, disabled = false): Promise<void> {
  const account = await wire.ports.read.accounts.byUsername(username);
  const reply = await wire.ask('quan-tri', {
    method: 'PUT',
    url: `/api/accounts/${account?.id ?? ''}`,
    body: {
      version: account?.version,
      displayName: 'Lê Thị Sương Mai',
      postTitle: '',
      disabled,
      oidcSubject,
    },
  });
  expect(reply.status).toBe(200);
}

/** From our door to the issuer. @returns the address at which the issuer sends the browser back */
async function goThere(says: Says, jar: Map<string, string>, back = '/'): Promise<URL> {
  issuer.says(says);
  const sent = await wire.visit(`/api/oidc/start?back=${encodeURIComponent(back)}`, jar);
  expect(sent.status).toBe(302);
  const consent = await issuer.ask(sent.location, { redirect: 'manual' });
  return new URL(consent.headers.get('location') ?? '');
}

function comeBack(from: URL, jar: Map<string, string>) {
  return wire.visit(`${from.pathname}${from.search}`, jar);
}

async function walk(says: Says, back = '/') {
  const jar = new Map<string, string>();
  const came = await comeBack(await goThere(says, jar, back), jar);
  return { jar, ...came };
}

function whoAmI(jar: ReadonlyMap<string, string>) {
  return wire.inject({ method: 'GET', url: '/api/session', cookie: jar.get('daihoi') ?? '' });
}

async function countOf(table: 'account' | 'session'): Promise<number> {
  const found = await database.pool.query<{ n: string }>(`select count(*) as n from ${table}`);
  return Number(found.rows[0]?.n);
}

describe('signing in with the account of the agency', () => {
  test('opens a session of the linked account, on the page that was asked for, and the log says how', async () => {
    const { jar, status, location } = await walk({ subject: 'subject-of-mai' }, '/audit?act=x');
    expect([status, location]).toEqual([302, '/audit?act=x']);
    expect(jar.has('daihoi-passage')).toBe(false);
    expect((await whoAmI(jar)).body).toMatchObject({ account: { username: 'lien-ket' } });
    const logged = await database.pool.query(
      "select after from audit_entry where act = 'session.opened' and after->>'method' = 'provider'",
    );
    expect(logged.rows).toEqual([{ after: { method: 'provider' } }]);
  });

  test('signing out ends the session here', async () => {
    const { jar } = await walk({ subject: 'subject-of-mai' });
    const cookie = jar.get('daihoi') ?? '';
    expect((await wire.inject({ method: 'DELETE', url: '/api/session', cookie })).status).toBe(200);
    expect((await whoAmI(jar)).status).toBe(401);
  });

  test('the sign-in page learns that it is offered', async () => {
    const reply = await wire.ask(undefined, { method: 'GET', url: '/api/oidc' });
    expect(reply.body).toEqual({ offered: true });
  });

  test.for([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/sign-in',
  ])('never leads on to %s', async (back) => {
    expect((await walk({ subject: 'subject-of-mai' }, back)).location).toBe('/');
  });
});

describe('nobody comes in, and nothing is made', () => {
  async function expectRefused(code: string, go: () => ReturnType<typeof walk>): Promise<void> {
    const before = [await countOf('account'), await countOf('session')];
    const { jar, location } = await go();
    expect(location).toBe(`/sign-in?refused=${code}`);
    expect(jar.has('daihoi')).toBe(false);
    expect([await countOf('account'), await countOf('session')]).toEqual(before);
  }

  test('somebody whom no administrator has linked', () =>
    expectRefused('oidc.unknown-subject', () => walk({ subject: 'stranger' })));

  test('a closed account', async () => {
    await wire.addAccount('da-khoa', { role: 'committeeOffice', code: 'T12' });
    await link('da-khoa', 'subject-closed', true);
    await expectRefused('oidc.account-closed', () => walk({ subject: 'subject-closed' }));
  });

  test('an identity with the nonce of another sign-in', async () => {
    await expectRefused('oidc.refused', () =>
      walk({ subject: 'subject-of-mai', nonce: 'another' }),
    );
    expect(reasons.at(-1)).toContain('JWT claim');
  });

  test('an identity whose time is over', async () => {
    await expectRefused('oidc.refused', () =>
      walk({ subject: 'subject-of-mai', expiresIn: -3_600 }),
    );
    expect(reasons.at(-1)).toContain('timestamp');
  });

  test('an identity that another key has signed', () =>
    expectRefused('oidc.refused', () => walk({ subject: 'subject-of-mai', foreignKey: true })));

  test('an answer with another state', () =>
    expectRefused('oidc.not-begun', async () => {
      const jar = new Map<string, string>();
      const from = await goThere({ subject: 'subject-of-mai' }, jar);
      from.searchParams.set('state', 'another');
      return { jar, ...(await comeBack(from, jar)) };
    }));

  test('an answer that another browser has asked for', () =>
    expectRefused('oidc.not-begun', async () => {
      const from = await goThere({ subject: 'subject-of-mai' }, new Map());
      const jar = new Map<string, string>();
      return { jar, ...(await comeBack(from, jar)) };
    }));

  test('an answer after more than ten minutes, or with a text that was sealed for something else', async () => {
    const { seal } = openSecrets('the secret of the tests');
    const over = ['provider-passage', '2020-01-01T00:00:00.000Z', 's', 'n', 'v', '/'].join('\n');
    for (const text of [over, 'JBSWY3DPEHPK3PXP'])
      await expectRefused('oidc.not-begun', async () => {
        const jar = new Map([['daihoi-passage', seal(text)]]);
        return { jar, ...(await wire.visit('/api/oidc/callback?code=c&state=s', jar)) };
      });
  });

  test('an answer that comes twice', () =>
    expectRefused('oidc.refused', async () => {
      const jar = new Map<string, string>();
      const from = await goThere({ subject: 'stranger' }, jar);
      const kept = new Map(jar);
      await comeBack(from, jar);
      return { jar: kept, ...(await comeBack(from, kept)) };
    }));

  test('somebody who said no at the provider', () =>
    expectRefused('oidc.refused', async () => {
      const jar = new Map<string, string>();
      const from = await goThere({ subject: 'subject-of-mai' }, jar);
      from.searchParams.delete('code');
      from.searchParams.set('error', 'access_denied');
      return { jar, ...(await comeBack(from, jar)) };
    }));
});

describe('an installation that knows its public address', () => {
  test('names that address to the provider, whatever the browser asked for', async () => {
    const other = await freshDatabase();
    const provider = openIdentityProvider({ ...issuer, onRefusal: () => undefined });
    const publicAddress = 'https://dai-hoi.tinh.example';
    const behind = await openWire(other.pool, { identityProvider: provider, publicAddress });
    try {
      const { location } = await behind.visit('/api/oidc/start?back=/', new Map());
      expect(new URL(location).searchParams.get('redirect_uri')).toBe(
        'https://dai-hoi.tinh.example/api/oidc/callback',
      );
    } finally {
      await behind.close();
      await other.drop();
    }
  });
});

describe('without a provider that answers', () => {
  test('an issuer that is not there sends the browser back to the door', async () => {
    const gone = openIdentityProvider({
      issuer: 'https://127.0.0.1:9',
      clientId: 'dai-hoi',
      clientSecret: 'x',
      onRefusal: (reason) => void reasons.push(String(reason)),
    });
    expect(await gone.begin('http://localhost/api/oidc/callback')).toEqual({
      ok: false,
      error: { code: 'oidc.unreachable' },
    });
  });

  test('an installation that is linked to none offers none and opens no door', async () => {
    const other = await freshDatabase();
    const alone = await openWire(other.pool);
    try {
      const shown = await alone.ask(undefined, { method: 'GET', url: '/api/oidc' });
      expect(shown.body).toEqual({ offered: false });
      for (const url of ['/api/oidc/start', '/api/oidc/callback?code=c&state=s'])
        expect((await alone.visit(url, new Map())).status).toBe(404);
    } finally {
      await alone.close();
      await other.drop();
    }
  });
});
