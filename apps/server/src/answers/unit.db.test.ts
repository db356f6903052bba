import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contributionsOf, membershipsOf, rollupSteps } from '@daihoi/domain/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
beforeEach(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  wire.setToday('2020-06-20');
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});

afterEach(async () => {
  await wire.close();
  await database.drop();
});

const paper = { number: '52-QĐ/TU', issuedOn: '2020-05-20', issuer: 'Ban Thường vụ Tỉnh ủy' };

const Page = z.object({
  unit: z.object({ id: z.string(), version: z.number(), validTo: z.string().nullable() }).loose(),
  state: z.object({ fullName: z.string() }).loose().nullable(),
  line: z.array(z.object({ code: z.string() }).loose()),
  children: z.array(z.object({ code: z.string(), children: z.number() }).loose()),
  history: z.array(
    z.object({ type: z.string(), paper: z.object({ number: z.string() }).loose() }).loose(),
  ),
  memberCounts: z.array(z.object({ asOf: z.string(), official: z.number() }).loose()),
  congresses: z.array(z.object({ id: z.string(), state: z.string() }).loose()),
});
const Outcome = z.object({
  unitId: z.string(),
  unitsCarried: z.number(),
  congressesCancelled: z.number(),
  congressesKept: z.number(),
});
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

async function page(code: string, asOf?: string) {
  const url = `/api/units/${await wire.unitId(code)}${asOf ? `?asOf=${asOf}` : ''}`;
  const reply = await wire.ask('tinh', { method: 'GET', url });
  expect(reply.status).toBe(200);
  return Page.parse(reply.body);
}

async function send(
  username: string,
  code: string,
  order: {
    readonly change: object;
    readonly on?: string;
    readonly preview?: boolean;
    readonly version?: number;
  },
) {
  const { unit } = await page(code);
  const tail = order.preview ? 'changes/preview' : 'changes';
  return wire.ask(username, {
    method: 'POST',
    url: `/api/units/${unit.id}/${tail}`,
    body: {
      version: order.version ?? unit.version,
      effectiveOn: order.on ?? '2020-06-01',
      paper,
      change: order.change,
    },
  });
}

async function change(code: string, asked: object, on?: string) {
  const reply = await send('tinh', code, { change: asked, ...(on ? { on } : {}) });
  return Outcome.parse(reply.body);
}

/** What every board shows on a day, and what a recount of all congresses comes to. */
async function boardsAndRecount(day: string) {
  const asOf = calendarDate(day);
  const units = await database.pool.query<{ segment: string }>('select segment from unit');
  const shown: string[] = [];
  for (const { segment } of units.rows)
    for (const { level, milestone, n } of await wire.ports.read.boards.counts(
      wire.season.id,
      segment,
      asOf,
    ))
      if (n !== 0) shown.push(`${segment} ${level} ${milestone} ${n}`);
  const sums = new Map<string, number>();
  const ids = await database.pool.query<{ id: string }>('select id from congress');
  for (const { id } of ids.rows) {
    const record = await wire.ports.read.congresses.byId(
      z.custom<Parameters<typeof wire.ports.read.congresses.byId>[0]>().parse(id),
    );
    if (!record) throw new Error('a listed congress is there');
    const memberships = membershipsOf(await wire.ports.read.units.places(record.value.unitId));
    const { leadDays } = wire.season.settings;
    for (const step of rollupSteps(
      record.level,
      contributionsOf(record.value, leadDays),
      memberships,
    ))
      if (step.day <= day) {
        const key = `${step.segment} ${step.level} ${step.milestone}`;
        sums.set(key, (sums.get(key) ?? 0) + step.n);
      }
  }
  const counted = [...sums].filter(([, n]) => n !== 0).map(([key, n]) => `${key} ${n}`);
  return { shown: shown.toSorted(), counted: counted.toSorted() };
}

async function expectBoardsEqualRecount() {
  for (const day of ['2020-01-15', '2020-05-31', '2020-06-01', '2020-07-15', '2020-12-31']) {
    const { shown, counted } = await boardsAndRecount(day);
    expect(shown).toEqual(counted);
    expect(shown.length).toBeGreaterThan(0);
  }
}

