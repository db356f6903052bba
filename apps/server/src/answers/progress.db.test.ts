import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  progressRoutes,
  BehindRow,
  Board,
  BoardChanges,
  BoardCurves,
} from '@daihoi/contract/progress';
import { TaskList } from '@daihoi/contract/tasks';
import { z } from 'zod';
import { openQueries, recountRollups, rebuildRollups } from '@daihoi/adapters/storage';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

const Page = z.object({ rows: z.array(BehindRow), next: z.string().nullable() });
const Version = z.object({ version: z.number() });
const Refusal = z.object({ error: z.object({ code: z.string() }) });

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xem', { role: 'observer', code: 'T' });
  await plan('T11', '2020-05-20', '2020-05-21');
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function plan(code: string, from: string, to: string) {
  const url = `/api/congresses/${await wire.congressId(code)}/plan`;
  const contents = ['REVIEW_AND_DIRECTION'];
  const body = { version: 1, plan: { from, to }, type: 'DELEGATE', ordinal: 14, contents };
  const reply = await wire.ask('xa', { method: 'PUT', url, body });
  Version.parse(reply.body);
}

async function get(who: string, code: string, rest: string) {
  return wire.ask(who, {
    method: 'GET',
    url: `/api/units/${await wire.unitId(code)}/board${rest}${rest.includes('?') ? '&' : '?'}season=${wire.season.id}`,
  });
}

async function behind(code: string, level: string, rest: string) {
  const reply = await get('tinh', code, `/congresses?level=${level}&${rest}`);
  const page = Page.parse(reply.body);
  return { ...page, codes: page.rows.map((row) => row.unit.code) };
}

async function board(code: string, asOf: string) {
  return Board.parse((await get('tinh', code, `?asOf=${asOf}`)).body);
}

describe('the board', () => {
  test('that names neither season nor day is of the first season of whoever asks, as of today', async () => {
    const url = `/api/units/${await wire.unitId('T')}/board`;
    const asked = Board.parse((await wire.ask('tinh', { method: 'GET', url })).body);
    expect(asked).toEqual(await board('T', asked.asOf));
    expect(asked.levels).not.toHaveLength(0);
  });

  test('has its levels in the order of the scheme, each total with its day', async () => {
    const { levels } = await board('T', '2020-05-04');
    expect(levels.map((line) => line.level)).toEqual([
      'GRASSROOTS',
      'UPPER_GRASSROOTS',
      'PROVINCIAL',
    ]);
    expect(levels[0]).toMatchObject({
      total: 3,
      totalAsOf: '2020-05-04',
      totalChangedOn: '2019-12-01',
      window: { opens: '2020-02-01', closes: '2020-06-30' },
    });
  });

  test('a total never stands for a day after today', async () => {
    expect((await board('T', '2020-07-01')).levels[0]?.totalAsOf).toBe('2020-05-04');
  });

  test('keeps a share reported without its numerator beside the counts and adds it to none', async () => {
    const url = `/api/units/${await wire.unitId('T')}/reported-shares`;
    const body = {
      season: wire.season.id,
      level: 'CELL',
      milestone: 'closed',
      hundredths: 10_000,
      asOf: '2020-05-01',
      source: 'Báo cáo của Tỉnh ủy',
    };
    expect((await wire.ask('xem', { method: 'POST', url, body })).status).toBe(403);
    const late = { ...body, asOf: '2020-06-01' };
    const refused = await wire.ask('tinh', { method: 'POST', url, body: late });
    expect(Refusal.parse(refused.body).error.code).toBe('share.in-the-future');
    expect((await wire.ask('tinh', { method: 'POST', url, body })).status).toBe(200);
    const { levels } = await board('T', '2020-05-04');
    expect(levels[0]).toMatchObject({
      level: 'CELL',
      total: 0,
      closed: 0,
      shares: [{ milestone: 'closed', hundredths: 10_000, asOf: '2020-05-01' }],
    });
    expect((await board('T', '2020-04-30')).levels[0]?.level).toBe('GRASSROOTS');
  });
});

describe('the congresses behind a figure', () => {
  test('are as many as the figure says, for every figure, level and day', async () => {
    const figures = ['total', 'planned', 'held', 'closed', 'late', 'forecastLate'] as const;
    for (const asOf of ['2019-11-30', '2020-05-04', '2020-06-25', '2020-07-01', '2020-09-15'])
      for (const line of (await board('T', asOf)).levels.filter((each) => each.total > 0))
        for (const figure of figures) {
          const { rows } = await behind('T', line.level, `figure=${figure}&asOf=${asOf}`);
          expect([asOf, line.level, figure, rows.length]).toEqual([
            asOf,
            line.level,
            figure,
            line[figure],
          ]);
        }
  });

  test('come a page at a time in the order of the tree', async () => {
    const first = await behind('T', 'GRASSROOTS', 'figure=remaining&asOf=2020-05-04&limit=2');
    expect(first.codes).toEqual(['T11', 'T12']);
    const rest = `figure=remaining&asOf=2020-05-04&limit=2&after=${first.next}`;
    expect(await behind('T', 'GRASSROOTS', rest)).toMatchObject({ codes: ['T21'], next: null });
  });

  test('say what they wait for, and by when it is needed', async () => {
    const { rows } = await behind('T', 'GRASSROOTS', 'figure=remaining&asOf=2020-05-04&waiting=1');
    expect(rows.map((row) => row.waits?.item?.code ?? row.waits?.move)).toEqual([
      'approvePlan',
      'plan-days-set',
      'plan-days-set',
    ]);
    expect(rows[0]).toMatchObject({ parentName: 'huyện Bờ Tây', closing: '2020-05-21' });
  });

  test('an unknown figure is refused in a sentence', async () => {
    const reply = await get('tinh', 'T', '/congresses?level=GRASSROOTS&figure=all&asOf=2020-05-04');
    expect(reply.status).toBe(400);
    expect(Refusal.parse(reply.body).error.code).toBe('board.unknown-figure');
  });

  test('are nobody else’s business', async () => {
    const query = '/congresses?level=GRASSROOTS&figure=total&asOf=2020-05-04';
    expect((await get('huyen', 'T', query)).status).toBe(403);
    expect((await get('huyen', 'T1', query)).status).toBe(200);
  });
});

