import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isAct, policy, roles, type PolicyRow, type Role } from '@daihoi/application/access';
import { identifyActor, sessionEnd, type SessionKey } from '@daihoi/application/people';
import type { Route, Scope } from '@daihoi/contract/http';
import { brand, ok, type AccountId } from '@daihoi/domain/kernel';
import { newId, openSecrets } from '@daihoi/adapters/identity';
import { composeAnswers } from '../compose.ts';
import { openApp } from '../http/open-app.ts';
import { scopePaths } from '../http/scope-paths.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

/** How the unit of somebody's right lies to the unit of T1, on which every route is asked. */
const relations = {
  own: 'T1',
  ancestor: 'T',
  descendant: 'T11',
  sibling: 'T2',
  none: undefined,
} as const;

const target = 'T1';
const secret = 'the secret of the tests';
let database: FreshDatabase;
let wire: Wire;
let doors: Awaited<ReturnType<typeof openApp>>;
const tokens = new Map<string, string>();
const ids = new Map<Scope, string>();

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  for (const role of roles)
    for (const [relation, code] of Object.entries(relations)) await signInAs(role, relation, code);
  await wire.addAccount('dich', { role: 'observer', code: target });
  // Every door with its real guard, and behind it an answer that only says that somebody came in.
  const secrets = openSecrets(secret);
  doors = await openApp({
    served: composeAnswers(wire.ports, secrets).map((served) =>
      served.map(({ route }) => ({ route, run: () => Promise.resolve(ok({ in: true })) })),
    ),
    signInsPerMinute: 10,
    onFault: (_reference, fault) => {
      throw fault;
    },
    doors: {
      paths: scopePaths(wire.ports),
      secureCookies: false,
      identify: (token) => identifyActor(wire.ports, secrets, token),
    },
  });
  ids.set('unit', await wire.unitId(target));
  ids.set('congress', await wire.congressId(target));
  ids.set('account', (await accountId('dich')) ?? '');
  ids.set('season', wire.season.id);
  ids.set('report', await startReport());
});
afterAll(async () => {
  await doors.close();
  await wire.close();
  await database.drop();
});

async function accountId(username: string): Promise<string | undefined> {
  return (await wire.ports.read.accounts.byUsername(username))?.id;
}

/** A report of T1, started by its own office. */
async function startReport(): Promise<string> {
  await wire.addAccount('soan-bao-cao', { role: 'committeeOffice', code: target });
  const reply = await wire.ask('soan-bao-cao', {
    method: 'POST',
    url: `/api/units/${await wire.unitId(target)}/reports`,
    body: { season: wire.season.id, asOf: '2020-05-04' },
  });
  return z.object({ id: z.string() }).parse(reply.body).id;
}

/** A session without a password: twenty-five sign-ins would be slow. */
async function signInAs(role: Role, relation: string, code: string | undefined): Promise<void> {
  const username = `${role}-${relation}`;
  await wire.addAccount(username, ...(code === undefined ? [] : [{ role, code }]));
  const secrets = openSecrets(secret);
  const token = secrets.newToken();
  const now = wire.ports.clock.now();
  const session = {
    id: newId<SessionKey>(),
    accountId: brand<AccountId>((await accountId(username)) ?? ''),
    stage: 'done' as const,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: sessionEnd('done', now),
    address: '',
    agent: '',
  };
  await wire.ports.transact<true, never>(async (stores) => {
    await stores.sessions.insert(session, secrets.tokenHash(token));
    return ok(true);
  });
  tokens.set(username, token);
}

function allRoutes(): readonly Route[] {
  return composeAnswers(wire.ports, openSecrets(secret))
    .flat()
    .map((bound) => bound.route);
}

/** The address of a route asked on T1; a parameter that names nothing of the scope gets an identity that nobody has. */
function addressOf(route: Route): string {
  return route.path.replaceAll(/:(\w+)/gu, (_whole, name: string) => {
    const scope = name.replace(/Id$/u, '');
    for (const [known, id] of ids) if (known === scope) return id;
    return name === 'day' ? '2020-09-30' : newId<SessionKey>();
  });
}

/** Where the thing stands that the right is asked on: seasons and the root stand at T, all else at T1. */
function placeOf(scope: Scope): 'T' | 'T1' {
  return scope === 'root' || scope === 'season' ? 'T' : 'T1';
}

