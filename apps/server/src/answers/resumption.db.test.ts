import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openQueries, recountRollups } from '@daihoi/adapters/storage';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'leader', code: 'T1' });
  await postponeGrassroots();
  wire.setToday('2020-05-20');
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
      unit: z.object({ code: z.string() }),
      closes: z.string().nullable(),
    }),
  ),
});
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const decision = {
  on: '2020-05-20',
  authority: 'Ban Thường vụ Tỉnh ủy',
  reason: 'Dịch bệnh đã được kiểm soát',
  paper: '102-CV/TU',
  plan: null,
  deadline: '2020-06-30',
};

async function postponeGrassroots(): Promise<void> {
  const season = wire.season.id;
  const place = `/api/units/${await wire.unitId('T')}/postponements`;
  const url = `${place}/preview?season=${season}&level=GRASSROOTS`;
  const { lines } = Preview.omit({ lines: true })
    .extend({ lines: z.array(z.object({ congressId: z.string(), version: z.number() })) })
    .parse((await wire.ask('tinh', { method: 'GET', url })).body);
  const put = await wire.ask('tinh', {
    method: 'POST',
    url: place,
    body: {
      decidedOn: '2020-05-04',
      authority: 'Ban Bí thư',
      reason: 'Phòng, chống dịch bệnh',
      paper: null,
      newDeadline: null,
      congresses: lines,
    },
  });
  if (put.status !== 200) throw new Error(JSON.stringify(put.body));
}

async function preview(who = 'tinh', code = 'T') {
  const url = `/api/units/${await wire.unitId(code)}/resumptions/preview?season=${wire.season.id}`;
  return Preview.parse((await wire.ask(who, { method: 'GET', url })).body).lines;
}

async function resume(more: object = {}, who = 'tinh', code = 'T') {
  const congresses = (await preview()).map(({ congressId, version }) => ({ congressId, version }));
  const url = `/api/units/${await wire.unitId(code)}/resumptions`;
  return wire.ask(who, { method: 'POST', url, body: { ...decision, congresses, ...more } });
}

async function late(day: string): Promise<number> {
  const url = `/api/units/${await wire.unitId('T')}/board?season=${wire.season.id}&asOf=${day}`;
  const Board = z.object({ levels: z.array(z.object({ late: z.number() })) });
  const { levels } = Board.parse((await wire.ask('tinh', { method: 'GET', url })).body);
  return levels.reduce((sum, level) => sum + level.late, 0);
}

describe('taking up again a subtree that was put off', () => {
  test('the preview lists what is put off and the last day of its window', async () => {
    expect((await preview()).map(({ unit, closes }) => [unit.code, closes])).toEqual([
      ['T11', '2020-06-30'],
      ['T12', '2020-06-30'],
      ['T21', '2020-06-30'],
    ]);
    expect((await preview('huyen', 'T1')).map(({ unit }) => unit.code)).toEqual(['T11', 'T12']);
  });

  test('a last day beyond the window is refused, with the unit and the window', async () => {
    const reply = await resume({ deadline: '2020-07-01' });
    expect(reply.status).toBe(422);
    const { error } = Refusal.parse(reply.body);
    expect(error.code).toBe('resumption.outside-window');
    expect(error.message).toContain('30/6/2020');
    expect(await preview()).toHaveLength(3);
  });

  test.each([
    { plan: { from: '2020-05-19', to: '2020-06-01' } },
    { plan: { from: '2020-06-02', to: '2020-06-01' } },
    { plan: { from: '2020-06-01', to: '2020-06-30' }, deadline: '2020-06-29' },
    { deadline: '2020-05-19' },
  ])('days out of order are refused: %j', async (more) => {
    expect(Refusal.parse((await resume(more)).body).error.code).toBe('resumption.days-disordered');
  });

  test('the leader of one district cannot resume those of another', async () => {
    expect((await resume({}, 'huyen', 'T1')).status).toBe(403);
    expect((await preview()).every((line) => line.version === 2)).toBe(true);
  });

  test('one changed in between refuses the whole act', async () => {
    const congresses = (await preview()).map(({ congressId }, index) => ({
      congressId,
      version: index === 1 ? 1 : 2,
    }));
    const reply = await resume({ congresses });
    expect(Refusal.parse(reply.body).error.code).toBe('version.stale');
    expect(await preview()).toHaveLength(3);
  });

  test('all go on where they were broken off, with who decided it; the boards equal a recount', async () => {
    expect(await late('2020-07-01')).toBe(0);
    const reply = await resume({ plan: { from: '2020-06-01', to: '2020-06-20' } });
    expect(reply.body).toEqual({ resumed: 3 });
    expect(await preview()).toEqual([]);
    expect(await late('2020-07-01')).toBe(3);
    expect(await recountRollups(openQueries(database.pool))).toEqual([]);
    const record = await wire.ports.read.congresses.byUnit(
      wire.season.id,
      (await wire.ports.read.units.byCode('T11'))?.id ?? wire.season.rootUnitId,
    );
    expect(record?.value).toMatchObject({
      state: 'DRAFT_PLAN',
      plan: { from: '2020-06-01', to: '2020-06-20' },
      deadline: '2020-06-30',
      postponements: [
        {
          authority: 'Ban Bí thư',
          resumedOn: '2020-05-20',
          resumedBy: { authority: 'Ban Thường vụ Tỉnh ủy', paper: '102-CV/TU' },
        },
      ],
    });
    const page = await wire.ask('tinh', {
      method: 'GET',
      url: `/api/congresses/${await wire.congressId('T11')}`,
    });
    expect(page.body).toMatchObject({
      postponements: [{ resumedBy: { authority: 'Ban Thường vụ Tỉnh ủy', paper: '102-CV/TU' } }],
    });
  });
});