describe('what changed since a day', () => {
  test('names the acts and the figures', async () => {
    const reply = await get('tinh', 'T', '/changes?since=2020-05-03&asOf=2020-05-21');
    const { counts, changes } = BoardChanges.parse(reply.body);
    expect(changes.map((each) => `${each.act} ${each.unit.code}`)).toEqual(['congress.plan T11']);
    expect(counts).toContainEqual({
      level: 'GRASSROOTS',
      milestone: 'planned',
      before: 0,
      after: 1,
    });
  });

  test('is empty between two days on which nothing happened', async () => {
    const reply = await get('tinh', 'T', '/changes?since=2020-05-05&asOf=2020-05-10');
    expect(BoardChanges.parse(reply.body)).toMatchObject({ counts: [], changes: [], next: null });
  });
});

describe('the curves', () => {
  test('show the plan of the whole season, closings only up to the day', async () => {
    const curves = BoardCurves.parse((await get('tinh', 'T', '/curves?asOf=2020-05-04')).body);
    const grassroots = curves.levels.find((level) => level.level === 'GRASSROOTS');
    expect(grassroots).toMatchObject({
      total: 3,
      closed: [],
      planned: [
        { day: '2020-05-21', count: 1 },
        { day: '2020-06-30', count: 3 },
      ],
    });
  });
});

describe('tasks', () => {
  async function tasks(who: string) {
    const reply = await wire.ask(who, {
      method: 'GET',
      url: `/api/tasks?season=${wire.season.id}`,
    });
    return TaskList.parse(reply.body);
  }

  test('a grassroots office has one next step, or sees whose turn it is', async () => {
    const list = await tasks('xa');
    expect(list.tasks.map((task) => task.kind)).toEqual(['wait.approvePlan']);
    expect(list.own).toMatchObject({ state: 'DRAFT_PLAN', deadline: '2020-06-30' });
  });

  test('its superior sees the plan that waits for approval', async () => {
    const kinds = (await tasks('huyen')).tasks.map((task) => `${task.kind} ${task.unit.code}`);
    expect(kinds).toContain('decide.approvePlan T11');
    expect((await tasks('huyen')).meeting.map((each) => each.unit.code)).toEqual(['T11']);
  });

  test('an observer has nothing to do', async () => {
    expect((await tasks('xem')).tasks).toEqual([]);
  });

  test('a reminder from the superior stands in the tasks of the unit, and in the audit', async () => {
    const url = `/api/congresses/${await wire.congressId('T11')}/reminders`;
    const body = { text: 'Trình hồ sơ trước 06/5 để kịp ngày họp.' };
    expect((await wire.ask('xa', { method: 'POST', url, body })).status).toBe(403);
    expect((await wire.ask('huyen', { method: 'POST', url, body })).status).toBe(200);
    expect((await tasks('xa')).reminders).toMatchObject([{ ...body, senderName: 'huyen' }]);
    const audit = await database.pool.query(
      `select 1 from audit_entry where act = 'congress.remind'`,
    );
    expect(audit.rowCount).toBe(1);
  });
});

describe('a unit that moved', () => {
  test('stays behind the figures of its old superior for past days, and goes to the new one', async () => {
    const [unit, from, to] = await Promise.all(
      ['T12', 'T1', 'T2'].map((code) => wire.ports.read.units.byCode(code)),
    );
    if (!unit || !from || !to) throw new Error('units of the small province');
    const path = to.path + unit.segment;
    await database.pool.query(
      `update unit_state set valid_to = '2020-04-01' where unit_id = $1 and valid_to is null`,
      [unit.id],
    );
    await database.pool.query(
      `insert into unit_state select unit_id, '2020-04-01', null, $2, $3, level, unit_type, full_name, short_name
         from unit_state where unit_id = $1`,
      [unit.id, to.id, path],
    );
    await database.pool.query('update unit set parent_id = $2, path = $3 where id = $1', [
      unit.id,
      to.id,
      path,
    ]);
    await database.pool.query('update congress set unit_path = $2 where unit_id = $1', [
      unit.id,
      path,
    ]);
    const db = openQueries(database.pool);
    await rebuildRollups(db);
    expect(await recountRollups(db)).toEqual([]);
    const then = 'figure=total&asOf=2020-03-31';
    const now = 'figure=total&asOf=2020-04-01';
    expect((await behind('T1', 'GRASSROOTS', then)).codes).toEqual(['T11', 'T12']);
    expect((await behind('T1', 'GRASSROOTS', now)).codes).toEqual(['T11']);
    expect((await behind('T2', 'GRASSROOTS', then)).codes).toEqual(['T21']);
    expect((await behind('T2', 'GRASSROOTS', now)).codes).toEqual(['T21', 'T12'].toSorted());
    expect((await board('T1', '2020-03-31')).levels[0]).toMatchObject({ total: 2 });
    expect((await board('T1', '2020-04-01')).levels[0]).toMatchObject({ total: 1 });
  });
});

test('every route of the board has an act of the policy table', () => {
  for (const route of Object.values(progressRoutes)) expect(route.access.kind).toBe('act');
});