async function total(code: string, asOf: string) {
  const unit = await wire.ports.read.units.byCode(code);
  const counts = await wire.ports.read.boards.counts(
    wire.season.id,
    unit?.segment ?? '',
    calendarDate(asOf),
  );
  return counts.find((each) => each.level === 'GRASSROOTS' && each.milestone === 'total')?.n ?? 0;
}

describe('a change of the tree', () => {
  test('a move carries the unit to its new superior from its day on, and the boards with it', async () => {
    const before = await page('T11');
    await change('T11', { kind: 'move', parentId: await wire.unitId('T2') });
    expect((await page('T11')).line.map((each) => each.code)).toEqual(['T', 'T2', 'T11']);
    expect((await page('T11', '2020-05-31')).line.map((each) => each.code)).toEqual([
      'T',
      'T1',
      'T11',
    ]);
    expect((await page('T2')).children.map((each) => each.code)).toEqual(['T11', 'T21']);
    expect((await page('T2', '2020-05-31')).children.map((each) => each.code)).toEqual(['T21']);
    expect([await total('T1', '2020-05-31'), await total('T1', '2020-06-01')]).toEqual([2, 1]);
    expect([await total('T2', '2020-05-31'), await total('T2', '2020-06-01')]).toEqual([1, 2]);
    expect(await total('T', '2020-06-01')).toBe(3);
    await expectBoardsEqualRecount();
    const congress = await wire.ports.read.congresses.byUnit(
      wire.season.id,
      (await wire.ports.read.units.byCode('T11'))?.id ?? wire.season.rootUnitId,
    );
    expect(congress?.unitPath).toBe((await wire.ports.read.units.byCode('T11'))?.path);
    expect((await page('T11')).unit.version).toBe(before.unit.version + 1);
  });

  test('a whole subtree goes along: the district under another province-level unit keeps its communes', async () => {
    const asked = {
      kind: 'establish',
      founding: {
        code: 'T3',
        fullName: 'Đảng bộ huyện Bờ Nam',
        shortName: 'huyện Bờ Nam',
        level: 'UPPER_GRASSROOTS',
        kind: 'DISTRICT',
      },
    };
    await change('T', asked, '2020-05-21');
    await change('T11', { kind: 'move', parentId: await wire.unitId('T3') }, '2020-05-25');
    await change('T12', { kind: 'move', parentId: await wire.unitId('T3') }, '2020-05-25');
    await change('T1', { kind: 'dissolve' }, '2020-06-01');
    expect(
      (await page('T', '2020-06-01')).children.map((each) => [each.code, each.children]),
    ).toEqual([
      ['T2', 1],
      ['T3', 2],
    ]);
    expect(
      (await page('T', '2020-05-24')).children.map((each) => [each.code, each.children]),
    ).toEqual([
      ['T2', 1],
      ['T3', 0],
      ['T1', 2],
    ]);
    await expectBoardsEqualRecount();
  });

  test('a merger in mid-season gives up open congresses, keeps held ones, and passes the subordinates on', async () => {
    await database.pool.query(
      `update congress set state = 'CLOSED', held_on = '2020-05-18', closed_on = '2020-05-19' where unit_id = $1`,
      [await wire.unitId('T12')],
    );
    await database.pool.query('delete from rollup_step; ');
    for (const code of ['T', 'T1', 'T2', 'T11', 'T12', 'T21']) await relay(code);
    await expectBoardsEqualRecount();
    const tried = await send('tinh', 'T11', {
      change: { kind: 'mergeInto', predecessorIds: [await wire.unitId('T12')] },
      preview: true,
    });
    expect(Outcome.parse(tried.body)).toMatchObject({ congressesKept: 1, congressesCancelled: 0 });
    expect((await page('T12')).unit.validTo).toBeNull();
    const merged = await change('T', {
      kind: 'mergeToNew',
      predecessorIds: [await wire.unitId('T1'), await wire.unitId('T2')],
      founding: {
        code: 'T9',
        fullName: 'Đảng bộ huyện Hai Bờ',
        shortName: 'Hai Bờ',
        level: 'UPPER_GRASSROOTS',
        kind: 'DISTRICT',
      },
    });
    expect(merged).toMatchObject({ congressesCancelled: 2, congressesKept: 0 });
    expect((await page('T1')).congresses).toMatchObject([{ state: 'CANCELLED' }]);
    expect((await page('T9')).children.map((each) => each.code)).toEqual(['T11', 'T12', 'T21']);
    expect((await page('T9')).history).toMatchObject([
      { type: 'established', paper: { number: '52-QĐ/TU' } },
    ]);
    expect((await page('T1')).history[0]).toMatchObject({
      type: 'merged',
      successor: { id: merged.unitId },
    });
    await expectBoardsEqualRecount();
    const second = await change(
      'T11',
      { kind: 'mergeInto', predecessorIds: [await wire.unitId('T12')] },
      '2020-06-02',
    );
    expect(second).toMatchObject({ congressesKept: 1 });
    expect((await page('T12')).congresses).toMatchObject([{ state: 'CLOSED' }]);
    await expectBoardsEqualRecount();
  });

  test('a split hands the named subordinates to the new unit', async () => {
    await change('T1', {
      kind: 'split',
      livesOn: true,
      parts: [
        {
          founding: {
            code: 'T4',
            fullName: 'Đảng bộ huyện Tách',
            shortName: 'Tách',
            level: 'UPPER_GRASSROOTS',
            kind: 'DISTRICT',
          },
          subordinateIds: [await wire.unitId('T12')],
        },
      ],
    });
    expect((await page('T4')).children.map((each) => each.code)).toEqual(['T12']);
    expect((await page('T1')).children.map((each) => each.code)).toEqual(['T11']);
    await expectBoardsEqualRecount();
  });

  test('a change into the past reaches the days since, and later moves above it', async () => {
    await change('T11', { kind: 'move', parentId: await wire.unitId('T2') }, '2020-06-10');
    await change(
      'T2',
      { kind: 'rename', fullName: 'Đảng bộ thị xã Bờ Đông', shortName: 'Thị xã Bờ Đông' },
      '2020-05-01',
    );
    expect((await page('T2', '2020-05-01')).state?.fullName).toBe('Đảng bộ thị xã Bờ Đông');
    expect((await page('T2', '2020-04-30')).state?.fullName).toBe('Đảng bộ huyện Bờ Đông');
    const early = await send('tinh', 'T11', {
      change: { kind: 'rename', fullName: 'Đảng bộ xã Mới', shortName: 'Mới' },
      on: '2020-06-01',
    });
    expect(Refusal.parse(early.body).error).toMatchObject({ code: 'unit.before-last-change' });
    await expectBoardsEqualRecount();
  });

  test('what the rules refuse is refused in a sentence, and nothing is written', async () => {
    const future = await send('tinh', 'T11', { change: { kind: 'dissolve' }, on: '2020-06-21' });
    expect(Refusal.parse(future.body).error.code).toBe('unit.in-future');
    const parents = await send('tinh', 'T1', { change: { kind: 'dissolve' } });
    expect(Refusal.parse(parents.body).error.code).toBe('unit.has-subordinates');
    const cycle = await send('tinh', 'T1', {
      change: { kind: 'move', parentId: await wire.unitId('T11') },
    });
    expect(Refusal.parse(cycle.body).error.code).toBe('unit.cycle');
    const taken = await send('tinh', 'T1', {
      change: {
        kind: 'establish',
        founding: {
          code: 't12',
          fullName: 'X',
          shortName: 'X',
          level: 'GRASSROOTS',
          kind: 'MULTI_CELL',
        },
      },
    });
    expect(Refusal.parse(taken.body).error.code).toBe('unit.code-taken');
    const stale = await send('tinh', 'T11', { change: { kind: 'dissolve' }, version: 7 });
    expect(Refusal.parse(stale.body).error.code).toBe('version.stale');
    expect((await page('T11')).history).toHaveLength(1);
  });

  test('a unit whose congress is in session cannot end', async () => {
    await database.pool.query(
      `update congress set state = 'FORMAL_SESSION', held_on = '2020-06-01' where unit_id = $1`,
      [await wire.unitId('T11')],
    );
    const reply = await send('tinh', 'T11', { change: { kind: 'dissolve' }, on: '2020-06-01' });
    expect(Refusal.parse(reply.body).error.code).toBe('unit.congress-in-session');
    expect((await page('T11')).unit.validTo).toBeNull();
  });

  test('moving needs the right at both superiors, ending at the superior', async () => {
    const away = await send('huyen', 'T11', {
      change: { kind: 'move', parentId: await wire.unitId('T2') },
    });
    expect(away.status).toBe(403);
    const itself = await send('huyen', 'T1', {
      change: { kind: 'move', parentId: await wire.unitId('T2') },
    });
    expect(itself.status).not.toBe(200);
    const own = await send('huyen', 'T12', { change: { kind: 'dissolve' } });
    expect(own.status).toBe(200);
    const office = await send('xa', 'T11', {
      change: { kind: 'rename', fullName: 'A', shortName: 'A' },
    });
    expect(office.status).toBe(403);
  });

  async function relay(code: string) {
    const unit = await wire.ports.read.units.byCode(code);
    const record = unit && (await wire.ports.read.congresses.byUnit(wire.season.id, unit.id));
    if (!unit || !record) return;
    const memberships = membershipsOf(await wire.ports.read.units.places(unit.id));
    const { leadDays } = wire.season.settings;
    await wire.ports.read.boards.addSteps(
      wire.season.id,
      rollupSteps(record.level, contributionsOf(record.value, leadDays), memberships),
    );
  }
});