/** What the table allows, told from how two places lie to each other and not by the program's own comparison of paths. */
function expected(
  row: PolicyRow,
  role: Role,
  place: { readonly of: string; readonly on: 'T' | 'T1' },
): boolean {
  const lies: Readonly<Record<'T' | 'T1', Readonly<Record<string, string>>>> = {
    T: { T: 'same', T1: 'under', T11: 'under', T2: 'under' },
    T1: { T: 'over', T1: 'same', T11: 'under', T2: 'apart' },
  };
  const how = lies[place.on][place.of];
  return (row[role] ?? []).some(
    (reach) =>
      (how === 'same' && (reach === 'own' || reach === 'within' || reach === 'below')) ||
      (how === 'over' && (reach === 'within' || reach === 'above')) ||
      (how === 'under' && reach === 'below'),
  );
}

/** On what the routes ask for rights; without one of each, a route would be refused as missing before a right is asked. */
function scopesAsked(): readonly Scope[] {
  return allRoutes().flatMap(({ access }) =>
    access.kind === 'act' && access.on !== 'root' ? [access.on] : [],
  );
}

interface Came {
  readonly status: number;
  readonly code: string;
}

async function knock(route: Route, cookie: string, foreign = false): Promise<Came> {
  const reply = await doors.inject({
    method: route.method,
    url: addressOf(route),
    headers: { ...(foreign ? {} : { 'x-daihoi': '1' }), cookie: `daihoi=${cookie}` },
  });
  return { status: reply.statusCode, code: /"code":"([^"]+)"/u.exec(reply.body)?.[1] ?? '' };
}

interface Somebody {
  readonly role: Role;
  readonly relation: string;
  readonly code: string | undefined;
}

const everybody: readonly Somebody[] = roles.flatMap((role) =>
  Object.entries(relations).map(([relation, code]) => ({ role, relation, code })),
);

/** What the door did wrong with somebody; nothing when it did as the table says. */
async function misjudged(route: Route, { role, relation, code }: Somebody): Promise<string> {
  const { access } = route;
  if (access.kind !== 'act' || !isAct(access.act)) return '';
  const row: PolicyRow = policy[access.act];
  const may = code !== undefined && expected(row, role, { of: code, on: placeOf(access.on) });
  // A door behind which a file is wanted may miss the file; only the guard says this one.
  const { code: said } = await knock(route, tokens.get(`${role}-${relation}`) ?? '');
  if ((said !== 'actor.not-allowed') === may) return '';
  return `${route.id} as ${role} (${relation}): ${may ? 'turned away' : 'let in'}`;
}

describe('every route', () => {
  test('is public by name, needs a session, or names an act of the table', () => {
    const known = new Set<string>();
    for (const { id, access } of allRoutes()) {
      expect(known.has(id), `${id} twice`).toBe(false);
      known.add(id);
      expect(access.kind !== 'act' || isAct(access.act), `${id}: its act`).toBe(true);
    }
    const open = allRoutes().filter((route) => route.access.kind === 'public');
    for (const { id } of open)
      expect(id, 'a public route').toMatch(
        /^(?:session|demonstration|oidc|installation|public-comments)\.|^issuing\.verify-publicly$/u,
      );
  });

  test('that is not public turns away whoever has no session', async () => {
    for (const route of allRoutes().filter(({ access }) => access.kind !== 'public'))
      expect({ id: route.id, ...(await knock(route, '')) }).toEqual({
        id: route.id,
        status: 401,
        code: 'session.none',
      });
  });

  test('that writes turns away a page of somebody else', async () => {
    expect(allRoutes().some((route) => route.method !== 'GET')).toBe(true);
    for (const route of allRoutes().filter(({ method }) => method !== 'GET')) {
      const reply = await knock(route, tokens.get('administrator-own') ?? '', true);
      expect([route.id, reply.status]).toEqual([route.id, 403]);
    }
  });

  test('lets in whom the table lets in, and nobody else: each role from each place', async () => {
    expect(new Set(scopesAsked())).toEqual(new Set(ids.keys()));
    const checked = allRoutes().filter(({ access }) => access.kind === 'act');
    const wrong: string[] = [];
    for (const route of checked)
      wrong.push(
        ...(await Promise.all(everybody.map((who) => misjudged(route, who)))).filter(
          (said) => said !== '',
        ),
      );
    expect(checked.length * everybody.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
