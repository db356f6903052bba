import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CheckedPaperView, DraftPlanView, StudyFileLine } from '@daihoi/contract/drafting';
import { TaskList } from '@daihoi/contract/tasks';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
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

describe('files of a thematic study', () => {
  const pdf = { name: 'chuyen-de.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') };
  let work = '';

  async function bring(file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }) {
    const reply = await wire.ask('xa', {
      method: 'POST',
      url: `${draft}/study-files?work=${work}`,
      file,
    });
    const refusal = z.object({ error: z.object({ code: z.string() }) });
    return reply.status === 200 ? 'done' : refusal.parse(reply.body).error.code;
  }

  async function files() {
    const reply = await wire.ask('xa', { method: 'GET', url: `${draft}/study-files` });
    return z.object({ files: z.array(StudyFileLine) }).parse(reply.body).files;
  }

  test('come as versions with who and when, to a study that stands in the plan', async () => {
    const { works } = await plan();
    const part = works.find(({ kind }) => kind === 'part');
    work = part?.id ?? '';
    expect(await bring(pdf)).toBe('draft.no-study');
    work = works.find(({ kind }) => kind === 'study')?.id ?? '';
    expect(await bring(pdf)).toBe('done');
    expect(await bring(pdf)).toBe('draft.same-study');
    expect(await bring({ name: 'chuyen-de.docx', bytes: await draftPaper({ noted: true }) })).toBe(
      'done',
    );
    expect(await files()).toMatchObject([
      { number: 1, fileName: 'chuyen-de.pdf', uploadedBy: 'xa', checkable: false },
      { number: 2, fileName: 'chuyen-de.docx', checkable: true },
    ]);
  });

  test('are downloaded and checked by the own office alone', async () => {
    const [first, second] = await files();
    const get = (who: string, path: string) =>
      wire.ask(who, { method: 'GET', url: `${draft}/study-files/${path}` });
    expect((await get('xa', `${first?.id}/file`)).bytes).toEqual(pdf.bytes);
    expect((await get('xa', `${first?.id}/check`)).status).toBe(415);
    const checked = CheckedPaperView.parse((await get('xa', `${second?.id}/check`)).body);
    expect(checked.fileName).toBe('chuyen-de.docx');
    expect(checked.paper.blocks.length).toBeGreaterThan(0);
    expect(checked.paper.pictures).toHaveLength(1);
    expect((await get('huyen', `${first?.id}/file`)).status).toBe(403);
  });

  test('that cannot be read name who looked at them', async () => {
    const url = `${draft.split('/drafts/')[0] ?? ''}/file-looks`;
    const body = { hash: wire.ports.files.hashOf(pdf.bytes) };
    expect((await wire.ask('xa', { method: 'POST', url, body })).status).toBe(200);
    const [first, second] = await files();
    expect(first?.looks).toHaveLength(1);
    expect(second?.looks).toEqual([]);
  });

  test('keep their study in the plan', async () => {
    const before = await plan();
    const works = before.works.filter(({ kind }) => kind === 'part');
    expect(await save({ ...before, works })).toBe(409);
    expect((await plan()).version).toBe(before.version);
  });

  test('that were removed after their term are said to be gone', async () => {
    const [, second] = await files();
    await wire.ports.files.remove(wire.ports.files.hashOf(await draftPaper({ noted: true })));
    for (const what of ['file', 'check']) {
      const url = `${draft}/study-files/${second?.id}/${what}`;
      const reply = await wire.ask('xa', { method: 'GET', url });
      expect(reply.body).toMatchObject({ error: { code: 'target.not-found' } });
    }
  });

  test('that carry a degree of secrecy are told with the mark and its place, and are not kept', async () => {
    const bytes = await draftPaper({ faults: ['secretMark'] });
    const reply = await wire.ask('xa', {
      method: 'POST',
      url: `${draft}/study-files?work=${work}`,
      file: { name: 'mat.docx', bytes },
    });
    expect(reply.body).toMatchObject({ error: { code: 'paper.secret-mark' } });
    expect(await files()).toHaveLength(2);
  });
});