describe('member counts', () => {
  test('a count carries its day; one after today or before the unit is refused', async () => {
    const { unit } = await page('T11');
    const url = `/api/units/${unit.id}/member-counts`;
    const count = { asOf: '2020-06-15', official: 214, probationary: 6 };
    const first = await wire.ask('tinh', { method: 'POST', url, body: { version: 1, count } });
    expect(first.body).toEqual({ version: 2 });
    const late = { ...count, asOf: '2020-07-01' };
    const refused = await wire.ask('tinh', {
      method: 'POST',
      url,
      body: { version: 2, count: late },
    });
    expect(Refusal.parse(refused.body).error.code).toBe('unit.in-future');
    expect((await page('T11')).memberCounts).toEqual([count]);
    expect((await page('T1')).children.find((each) => each.code === 'T11')).toMatchObject({
      members: count,
    });
    expect(
      (await page('T1', '2020-06-14')).children.find((each) => each.code === 'T11'),
    ).toMatchObject({ members: null });
  });
});

describe('search', () => {
  const Hits = z.object({
    hits: z.array(
      z
        .object({ unit: z.object({ code: z.string() }).loose(), under: z.string().nullable() })
        .loose(),
    ),
  });

  async function found(username: string, q: string) {
    const reply = await wire.ask(username, {
      method: 'GET',
      url: `/api/search?q=${encodeURIComponent(q)}`,
    });
    return Hits.parse(reply.body).hits.map((hit) => hit.unit.code);
  }

  test.each([
    ['bo tay', 'T1'],
    ['tay bo', 'T1'],
    ['hbt', 'T1'],
    ['an khe', 'T11'],
    ['ak', 'T11'],
    ['T12', 'T12'],
    ['t2', 'T2'],
    ['Bình Đê', 'T12'],
  ])('%s finds %s first', async (q, code) => {
    expect((await found('tinh', q))[0]).toBe(code);
  });

  test('only what lies in the reach of the asker is found', async () => {
    expect(await found('huyen', 'bo dong')).toEqual([]);
    expect(await found('huyen', 'an khe')).toEqual(['T11']);
    expect(await found('tinh', '%')).toEqual([]);
  });
});
