import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { establishUnits } from '@daihoi/application/organisation';
import { seasonRoutes, seasonUnitRoutes } from '@daihoi/contract/season';
import { openQueries, recountRollups } from '@daihoi/adapters/storage';
import { calendarDate } from '@daihoi/domain/kernel';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refused = z
  .object({
    error: z.object({ code: z.string(), message: z.string(), at: z.string().optional() }),
  })
  .transform(({ error }) => error);

async function windowUrl(code: string, level: string): Promise<string> {
  return `/api/units/${await wire.unitId(code)}/seasons/${wire.season.id}/windows/${level}`;
}

async function setWindow(username: string, code: string, more: object) {
  return wire.ask(username, {
    method: 'PUT',
    url: await windowUrl(code, 'GRASSROOTS'),
    body: {
      version: 0,
      opens: '2020-04-15',
      closes: '2020-06-15',
      pilotOpens: null,
      paper: '07-KH/HU',
      paperIssuedOn: '2019-09-02',
      reason: null,
      ...more,
    },
  });
}

async function deadline(code: string): Promise<string | undefined> {
  const reply = await wire.ask('tinh', {
    method: 'GET',
    url: `/api/congresses/${await wire.congressId(code)}`,
  });
  return z.object({ deadline: z.string() }).parse(reply.body).deadline;
}

async function countOf(query: string): Promise<number | undefined> {
  const { rows } = await database.pool.query<{ readonly n: number }>(query);
  return rows[0]?.n;
}

async function show(id: string = wire.season.id) {
  const reply = await wire.ask('tinh', { method: 'GET', url: `/api/seasons/${id}` });
  return seasonRoutes.show.answer.parse(reply.body);
}

async function late(code: string, asOf: string) {
  const url = `/api/units/${await wire.unitId(code)}/board?season=${wire.season.id}&asOf=${asOf}`;
  const reply = await wire.ask('tinh', { method: 'GET', url });
  const Board = z.object({
    levels: z.array(z.object({ level: z.string(), late: z.number() }).loose()),
  });
  return Board.parse(reply.body).levels.find((line) => line.level === 'GRASSROOTS')?.late;
}

