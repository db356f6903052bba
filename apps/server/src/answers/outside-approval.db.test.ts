import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { DraftView, OutsideApprovalsView } from '@daihoi/contract/drafting';
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
  await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
  await wire.addAccount('tinh-hai', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'leader', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'organizationBoard', code: 'T1' });
  draft = await submitted('tinh', 'T');
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const signed = { name: 'cong-van.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') };

/** A draft that its office has submitted; answers its address. */
async function submitted(who: string, code: string): Promise<string> {
  const url = `/api/congresses/${await wire.congressId(code)}/drafts`;
  const body = { kind: 'politicalReport', title: 'Báo cáo chính trị' };
  const begun = await wire.ask(who, { method: 'POST', url, body });
  const at = `${url}/${z.object({ id: z.string() }).parse(begun.body).id}`;
  const file = { name: 'bao-cao.docx', bytes: await draftPaper() };
  const query = new URLSearchParams({ version: '1', why: 'bản đầu' });
  await wire.ask(who, { method: 'POST', url: `${at}/versions?${query}`, file });
  const move = { version: 2, move: 'submit' };
  const sent = await wire.ask(who, { method: 'POST', url: `${at}/own-moves`, body: move });
  expect(sent.status).toBe(200);
  return at;
}

async function page(at = draft, who = 'tinh') {
  return DraftView.parse((await wire.ask(who, { method: 'GET', url: at })).body);
}

async function approvals(who: string) {
  const url = `${draft}/outside-approvals`;
  return OutsideApprovalsView.parse((await wire.ask(who, { method: 'GET', url })).body);
}

function codeOf(reply: { readonly status: number; readonly body: unknown }): string {
  const refusal = z.object({ error: z.object({ code: z.string() }) });
  return reply.status === 200 ? 'done' : refusal.parse(reply.body).error.code;
}

async function record(
  given: { readonly who?: string; readonly at?: string; readonly signedOn?: string } = {},
) {
  const { who = 'tinh', at = draft, signedOn = '2020-05-03' } = given;
  const { version } = DraftView.parse((await wire.ask(who, { method: 'GET', url: at })).body);
  const paper = { authority: 'Ban Bí thư', number: '12-CV/TW', signedOn };
  const query = new URLSearchParams({ version: String(version), ...paper });
  const url = `${at}/outside-approvals?${query}`;
  return codeOf(await wire.ask(who, { method: 'POST', url, file: signed }));
}

async function confirm(who: string, at = draft) {
  const { version } = await page(at, who);
  const url = `${at}/outside-approvals/confirmation`;
  return codeOf(await wire.ask(who, { method: 'POST', url, body: { version } }));
}

async function tasksOf(who: string): Promise<readonly string[]> {
  const url = `/api/tasks?season=${wire.season.id}`;
  const { tasks } = TaskList.parse((await wire.ask(who, { method: 'GET', url })).body);
  return tasks.map(({ kind }) => kind).filter((kind) => kind.startsWith('drafts.'));
}

test('the top unit has nobody above it, and does not pass its own draft', async () => {
  expect(await page()).toMatchObject({
    state: 'SUBMITTED',
    outsideSuperior: true,
    mayJudge: false,
  });
  const body = { version: (await page()).version, move: 'pass' };
  for (const who of ['tinh', 'tinh-hai'])
    expect(codeOf(await wire.ask(who, { method: 'POST', url: `${draft}/decisions`, body }))).toBe(
      'actor.not-allowed',
    );
  expect(await tasksOf('tinh')).toEqual(['drafts.outside']);
  expect(await confirm('tinh-hai')).toBe('draft.no-approval');
  expect((await approvals('tinh-hai')).mayConfirm).toBe(false);
});

