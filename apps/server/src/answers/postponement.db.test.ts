import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contributionsOf, countAt, type Milestone } from '@daihoi/domain/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'leader', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Preview = z.object({
  lines: z.array(
    z.object({
      congressId: z.string(),
      version: z.number(),
      unit: z.object({ code: z.string(), level: z.string() }),
    }),
  ),
});
const Refusal = z.object({ error: z.object({ code: z.string() }) });
const decision = {
  decidedOn: '2020-05-04',
  authority: 'Ban Bí thư',
  reason: 'Phòng, chống dịch bệnh',
  paper: '79-KL/TW',
  newDeadline: null,
};

async function preview(who: string, code: string, level?: string) {
  const query = new URLSearchParams({ season: wire.season.id, ...(level ? { level } : {}) });
  const url = `/api/units/${await wire.unitId(code)}/postponements/preview?${query}`;
  return Preview.parse((await wire.ask(who, { method: 'GET', url })).body).lines;
}

async function postpone(who: string, code: string, congresses: unknown) {
  const url = `/api/units/${await wire.unitId(code)}/postponements`;
  return wire.ask(who, { method: 'POST', url, body: { ...decision, congresses } });
}

/** The board of the province against a recount of every congress, for one milestone on one day. */
async function boardAndRecount(milestone: Milestone, day: string) {
  const asOf = calendarDate(day);
  const url = `/api/units/${await wire.unitId('T')}/board?season=${wire.season.id}&asOf=${day}`;
  const Board = z.object({ levels: z.array(z.record(z.string(), z.unknown())) });
  const { levels } = Board.parse((await wire.ask('tinh', { method: 'GET', url })).body);
  const board = levels.reduce((sum, line) => sum + Number(line[milestone]), 0);
  const codes = ['T', 'T1', 'T2', 'T11', 'T12', 'T21'];
  const records = await Promise.all(
    codes.map(async (code) => {
      const unit = await wire.ports.read.units.byCode(code);
      return unit && wire.ports.read.congresses.byUnit(wire.season.id, unit.id);
    }),
  );
  const recount = records.reduce(
    (sum, record) =>
      sum +
      (record
        ? countAt(contributionsOf(record.value, wire.season.settings.leadDays), milestone, asOf)
        : 0),
    0,
  );
  return { board, recount };
}

describe('postponement of a subtree', () => {
  test('the preview lists what would be met, by level, and never the own congress', async () => {
    const grassroots = await preview('tinh', 'T', 'GRASSROOTS');
    expect(grassroots.map((line) => line.unit.code).toSorted()).toEqual(['T11', 'T12', 'T21']);
    const below = await preview('huyen', 'T1');
    expect(below.map((line) => line.unit.code).toSorted()).toEqual(['T11', 'T12']);
  });

  test('a leader of one district cannot put off congresses of another', async () => {
    const all = await preview('tinh', 'T', 'GRASSROOTS');
    const congresses = all.map(({ congressId, version }) => ({ congressId, version }));
    const reply = await postpone('huyen', 'T1', congresses);
    expect(reply.status).toBe(403);
    expect((await preview('tinh', 'T', 'GRASSROOTS')).every((line) => line.version === 1)).toBe(
      true,
    );
  });

  test('one changed in between refuses the whole act, and none is put off', async () => {
    const all = await preview('tinh', 'T', 'GRASSROOTS');
    const congresses = all.map(({ congressId }, index) => ({
      congressId,
      version: index === 1 ? 7 : 1,
    }));
    const reply = await postpone('tinh', 'T', congresses);
    expect(Refusal.parse(reply.body).error.code).toBe('version.stale');
    expect(await preview('tinh', 'T', 'GRASSROOTS')).toHaveLength(3);
  });

  test('all are put off at once, with old days kept; the boards equal a recount before and after', async () => {
    expect(await boardAndRecount('late', '2020-07-01')).toEqual({ board: 3, recount: 3 });
    const all = await preview('tinh', 'T', 'GRASSROOTS');
    const congresses = all.map(({ congressId, version }) => ({ congressId, version }));
    const reply = await postpone('tinh', 'T', congresses);
    expect(reply.body).toEqual({ postponed: 3 });
    expect(await preview('tinh', 'T', 'GRASSROOTS')).toEqual([]);
    expect(await boardAndRecount('postponed', '2020-05-04')).toEqual({ board: 3, recount: 3 });
    expect(await boardAndRecount('late', '2020-07-01')).toEqual({ board: 0, recount: 0 });
    const View = z.object({
      state: z.string(),
      postponements: z.array(z.object({ oldDeadline: z.string(), authority: z.string() })),
    });
    const url = `/api/congresses/${await wire.congressId('T11')}`;
    const seen = View.parse((await wire.ask('xa', { method: 'GET', url })).body);
    expect(seen.state).toBe('POSTPONED');
    expect(seen.postponements).toEqual([{ oldDeadline: '2020-06-30', authority: 'Ban Bí thư' }]);
  });

  test('one is taken up again with new days: the last day and the boards follow', async () => {
    wire.setToday('2020-06-15');
    const url = `/api/congresses/${await wire.congressId('T11')}/resumptions`;
    const body = {
      version: 2,
      on: '2020-06-15',
      plan: { from: '2020-07-10', to: '2020-07-11' },
      deadline: '2020-07-31',
    };
    expect((await wire.ask('huyen', { method: 'POST', url, body })).status).toBe(200);
    expect(await boardAndRecount('postponed', '2020-06-15')).toEqual({ board: 2, recount: 2 });
    expect(await boardAndRecount('late', '2020-08-01')).toEqual({ board: 1, recount: 1 });
  });

  test('the list shows it and finds it without diacritics', async () => {
    const query = new URLSearchParams({
      season: wire.season.id,
      q: 'an khe',
      states: 'DRAFT_PLAN',
    });
    const url = `/api/units/${await wire.unitId('T')}/congresses?${query}`;
    const List = z.object({
      total: z.number(),
      lines: z.array(z.object({ unit: z.object({ code: z.string() }), superiorName: z.string() })),
    });
    const { total, lines } = List.parse((await wire.ask('tinh', { method: 'GET', url })).body);
    expect(total).toBe(1);
    expect(lines).toEqual([{ unit: { code: 'T11' }, superiorName: 'huyện Bờ Tây' }]);
  });
});
