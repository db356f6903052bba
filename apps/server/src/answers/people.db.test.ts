import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { drawForCamera, totpCode } from '@daihoi/adapters/identity';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('quan-tri', { role: 'administrator', code: 'T' });
  await wire.addAccount('quan-tri-huyen', { role: 'administrator', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Slip = z.object({ accountId: z.string(), username: z.string(), code: z.string() });
const Next = z.object({ next: z.string() });
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const codeOf = (reply: { readonly body: unknown }) => Refusal.parse(reply.body).error.code;

/** Signs in step by step, keeping the cookie as a browser does. */
function browser() {
  let cookie = '';
  return async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) => {
    const reply = await wire.inject({ method, url, cookie, ...(body ? { body } : {}) });
    cookie = reply.cookie ?? cookie;
    return reply;
  };
}

async function newAccount(username: string, by = 'quan-tri', code = 'T11') {
  const reply = await wire.ask(by, {
    method: 'POST',
    url: `/api/units/${await wire.unitId(code)}/accounts`,
    body: { username, displayName: 'Danh Thị Mỹ Giàu', postTitle: '', role: 'committeeOffice' },
  });
  return Slip.parse(reply.body);
}

async function entered(username: string, password = 'sáu con đò qua sông Cái Lớn') {
  const slip = await newAccount(username);
  const ask = browser();
  await ask('POST', '/api/session', { username, password: slip.code });
  await ask('POST', '/api/session/first-password', { password });
  return { ask, slip, password };
}

describe('a first sign-in', () => {
  test('a slip opens only the setting of a password, once, typed in whatever way', async () => {
    const slip = await newAccount('lan-dau');
    const ask = browser();
    const typed = slip.code.toLowerCase().replaceAll('-', ' ');
    const first = await ask('POST', '/api/session', { username: 'lan-dau', password: typed });
    expect(Next.parse(first.body).next).toBe('changePassword');
    expect((await ask('GET', '/api/session')).status).toBe(401);
    expect((await ask('GET', '/api/me')).status).toBe(401);

    const short = await ask('POST', '/api/session/first-password', { password: 'ngắn quá' });
    expect(codeOf(short)).toBe('password.too-short');
    const common = await ask('POST', '/api/session/first-password', { password: 'matkhau 12345' });
    expect(codeOf(common)).toBe('password.too-common');
    const own = await ask('POST', '/api/session/first-password', {
      password: 'sáu con đò qua sông Cái Lớn',
    });
    expect(Next.parse(own.body).next).toBe('done');
    expect((await ask('GET', '/api/session')).status).toBe(200);

    const again = await browser()('POST', '/api/session', {
      username: 'lan-dau',
      password: slip.code,
    });
    expect(again.status).toBe(401);
  });

  test('changing the password asks for the present one and ends every other session', async () => {
    const { ask, password } = await entered('doi-mat-khau');
    const other = browser();
    await other('POST', '/api/session', { username: 'doi-mat-khau', password });
    expect((await other('GET', '/api/me')).status).toBe(200);
    const next = 'mùa nước nổi về đồng sớm';
    const wrong = await ask('POST', '/api/me/password', { current: 'không phải', next });
    expect(codeOf(wrong)).toBe('password.wrong');
    const right = await ask('POST', '/api/me/password', { current: password, next });
    expect(right.status).toBe(200);
    expect((await ask('GET', '/api/me')).status).toBe(200);
    expect((await other('GET', '/api/me')).status).toBe(401);
  });
});

describe('wrong tries', () => {
  test('a name waits after the fifth, whether an account has it or not, and the right password waits too', async () => {
    await entered('hay-quen');
    for (const username of ['hay-quen', 'khong-co-ai']) {
      const ask = browser();
      const codes = [];
      for (let n = 0; n < 6; n += 1)
        codes.push(codeOf(await ask('POST', '/api/session', { username, password: 'sai' })));
      expect(codes).toEqual([
        ...Array.from({ length: 5 }, () => 'sign-in.refused'),
        'sign-in.locked',
      ]);
    }
    const right = await browser()('POST', '/api/session', {
      username: 'hay-quen',
      password: 'sáu con đò qua sông Cái Lớn',
    });
    expect(right.status).toBe(429);
    expect(Refusal.parse(right.body).error.message).toMatch(/đến \d\d:\d\d:\d\d/u);
    await database.pool.query("update attempt set locked_until = now() - interval '1 second'");
    const later = await browser()('POST', '/api/session', {
      username: 'hay-quen',
      password: 'sáu con đò qua sông Cái Lớn',
    });
    expect(later.status).toBe(200);
  });

  test('many tries at once are counted one by one', async () => {
    const tries = Array.from({ length: 12 }, () =>
      browser()('POST', '/api/session', { username: 'cung-luc', password: 'sai' }),
    );
    const codes = (await Promise.all(tries)).map(codeOf);
    expect(codes.filter((code) => code === 'sign-in.refused')).toHaveLength(5);
  });
});

describe('two steps', () => {
  test('an authenticator comes into force by its first code; a code opens once; recovery codes are spent', async () => {
    const { ask, password } = await entered('hai-buoc');
    const key = z
      .object({ secret: z.string(), uri: z.string(), picture: z.string() })
      .parse((await ask('POST', '/api/me/authenticator', { current: password })).body);
    expect(key.uri).toContain(`secret=${key.secret}`);
    expect(key.picture).toBe(await drawForCamera(key.uri));
    const stored = await database.pool.query(
      'select totp_pending from account where username = $1',
      ['hai-buoc'],
    );
    expect(JSON.stringify(stored.rows)).not.toContain(key.secret);

    const step = Math.floor(Date.now() / 30_000);
    const wrong = await ask('PUT', '/api/me/authenticator', { code: '000000' });
    expect(['totp.refused', undefined]).toContain(wrong.status === 200 ? undefined : codeOf(wrong));
    const confirmed = await ask('PUT', '/api/me/authenticator', {
      code: totpCode(key.secret, step - 1),
    });
    const { codes } = z.object({ codes: z.array(z.string()) }).parse(confirmed.body);
    expect(new Set(codes).size).toBe(10);

    const second = browser();
    const first = await second('POST', '/api/session', { username: 'hai-buoc', password });
    expect(Next.parse(first.body).next).toBe('totp');
    expect((await second('GET', '/api/me')).status).toBe(401);
    const used = await second('POST', '/api/session/code', {
      code: totpCode(key.secret, step - 1),
    });
    expect(codeOf(used)).toBe('totp.refused');
    const now = await second('POST', '/api/session/code', { code: totpCode(key.secret, step) });
    expect(Next.parse(now.body).next).toBe('done');

    const spent = [];
    for (let n = 0; n < 2; n += 1) {
      const third = browser();
      await third('POST', '/api/session', { username: 'hai-buoc', password });
      spent.push(
        (await third('POST', '/api/session/recovery-code', { code: codes[0] ?? '' })).status,
      );
    }
    expect(spent).toEqual([200, 422]);
  });
});

describe('sessions', () => {
  test('end after two idle hours, and one by one by whoever owns them', async () => {
    const { ask, password } = await entered('phien');
    const other = browser();
    await other('POST', '/api/session', { username: 'phien', password });
    const Sessions = z.object({
      sessions: z.array(z.object({ id: z.string(), own: z.boolean() })),
    });
    const { sessions } = Sessions.parse((await ask('GET', '/api/me')).body);
    expect(sessions).toHaveLength(2);
    const theirs = sessions.find((session) => !session.own);
    expect((await ask('DELETE', `/api/me/sessions/${theirs?.id ?? ''}`)).status).toBe(200);
    expect((await other('GET', '/api/me')).status).toBe(401);
    await database.pool.query(
      `update session set last_seen_at = last_seen_at - interval '121 minutes'
       where account_id = (select id from account where username = 'phien')`,
    );
    expect((await ask('GET', '/api/me')).status).toBe(401);
  });
});

describe('accounts', () => {
  test('the administrator of a district keeps accounts below, not beside and not above', async () => {
    const beside = await wire.ask('quan-tri-huyen', {
      method: 'GET',
      url: `/api/units/${await wire.unitId('T2')}/accounts`,
    });
    expect(beside.status).toBe(403);
    const mine = await newAccount('cua-huyen', 'quan-tri-huyen', 'T12');
    const above = await wire.ask('quan-tri-huyen', {
      method: 'POST',
      url: `/api/accounts/${mine.accountId}/grants`,
      body: { role: 'observer', unitId: await wire.unitId('T') },
    });
    expect(codeOf(above)).toBe('account.beyond-reach');
  });

  test('whoever also acts above is out of reach for a slip, so that nobody becomes them', async () => {
    const mine = await newAccount('kiem-nhiem', 'quan-tri-huyen', 'T12');
    const given = await wire.ask('quan-tri', {
      method: 'POST',
      url: `/api/accounts/${mine.accountId}/grants`,
      body: { role: 'leader', unitId: await wire.unitId('T') },
    });
    expect(given.status).toBe(200);
    const slip = await wire.ask('quan-tri-huyen', {
      method: 'POST',
      url: `/api/accounts/${mine.accountId}/slip`,
    });
    expect(codeOf(slip)).toBe('account.beyond-reach');
  });

  test('the second of two who change an account is told, and nothing is lost', async () => {
    const { accountId } = await newAccount('hai-nguoi-sua');
    const body = {
      version: 1,
      displayName: 'Thạch Sơn Tùng',
      postTitle: 'Chánh Văn phòng',
      disabled: false,
      oidcSubject: null,
    };
    const url = `/api/accounts/${accountId}`;
    expect((await wire.ask('quan-tri', { method: 'PUT', url, body })).status).toBe(200);
    const stale = await wire.ask('quan-tri', { method: 'PUT', url, body });
    expect(codeOf(stale)).toBe('version.stale');
  });

  test('a closed account leaves at once', async () => {
    const { ask, slip } = await entered('bi-khoa');
    const body = { version: 1, displayName: 'Lâm Văn Đò', postTitle: '', disabled: true };
    const url = `/api/accounts/${slip.accountId}`;
    const closed = await wire.ask('quan-tri', {
      method: 'PUT',
      url,
      body: { ...body, oidcSubject: null },
    });
    expect(closed.status).toBe(200);
    expect((await ask('GET', '/api/me')).status).toBe(401);
  });

  test('the last administrator at the top keeps the right, also when two are revoked at once', async () => {
    const Grants = z.object({ grants: z.array(z.object({ id: z.string() })) });
    const rows = await database.pool.query<{ id: string }>(
      "select id from account where username = 'quan-tri'",
    );
    const id = rows.rows[0]?.id ?? '';
    const shown = await wire.ask('quan-tri', { method: 'GET', url: `/api/accounts/${id}` });
    const [grant] = Grants.parse(shown.body).grants;
    const url = `/api/accounts/${id}/grants/${grant?.id ?? ''}`;
    expect(codeOf(await wire.ask('quan-tri', { method: 'DELETE', url }))).toBe(
      'account.last-administrator',
    );
  });

  test('a level gets its accounts with slips in one go, and nobody twice', async () => {
    const base = `/api/units/${await wire.unitId('T')}`;
    const request = { level: 'GRASSROOTS', role: 'observer', postTitle: 'Văn phòng' };
    const plan = await wire.ask('quan-tri', {
      method: 'GET',
      url: `${base}/account-plan?level=GRASSROOTS&role=observer`,
    });
    expect(plan.body).toMatchObject({ served: 0, missing: [{ username: 't11-gs' }, {}, {}] });
    const url = `${base}/accounts/level`;
    const made = await wire.ask('quan-tri', { method: 'POST', url, body: request });
    const { slips } = z.object({ slips: z.array(Slip) }).parse(made.body);
    expect(slips.map((slip) => slip.username).toSorted()).toEqual(['t11-gs', 't12-gs', 't21-gs']);
    expect(new Set(slips.map((slip) => slip.code)).size).toBe(3);
    const twice = await wire.ask('quan-tri', { method: 'POST', url, body: request });
    expect(codeOf(twice)).toBe('account.level-served');
  });

  test('a list finds by words without marks, by role and by state, with the count of all', async () => {
    const List = z.object({ total: z.number(), rows: z.array(z.object({ username: z.string() })) });
    const url = `/api/units/${await wire.unitId('T')}/accounts`;
    const names = async (query: string) =>
      List.parse((await wire.ask('quan-tri', { method: 'GET', url: `${url}?${query}` })).body);
    expect((await names('q=my%20giau%20khong')).rows).toEqual([]);
    const found = await names(`q=${encodeURIComponent('Thạch sơn')}`);
    expect(found).toMatchObject({ total: 1, rows: [{ username: 'hai-nguoi-sua' }] });
    expect((await names('state=disabled')).rows).toMatchObject([{ username: 'bi-khoa' }]);
    expect((await names('role=administrator')).total).toBe(2);
    const under = List.parse(
      (
        await wire.ask('quan-tri-huyen', {
          method: 'GET',
          url: `/api/units/${await wire.unitId('T12')}/accounts`,
        })
      ).body,
    );
    expect(under.rows.map((row) => row.username)).toEqual(
      expect.arrayContaining(['cua-huyen', 't12-gs']),
    );
    expect(under.rows.map((row) => row.username)).not.toContain('xa');
  });
});

describe('the log', () => {
  test('tells who did what within the subtree, by act and by day, page after page, never a secret', async () => {
    const url = `/api/units/${await wire.unitId('T1')}/audit`;
    const Log = z.object({
      lines: z.array(z.object({ act: z.string(), actorName: z.string(), id: z.string() })),
      acts: z.array(z.string()),
    });
    const reply = await wire.ask('quan-tri-huyen', { method: 'GET', url: `${url}?act=account.` });
    const { lines, acts } = Log.parse(reply.body);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every((line) => line.act.startsWith('account.'))).toBe(true);
    expect(acts).toContain('password.changed');
    expect(JSON.stringify(reply.body)).not.toMatch(
      /argon2|hash|(?<![0-9a-z-])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9a-z-])/u,
    );
    const past = await wire.ask('quan-tri-huyen', { method: 'GET', url: `${url}?to=2019-01-01` });
    expect(Log.parse(past.body).lines).toEqual([]);
    const above = await wire.ask('quan-tri-huyen', {
      method: 'GET',
      url: `/api/units/${await wire.unitId('T')}/audit`,
    });
    expect(above.status).toBe(403);
  });

  test('acts of no unit stand in the log of the top, for those who administer the top alone', async () => {
    await wire.addAccount('theo-doi', { role: 'observer', code: 'T' });
    await wire.addAccount('khong-nha');
    await wire.ask('khong-nha', { method: 'GET', url: '/api/session' });
    const Log = z.object({ lines: z.array(z.object({ unit: z.unknown() })) });
    async function unplaced(who: string, code: string): Promise<number> {
      const url = `/api/units/${await wire.unitId(code)}/audit?act=session.opened`;
      const { lines } = Log.parse((await wire.ask(who, { method: 'GET', url })).body);
      return lines.filter((line) => line.unit === null).length;
    }
    expect(await unplaced('quan-tri', 'T')).toBeGreaterThan(0);
    expect(await unplaced('quan-tri', 'T1')).toBe(0);
    expect(await unplaced('theo-doi', 'T')).toBe(0);
  });
});