test('the paper of the superior outside is recorded with its signed copy, and waits for a second person', async () => {
  expect(await record({ signedOn: '2020-05-05' })).toBe('draft.approval-in-future');
  expect(await record()).toBe('done');
  expect(await approvals('tinh')).toMatchObject({ mayConfirm: false, open: { round: 1 } });
  expect((await page()).state).toBe('SUBMITTED');
  expect(await tasksOf('tinh')).toEqual([]);
  expect(await tasksOf('tinh-hai')).toEqual(['drafts.outsideConfirm']);
});

test('a signed copy that cannot be read names who looked at it', async () => {
  const hash = wire.ports.files.hashOf(signed.bytes);
  const url = `/api/congresses/${await wire.congressId('T')}/file-looks`;
  const told = { method: 'POST', url, body: { hash } } as const;
  expect((await wire.ask('huyen', told)).status).toBe(403);
  expect((await approvals('tinh')).open?.looks).toEqual([]);
  expect((await wire.ask('tinh', told)).status).toBe(200);
  expect((await approvals('tinh')).open?.looks).toHaveLength(1);
});

test('who recorded it does not confirm it: the office has no right to, and a head that recorded it is refused', async () => {
  expect(await confirm('tinh')).toBe('actor.not-allowed');
  expect(await record({ who: 'tinh-hai' })).toBe('done');
  expect(await confirm('tinh-hai')).toBe('draft.approval-own');
  expect(await record()).toBe('done');
  expect((await approvals('tinh')).approvals).toHaveLength(3);
});

test('the second person reads the signed copy and lets the draft pass by it', async () => {
  const { open, mayConfirm } = await approvals('tinh-hai');
  expect(mayConfirm).toBe(true);
  const url = `${draft}/outside-approvals/${open?.id}/file`;
  const copy = await wire.ask('tinh-hai', { method: 'GET', url });
  expect(copy.bytes).toEqual(signed.bytes);
  expect(await confirm('tinh-hai')).toBe('done');
  expect(await page()).toMatchObject({ state: 'PASSED', rounds: [{ outcome: 'passed' }] });
  const { approvals: all } = await approvals('tinh');
  expect(all.map(({ confirmed }) => confirmed !== null)).toEqual([false, false, true]);
  expect(await confirm('tinh-hai')).toBe('draft.not-submitted');
  const log = await database.pool.query<{ act: string }>(
    `select act from audit_entry where act like 'draft.outside-%' order by id`,
  );
  expect(log.rows.map(({ act }) => act)).toEqual([
    ...Array.from({ length: 3 }, () => 'draft.outside-recorded'),
    'draft.outside-passed',
  ]);
});

test('a signed copy that was removed after its term is said to be gone', async () => {
  await wire.ports.files.remove(wire.ports.files.hashOf(signed.bytes));
  const id = (await approvals('tinh')).approvals.at(-1)?.id;
  const url = `${draft}/outside-approvals/${id}/file`;
  expect(codeOf(await wire.ask('tinh', { method: 'GET', url }))).toBe('target.not-found');
});

test('a unit whose superior works in the program gets no way around it', async () => {
  const below = await submitted('huyen', 'T1');
  expect(await record({ who: 'huyen', at: below })).toBe('draft.superior-here');
  // Once nobody above can sign in, the superior is outside.
  await database.pool.query(`update account set disabled = true where username = 'tinh-hai'`);
  expect(await record({ who: 'huyen', at: below })).toBe('done');
  expect(await page(below, 'huyen')).toMatchObject({ outsideSuperior: true, passedOutside: false });
  expect(await confirm('huyen-hai', below)).toBe('done');
  // The paper stays with the draft when somebody above works in the program again.
  await database.pool.query(`update account set disabled = false where username = 'tinh-hai'`);
  expect(await page(below, 'huyen')).toMatchObject({ outsideSuperior: false, passedOutside: true });
});

test('a record is never changed or removed', async () => {
  const change = `update draft_outside_approval set number = '13-CV/TW'`;
  await expect(database.pool.query(change)).rejects.toThrow('never changed');
  const remove = `delete from draft_outside_approval`;
  await expect(database.pool.query(remove)).rejects.toThrow('never changed');
});
