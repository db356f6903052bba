import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openQueries, recountRollups } from '@daihoi/adapters/storage';
import { newId } from '@daihoi/adapters/identity';
import { brand, calendarDate, ok, type CongressId, type Id } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function change(code: string, body: object, effectiveOn = '2020-05-04') {
  const unit = await wire.ports.read.units.byCode(code);
  const paper = { number: '12-QĐ/TU', issuedOn: '2020-05-01', issuer: 'Ban Thường vụ Tỉnh ủy' };
  const reply = await wire.ask('tinh', {
    method: 'POST',
    url: `/api/units/${unit?.id ?? ''}/changes`,
    body: { version: unit?.version, effectiveOn, paper, change: body },
  });
  expect([reply.status, reply.body]).toEqual([200, expect.anything()]);
}

async function recordOf(code: string) {
  const id = brand<CongressId>(await wire.congressId(code));
  const record = await wire.ports.read.congresses.byId(id);
  if (!record) throw new Error(`no congress of ${code}`);
  return record;
}

const Board = z.object({
  levels: z.array(z.object({ level: z.string(), total: z.number(), late: z.number() })),
});

async function totals(code: string, day: string, figure: 'total' | 'late' = 'total') {
  const url = `/api/units/${await wire.unitId(code)}/board?season=${wire.season.id}&asOf=${day}`;
  const { levels } = Board.parse((await wire.ask('tinh', { method: 'GET', url })).body);
  const wanted = ['GRASSROOTS', 'UPPER_GRASSROOTS'];
  return wanted.map((level) => levels.find((each) => each.level === level)?.[figure] ?? 0);
}

async function listed(level: string, day: string): Promise<readonly string[]> {
  const query = new URLSearchParams({
    season: wire.season.id,
    asOf: day,
    level,
    figure: 'total',
  });
  const url = `/api/units/${await wire.unitId('T')}/board/congresses?${query}`;
  const Rows = z.object({ rows: z.array(z.object({ unit: z.object({ code: z.string() }) })) });
  const { rows } = Rows.parse((await wire.ask('tinh', { method: 'GET', url })).body);
  return rows.map((row) => row.unit.code).toSorted();
}

describe('a unit that gets another level in mid-season', () => {
  test('its open congress counts at the new level from that day on, and keeps to the window there', async () => {
    expect(await totals('T', '2020-05-04')).toEqual([3, 2]);
    await change('T11', {
      kind: 'changeLevel',
      level: 'UPPER_GRASSROOTS',
      unitKind: 'DISTRICT',
      parentId: await wire.unitId('T'),
    });
    const { level, details, value } = await recordOf('T11');
    expect([level, value.deadline]).toEqual(['UPPER_GRASSROOTS', '2020-08-31']);
    expect(details.earlierLevels).toEqual([{ level: 'GRASSROOTS', until: '2020-05-04' }]);
    expect(value.schedules).toMatchObject([{ deadline: '2020-06-30', until: '2020-05-04' }]);
    expect(await totals('T', '2020-05-03')).toEqual([3, 2]);
    expect(await totals('T', '2020-05-04')).toEqual([2, 3]);
    expect(await totals('T1', '2020-05-03')).toEqual([2, 1]);
    expect(await totals('T1', '2020-05-04')).toEqual([1, 1]);
    expect(await recountRollups(openQueries(database.pool))).toEqual([]);
  });

  test('is late by the window of its new level only', async () => {
    wire.setToday('2020-09-01');
    expect(await totals('T', '2020-07-01', 'late')).toEqual([2, 0]);
    expect(await totals('T', '2020-09-01', 'late')).toEqual([2, 3]);
    wire.setToday('2020-05-04');
  });

  test('stands behind the figure of the level that it had on the day', async () => {
    expect(await listed('GRASSROOTS', '2020-05-03')).toEqual(['T11', 'T12', 'T21']);
    expect(await listed('GRASSROOTS', '2020-05-04')).toEqual(['T12', 'T21']);
    expect(await listed('UPPER_GRASSROOTS', '2020-05-03')).toEqual(['T1', 'T2']);
    expect(await listed('UPPER_GRASSROOTS', '2020-05-04')).toEqual(['T1', 'T11', 'T2']);
  });

  test('says so in the log of acts and in that of the congress', async () => {
    const logged = await database.pool.query(
      "select act from audit_entry where act = 'congress.follow-unit'",
    );
    const events = await database.pool.query<{ payload: object }>(
      "select payload from congress_event where kind = 'congress.follow-unit'",
    );
    expect(logged.rowCount).toBe(1);
    expect(events.rows[0]?.payload).toMatchObject({
      levelBefore: 'GRASSROOTS',
      deadlineBefore: '2020-06-30',
      paper: { number: '12-QĐ/TU' },
    });
  });
});

describe('a unit that moves in mid-season', () => {
  test('keeps to the window of its new superior, and what was measured before stays', async () => {
    const unitId = brand<Id<'UnitId'>>(await wire.unitId('T2'));
    const set = await wire.ports.transact(async (stores) => {
      await stores.seasons.setWindows(wire.season.id, [
        {
          id: newId<Id<'WindowId'>>(),
          level: 'GRASSROOTS',
          unitId,
          opens: calendarDate('2020-02-01'),
          closes: calendarDate('2020-06-15'),
          pilotOpens: undefined,
          paper: '05-KH/HU',
          paperIssuedOn: undefined,
          reason: undefined,
          setOn: calendarDate('2020-02-01'),
          recordedAt: wire.ports.clock.now(),
          recordedBy: undefined,
        },
      ]);
      return ok(true);
    });
    expect(set.ok).toBe(true);
    await change('T12', { kind: 'move', parentId: unitId });
    const { value, level, details } = await recordOf('T12');
    expect([value.deadline, level, details.earlierLevels]).toEqual([
      '2020-06-15',
      'GRASSROOTS',
      undefined,
    ]);
    expect(value.schedules).toMatchObject([{ deadline: '2020-06-30', until: '2020-05-04' }]);
    expect(await totals('T2', '2020-05-04')).toEqual([2, 1]);
    expect(await recountRollups(openQueries(database.pool))).toEqual([]);
  });
});

describe('a congress that was held', () => {
  test('stays at the level at which it was held', async () => {
    const id = await wire.congressId('T21');
    await database.pool.query(
      "update congress set held_on = '2020-05-02', closed_on = '2020-05-02', state = 'CLOSED' where id = $1",
      [id],
    );
    await change('T21', {
      kind: 'changeLevel',
      level: 'UPPER_GRASSROOTS',
      unitKind: 'DISTRICT',
      parentId: await wire.unitId('T'),
    });
    const { level, value } = await recordOf('T21');
    expect([level, value.deadline]).toEqual(['GRASSROOTS', '2020-06-30']);
  });
});