describe('settings', () => {
  test('a holiday is entered, doubted when it contradicts, and taken back', async () => {
    const put = (day: string, body: object) =>
      wire.ask('quan-tri', { method: 'PUT', url: `/api/settings/holidays/${day}`, body });
    const off = { version: 0, name: 'Nghỉ bão số 5', working: false, insteadOf: null, source: '' };
    expect((await put('2020-09-17', off)).body).toEqual({ version: 1 });
    expect(codeOf(await put('2020-09-17', off))).toBe('version.stale');
    const worked = { ...off, name: 'Làm bù', working: true, insteadOf: '2020-09-18' };
    expect(codeOf(await put('2020-09-19', worked))).toBe('holiday.exchange-missing');
    expect((await put('2020-09-19', { ...worked, insteadOf: '2020-09-17' })).status).toBe(200);
    const table = await wire.ports.read.holidays.table();
    expect(table.workedRestDays.map((day) => day.date)).toContain('2020-09-19');
    const back = (day: string) =>
      wire.ask('quan-tri', { method: 'DELETE', url: `/api/settings/holidays/${day}?version=1` });
    expect(codeOf(await back('2020-09-17'))).toBe('holiday.exchange-missing');
    expect((await back('2020-09-19')).status).toBe(200);
    expect((await back('2020-09-17')).status).toBe(200);
    const lower = await wire.ask('quan-tri-huyen', {
      method: 'PUT',
      url: '/api/settings/holidays/2020-09-17',
      body: off,
    });
    expect(lower.status).toBe(403);
  });

  test('a real installation has no day to move', async () => {
    const moved = await wire.ask('quan-tri', {
      method: 'PUT',
      url: '/api/settings/demonstration-day',
      body: { day: '2020-08-20' },
    });
    expect(codeOf(moved)).toBe('demonstration.none');
  });
});