describe('windows', () => {
  test('a district’s window after its superior’s last day is refused with the paper and the days', async () => {
    const refused = Refused.parse((await setWindow('huyen', 'T1', { closes: '2020-07-15' })).body);
    expect(refused.code).toBe('window.closes-after-parent');
    expect(refused.at).toBe('closes');
    expect(refused.message).toContain('15/7/2020');
    expect(refused.message).toContain('30/6/2020');
    expect(refused.message).toContain('10-KH/TU');
  });

  test('before the first day of the directive it is refused with the directive', async () => {
    const refused = Refused.parse((await setWindow('huyen', 'T1', { opens: '2020-03-01' })).body);
    expect(refused.code).toBe('window.opens-before-central');
    expect(refused.message).toContain('35-CT/TW ngày 30/5/2019');
  });

  test('turned inside out it is refused', async () => {
    const turned = { opens: '2020-06-20', closes: '2020-05-01' };
    const refused = Refused.parse((await setWindow('huyen', 'T1', turned)).body);
    expect(refused).toMatchObject({ code: 'window.inside-out', at: 'opens' });
  });

  test('a commune sets no windows, and nobody one for the level above', async () => {
    expect((await setWindow('xa', 'T11', {})).status).toBe(403);
    const reply = await wire.ask('huyen', {
      method: 'PUT',
      url: await windowUrl('T1', 'PROVINCIAL'),
      body: {
        version: 0,
        opens: '2020-10-01',
        closes: '2020-10-31',
        pilotOpens: null,
        paper: 'x',
        paperIssuedOn: null,
        reason: null,
      },
    });
    expect(Refused.parse(reply.body).code).toBe('window.level-not-below');
  });

  test('inside, its own congresses follow and the neighbour’s stay; every board moves with them', async () => {
    const set = await setWindow('huyen', 'T1', {});
    expect(set.body).toEqual({ version: 1, moved: 2 });
    expect(await deadline('T11')).toBe('2020-06-15');
    expect(await deadline('T21')).toBe('2020-06-30');
    expect(await late('T', '2020-06-20')).toBe(2);
    expect(await late('T1', '2020-06-20')).toBe(2);
    expect(await late('T2', '2020-06-20')).toBe(0);
    expect(await late('T', '2020-07-01')).toBe(3);
  });

  test('an amendment needs a reason and the version that was read; the old window is kept', async () => {
    expect(Refused.parse((await setWindow('huyen', 'T1', { version: 1 })).body)).toMatchObject({
      code: 'window.reason-missing',
      at: 'reason',
    });
    const amended = { closes: '2020-06-25', reason: 'Tạm dừng do dịch bệnh' };
    expect(Refused.parse((await setWindow('huyen', 'T1', amended)).body).code).toBe(
      'version.stale',
    );
    const done = await setWindow('huyen', 'T1', { version: 1, ...amended });
    expect(done.body).toEqual({ version: 2, moved: 2 });
    const url = `/api/units/${await wire.unitId('T1')}/seasons/${wire.season.id}/windows`;
    const reply = await wire.ask('xa', { method: 'GET', url });
    expect(reply.status).toBe(200);
    const { lines } = seasonUnitRoutes.windows.answer.parse(reply.body);
    const line = lines.find((each) => each.level === 'GRASSROOTS');
    expect(line?.own).toMatchObject({ closes: '2020-06-25', reason: 'Tạm dừng do dịch bệnh' });
    expect(line?.replaced).toMatchObject([
      { closes: '2020-06-15', paper: '07-KH/HU', by: 'huyen' },
    ]);
    expect(line?.parent).toMatchObject({ closes: '2020-06-30', paper: '10-KH/TU' });
    expect(line?.central).toMatchObject({ opens: '2020-04-01', closes: '2020-06-30' });
    expect(await late('T1', '2020-06-20')).toBe(0);
    expect(await late('T1', '2020-06-26')).toBe(2);
  });

  test('the province cannot close its window before a district’s, and is told whose', async () => {
    const order = { version: 1, closes: '2020-06-20', opens: '2020-04-01', reason: 'Rút ngắn' };
    const refused = Refused.parse((await setWindow('tinh', 'T', order)).body);
    expect(refused.code).toBe('window.below-outside');
    expect(refused.message).toContain('Đảng bộ huyện Bờ Tây');
  });

  test('when the province moves its own, only congresses without a nearer window follow', async () => {
    const order = { version: 1, closes: '2020-06-28', opens: '2020-04-01', reason: 'Rút ngắn' };
    expect((await setWindow('tinh', 'T', order)).body).toEqual({ version: 2, moved: 1 });
    expect(await deadline('T21')).toBe('2020-06-28');
    expect(await deadline('T11')).toBe('2020-06-25');
  });

  test('boards equal a recount from the congresses themselves', async () => {
    const passed = await countOf(
      `select count(*)::int as n from congress where level = 'GRASSROOTS' and deadline < '2020-06-27'`,
    );
    expect(await late('T', '2020-06-27')).toBe(passed);
    expect(
      await countOf(
        `select count(*)::int as n from congress_event where kind = 'congress.follow-window'`,
      ),
    ).toBe(5);
  });
});

