import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { DraftPlanView } from '@daihoi/contract/drafting';
import { TaskList } from '@daihoi/contract/tasks';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let draft: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  const root = `/api/congresses/${await wire.congressId('T11')}/drafts`;
  const body = { kind: 'selfReview', title: 'Báo cáo kiểm điểm' };
  const begun = await wire.ask('xa', { method: 'POST', url: root, body });
  draft = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function plan() {
  const reply = await wire.ask('xa', { method: 'GET', url: `${draft}/plan` });
  return DraftPlanView.parse(reply.body);
}

async function save(body: Pick<DraftPlanView, 'version' | 'team' | 'works'>, who = 'xa') {
  const { version, team, works } = body;
  const reply = await wire.ask(who, {
    method: 'PUT',
    url: `${draft}/plan`,
    body: { version, team, works },
  });
  return reply.status;
}

async function workTasks() {
  const url = `/api/tasks?season=${wire.season.id}`;
  const { tasks } = TaskList.parse((await wire.ask('xa', { method: 'GET', url })).body);
  return tasks.filter(({ kind }) => kind === 'drafts.work');
}

test('the parts of its kind are proposed, and nobody outside the office sees the plan', async () => {
  const { version, works, proposed } = await plan();
  expect([version, works]).toEqual([0, []]);
  expect(proposed).toContain('Hạn chế, khuyết điểm');
  expect((await wire.ask('huyen', { method: 'GET', url: `${draft}/plan` })).status).toBe(403);
});

test('what has a day becomes a task, the earliest first; of two who write the second is told', async () => {
  const works: DraftPlanView['works'] = [
    { id: null, kind: 'part', title: 'Ưu điểm', writer: 'A', due: '2020-06-01', state: 'OPEN' },
    {
      id: null,
      kind: 'study',
      title: 'Chuyên đề 1',
      writer: 'B',
      due: '2020-05-03',
      state: 'OPEN',
    },
  ];
  const team = [{ name: 'A', duty: 'Tổ trưởng' }];
  expect(await save({ version: 0, team, works })).toBe(200);
  expect(await save({ version: 0, team, works })).toBe(409);
  expect(await workTasks()).toMatchObject([
    { due: '2020-05-03', group: 'due', figures: { work: 'Chuyên đề 1', writer: 'B' } },
  ]);
});

test('done, the next piece is the task; with nothing left there is none', async () => {
  const before = await plan();
  const works = before.works.map((work) =>
    work.kind === 'study' ? { ...work, state: 'DONE' as const } : work,
  );
  expect(await save({ ...before, works })).toBe(200);
  expect(await workTasks()).toMatchObject([{ figures: { work: 'Ưu điểm' } }]);
  const after = await plan();
  expect(after.works.map(({ id }) => id)).toEqual(before.works.map(({ id }) => id));
  const done = after.works.map((work) => ({ ...work, state: 'DONE' as const }));
  expect(await save({ ...after, works: done })).toBe(200);
  expect(await workTasks()).toEqual([]);
  expect(await save({ ...after, works: done }, 'huyen')).toBe(403);
});