describe('the plan of a season', () => {
  async function change(body: object) {
    const { version } = await show();
    const url = `/api/seasons/${wire.season.id}`;
    return wire.ask('tinh', { method: 'PUT', url, body: { version, ...body } });
  }

  test('a section saves its own part and leaves the others', async () => {
    await change({ settings: { pilots: { min: 2, max: 3 }, paper: '10-KH/TU' } });
    await change({ settings: { directElection: ['secretary'] } });
    const { settings } = await show();
    expect(settings).toMatchObject({
      pilots: { min: 2, max: 3 },
      directElection: ['secretary'],
      paper: '10-KH/TU',
      leadDays: { PREPARING: 20 },
    });
  });

  test('a district congress of four days is refused with the directive', async () => {
    const reply = await change({ settings: { maxHalfDays: { UPPER_GRASSROOTS: 8 } } });
    const refused = Refused.parse(reply.body);
    expect(refused).toMatchObject({
      code: 'season.duration-over-directive',
      at: 'maxHalfDays.UPPER_GRASSROOTS',
    });
    expect(refused.message).toContain('35-CT/TW ngày 30/5/2019');
  });

  test('pilots turned inside out are refused', async () => {
    const reply = await change({ settings: { pilots: { min: 4, max: 3 } } });
    expect(Refused.parse(reply.body).code).toBe('season.pilot-bounds');
  });

  test('the day it counts from stands once congresses are laid', async () => {
    const refused = Refused.parse((await change({ countedFrom: '2020-01-01' })).body);
    expect(refused).toMatchObject({ code: 'season.laid-already', at: 'countedFrom' });
  });

  test('the second of two writers is refused', async () => {
    const url = `/api/seasons/${wire.season.id}`;
    const reply = await wire.ask('tinh', { method: 'PUT', url, body: { version: 1, name: 'x' } });
    expect(Refused.parse(reply.body).code).toBe('version.stale');
  });

  test('other lead days move the forecasts of every board', async () => {
    const rowsOf = () =>
      countOf(
        `select coalesce(sum(n * (day - date '2020-01-01')), 0)::int as n from rollup_step where milestone = 'forecastLate'`,
      );
    const before = await rowsOf();
    await change({ settings: { leadDays: { PREPARING: 25 } } });
    await change({
      settings: { leadDays: { PREPARING: 20, SUBMITTED_FOR_APPROVAL: 10, APPROVED: 5 } },
    });
    expect(await rowsOf()).toBe(before);
  });
});

describe('pilots', () => {
  test('are chosen by the superior, with the posts that the plan allows, and counted per upper organisation', async () => {
    const url = `/api/congresses/${await wire.congressId('T11')}/pilot`;
    const body = { version: 3, pilot: true, directElection: ['secretary'] };
    expect((await wire.ask('xa', { method: 'PUT', url, body })).status).toBe(403);
    expect((await wire.ask('huyen', { method: 'PUT', url, body })).body).toEqual({ version: 4 });
    const post = { version: 4, pilot: true, directElection: ['deputySecretary'] };
    const refused = await wire.ask('huyen', { method: 'PUT', url, body: post });
    expect(Refused.parse(refused.body).code).toBe('pilot.post-not-in-season');
    const list = await wire.ask('tinh', {
      method: 'GET',
      url: `/api/units/${await wire.unitId('T')}/seasons/${wire.season.id}/pilots`,
    });
    const page = seasonUnitRoutes.pilots.answer.parse(list.body);
    expect(page.bounds).toEqual({ min: 2, max: 3 });
    const found = page.groups.map((group) => [group.parent.code, group.pilots, group.warning]);
    expect(Object.fromEntries(found.map(([code, ...rest]) => [code, rest]))).toEqual({
      T1: [1, 'pilots.too-few'],
      T2: [0, 'pilots.too-few'],
    });
  });
});

describe('a new season', () => {
  let id: string;

  test('is begun once for a term', async () => {
    const url = `/api/units/${await wire.unitId('T')}/seasons`;
    const body = {
      code: 'T-2025',
      name: 'Đại hội đảng bộ các cấp, nhiệm kỳ 2025-2030',
      term: '2025-2030',
      levelScheme: 'levels-until-2025-06-30',
      countedFrom: '2025-04-14',
      paper: null,
    };
    const created = await wire.ask('tinh', { method: 'POST', url, body });
    id = z.object({ id: z.string() }).parse(created.body).id;
    const again = await wire.ask('tinh', { method: 'POST', url, body });
    expect(Refused.parse(again.body).code).toBe('season.code-taken');
    const other = await wire.ask('tinh', { method: 'POST', url, body: { ...body, code: 'T-X' } });
    expect(Refused.parse(other.body).code).toBe('season.term-taken');
    expect((await wire.ask('huyen', { method: 'POST', url, body })).status).toBe(403);
  });

  test('previews what laying creates, level by level, and says where no window is set', async () => {
    const { lay } = await show(id);
    expect(lay).toEqual([
      { level: 'GRASSROOTS', units: 3, laid: 0, missing: 3, withoutWindow: 3 },
      { level: 'UPPER_GRASSROOTS', units: 2, laid: 0, missing: 2, withoutWindow: 2 },
      { level: 'PROVINCIAL', units: 1, laid: 0, missing: 1, withoutWindow: 1 },
    ]);
  });

  test('lays nothing without a window, then every unit once; a unit born later is added', async () => {
    const lay = async () =>
      wire.ask('tinh', {
        method: 'POST',
        url: `/api/seasons/${id}/congresses`,
        body: { version: (await show(id)).version, levels: ['GRASSROOTS'] },
      });
    expect(Refused.parse((await lay()).body).code).toBe('season.no-window-for-level');
    await wire.ask('tinh', {
      method: 'PUT',
      url: `/api/units/${await wire.unitId('T')}/seasons/${id}/windows/GRASSROOTS`,
      body: {
        version: 0,
        opens: '2025-04-20',
        closes: '2025-06-30',
        pilotOpens: null,
        paper: '12-KH/TU',
        paperIssuedOn: '2025-04-20',
        reason: null,
      },
    });
    expect((await lay()).body).toEqual({ laid: 3 });
    expect(Refused.parse((await lay()).body).code).toBe('season.nothing-to-lay');
    wire.setToday('2025-05-20');
    await bornLater('T22');
    expect((await show(id)).lay[0]).toMatchObject({ units: 4, laid: 3, missing: 1 });
    expect((await lay()).body).toEqual({ laid: 1 });
    expect(await total('T', '2025-05-01')).toBe(3);
    expect(await total('T', '2025-05-10')).toBe(4);
  });

  test('a unit that moved before it is laid counts under each superior while it stood there', async () => {
    await bornLater('T23');
    const moved = await wire.ask('tinh', {
      method: 'POST',
      url: `/api/units/${await wire.unitId('T23')}/changes`,
      body: {
        version: 1,
        effectiveOn: '2025-05-15',
        paper: { number: '101-QĐ/TU', issuedOn: '2025-05-12', issuer: 'Tỉnh ủy' },
        change: { kind: 'move', parentId: await wire.unitId('T1') },
      },
    });
    expect(moved.status).toBe(200);
    const { version } = await show(id);
    const laid = await wire.ask('tinh', {
      method: 'POST',
      url: `/api/seasons/${id}/congresses`,
      body: { version, levels: ['GRASSROOTS'] },
    });
    expect(laid.body).toEqual({ laid: 1 });
    expect([await total('T2', '2025-05-14'), await total('T1', '2025-05-14')]).toEqual([3, 2]);
    expect([await total('T2', '2025-05-15'), await total('T1', '2025-05-15')]).toEqual([2, 3]);
    expect(await recountRollups(openQueries(database.pool))).toEqual([]);
  });

  async function total(code: string, asOf: string): Promise<number | undefined> {
    const url = `/api/units/${await wire.unitId(code)}/board?season=${id}&asOf=${asOf}`;
    const reply = await wire.ask('tinh', { method: 'GET', url });
    const Board = z.object({ levels: z.array(z.object({ total: z.number() }).loose()) });
    return Board.parse(reply.body).levels[0]?.total;
  }

  async function bornLater(code: string): Promise<void> {
    const effectiveOn = calendarDate('2025-05-10');
    const born = await wire.ports.transact((stores) =>
      establishUnits(wire.ports, stores, {
        actor: undefined,
        paper: { number: '99-QĐ/TU', issuedOn: effectiveOn, issuer: 'Tỉnh ủy' },
        units: [
          {
            code,
            level: 'GRASSROOTS',
            fullName: `Đảng bộ xã Đồng Chiêm ${code}`,
            shortName: `xã Đồng Chiêm ${code}`,
            kind: 'MULTI_CELL',
            parentCode: 'T2',
            effectiveOn,
            memberCounts: [],
          },
        ],
      }),
    );
    if (!born.ok) throw new Error(born.error.code);
  }
});
