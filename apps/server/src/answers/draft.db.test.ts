import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  DraftListView,
  DraftView,
  NearDraft,
  NearText,
  PaperPreview,
  SharedText,
  VersionChange,
} from '@daihoi/contract/drafting';
import { TaskList } from '@daihoi/contract/tasks';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { openWire, type Asked, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let root: string;
let draft: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xa-hai', { role: 'leader', code: 'T11' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('xa-ben', { role: 'committeeOffice', code: 'T12' });
  root = `/api/congresses/${await wire.congressId('T11')}/drafts`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

async function page(who = 'xa', number?: number) {
  const query = number === undefined ? '' : `?number=${number}`;
  const reply = await wire.ask(who, { method: 'GET', url: `${draft}${query}` });
  return DraftView.parse(reply.body);
}

async function list(who: string) {
  return DraftListView.parse((await wire.ask(who, { method: 'GET', url: root })).body);
}

/** Does an act on the draft as it stands now; answers the code of the refusal, or `done`. */
async function act(who: string, request: Pick<Asked, 'method' | 'url' | 'body'>): Promise<string> {
  const { version } = await page(who);
  const url = request.method === 'DELETE' ? `${request.url}?version=${version}` : request.url;
  const body = request.body && { version, ...request.body };
  return codeOf(
    await wire.ask(who, { ...request, url: `${draft}${url}`, ...(body ? { body } : {}) }),
  );
}

/** The kinds of tasks about drafts that somebody has. */
async function tasksOf(who: string): Promise<readonly string[]> {
  const url = `/api/tasks?season=${wire.season.id}`;
  const { tasks } = TaskList.parse((await wire.ask(who, { method: 'GET', url })).body);
  return tasks.map(({ kind }) => kind).filter((kind) => kind.startsWith('drafts.'));
}

function codeOf(reply: { readonly status: number; readonly body: unknown }): string {
  return reply.status === 200 ? 'done' : Refusal.parse(reply.body).error.code;
}

async function bring(
  bytes: Uint8Array<ArrayBuffer>,
  given: { readonly who?: string; readonly version?: number; readonly name?: string } = {},
) {
  const { who = 'xa', name = 'bao-cao.docx' } = given;
  const version = given.version ?? (await page(who)).version;
  const query = new URLSearchParams({ version: String(version), why: 'bản của văn phòng' });
  return wire.ask(who, {
    method: 'POST',
    url: `${draft}/versions?${query}`,
    file: { name, bytes },
  });
}

describe('the way of a draft from the first file to the word of the superior', () => {
  test('the office begins it; nobody else sees it', async () => {
    const body = { kind: 'politicalReport', title: 'Báo cáo chính trị trình đại hội' };
    const begun = await wire.ask('xa', { method: 'POST', url: root, body });
    draft = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
    expect((await list('xa')).drafts).toMatchObject([{ state: 'DRAFTING', newest: 0, open: null }]);
    expect((await list('huyen')).drafts).toEqual([]);
    expect((await wire.ask('huyen', { method: 'GET', url: draft })).status).toBe(404);
    expect((await wire.ask('xa-ben', { method: 'GET', url: root })).status).toBe(403);
    expect((await wire.ask('huyen', { method: 'POST', url: root, body })).status).toBe(403);
  });

  test('what is no Word paper is refused by name, and there is no version', async () => {
    const text = new TextEncoder();
    const exe = await bring(new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
    expect(Refusal.parse(exe.body).error.code).toBe('file.other-content');
    const pdf = await bring(text.encode('%PDF-1.7\n%%EOF\n'), { name: 'quet.pdf' });
    expect(Refusal.parse(pdf.body).error).toMatchObject({ code: 'paper-check.not-word' });
    expect((await page()).versions).toEqual([]);
    expect(await act('xa', { method: 'POST', url: '/own-moves', body: { move: 'submit' } })).toBe(
      'draft.no-version',
    );
  });

  test('a faulty paper is taken and its faults are said with place, rule and hint', async () => {
    const bytes = await draftPaper({ faults: ['narrowMargin', 'dottedAuthority'] });
    expect((await bring(bytes)).status).toBe(200);
    const { shown } = await page();
    expect(shown?.checked).toMatchObject({ ruleSet: 'PF-2018', kind: 'Báo cáo chính trị' });
    const authority = shown?.findings.find(({ code }) => code === 'SG-02');
    expect(authority).toMatchObject({ severity: 'error', fresh: false, accepted: null });
    expect(authority?.text).toContain('TM. BAN');
    expect(authority?.paragraphs).toHaveLength(1);
    expect(shown?.findings.find(({ code }) => code === 'PG-08')?.severity).toBe('warning');
    const names = shown?.findings.filter(({ code }) => code === 'UN-01' || code === 'UN-03');
    expect(names?.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: Cấp trên ghi ở đầu văn bản là huyện An Biên, không phải huyện Bờ Tây. Kiểm tra lại tên cấp trên.',
      'warning: Tên đơn vị ở đầu văn bản là xã Đông Yên, không phải xã An Khê. Kiểm tra lại tên đơn vị.',
    ]);
  });

  test('the same bytes again are no new version; a version read by an older page is not overwritten unseen', async () => {
    const same = await draftPaper({ faults: ['narrowMargin', 'dottedAuthority'] });
    expect(codeOf(await bring(same))).toBe('draft.same-content');
    expect(codeOf(await bring(await draftPaper(), { version: 1 }))).toBe('version.stale');
    expect((await page()).versions).toHaveLength(1);
  });

  test('a warning is let stand with a reason, an error is not', async () => {
    const keyOf = async (code: string) =>
      (await page()).shown?.findings.find((each) => each.code === code)?.key ?? '';
    const reason = 'Văn bản đóng quyển theo khổ riêng của đại hội.';
    const accept = async (code: string) =>
      act('xa', { method: 'PUT', url: '/acceptances', body: { key: await keyOf(code), reason } });
    expect(await accept('SG-02')).toBe('draft.error-stands');
    expect(await accept('PG-08')).toBe('done');
    expect((await list('xa')).drafts[0]?.open).toMatchObject({
      errors: 2,
      accepted: 1,
    });
    const body = { key: await keyOf('PG-08') };
    expect(await act('xa', { method: 'POST', url: '/acceptances/withdrawal', body })).toBe('done');
    expect(await accept('PG-08')).toBe('done');
  });

  test('who holds the draft writes alone, hands it over, and is relieved with a reason', async () => {
    expect(
      await act('xa', { method: 'PUT', url: '/editor', body: { change: { kind: 'hold' } } }),
    ).toBe('done');
    expect(codeOf(await bring(await draftPaper(), { who: 'xa-hai' }))).toBe('draft.held');
    const [colleague] = (await page()).colleagues;
    const change = { kind: 'handOver', to: colleague?.id };
    expect(await act('xa', { method: 'PUT', url: '/editor', body: { change } })).toBe('done');
    expect((await page('xa-hai')).editor).toMatchObject({ me: true });
    const mine = { kind: 'takeOver', reason: 'Đồng chí Hai đi công tác.' };
    expect(await act('xa', { method: 'PUT', url: '/editor', body: { change: mine } })).toBe('done');
    expect((await page('xa-hai')).editor).toMatchObject({ me: false });
    const free = { change: { kind: 'release' } };
    expect(await act('xa', { method: 'PUT', url: '/editor', body: free })).toBe('done');
  });

  test('the next version says what was fixed and what is new; the acceptance holds on', async () => {
    const bytes = await draftPaper({ faults: ['narrowMargin', 'colonInNumber'] });
    expect((await bring(bytes)).status).toBe(200);
    const { shown } = await page();
    expect(shown?.comparedWith).toBe(1);
    expect(shown?.fixed.map(({ code }) => code)).toContain('SG-02');
    expect(shown?.findings.find(({ code }) => code === 'NO-FORM')?.fresh).toBe(true);
    const margin = shown?.findings.find(({ code }) => code === 'PG-08');
    expect(margin).toMatchObject({ fresh: false, accepted: { by: 'xa' } });
    expect((await page('xa', 1)).shown?.number).toBe(1);
  });

  test('pages, file and report of a version come out', async () => {
    const preview = await wire.ask('xa', { method: 'GET', url: `${draft}/versions/2/preview` });
    const paper = PaperPreview.parse(preview.body);
    expect(paper.sections[0]).toMatchObject({ left: 1134 });
    expect(JSON.stringify(paper)).toContain('Số: 05');
    const file = await wire.ask('xa', { method: 'GET', url: `${draft}/versions/1/file` });
    const report = await wire.ask('xa', { method: 'GET', url: `${draft}/versions/2/report` });
    for (const { bytes } of [file, report]) expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
    expect((await wire.ask('xa', { method: 'GET', url: `${draft}/versions/3/file` })).status).toBe(
      404,
    );
  });

  test('submitted: the superior reads it, the office no longer changes it', async () => {
    expect(await act('xa', { method: 'POST', url: '/own-moves', body: { move: 'submit' } })).toBe(
      'done',
    );
    expect((await list('huyen')).drafts).toMatchObject([{ state: 'SUBMITTED', newest: 2 }]);
    expect(codeOf(await bring(await draftPaper()))).toBe('draft.closed');
    expect((await page('huyen')).versions).toHaveLength(2);
    const url = `/api/units/${await wire.unitId('T1')}/drafts?season=${wire.season.id}`;
    const desk = await wire.ask('huyen', { method: 'GET', url });
    expect(await tasksOf('huyen')).toEqual(['drafts.judge']);
    expect(desk.body).toMatchObject({ waiting: [{ state: 'SUBMITTED', kind: 'politicalReport' }] });
  });

  test('the superior returns it only with a remark; the office learns of remarks when they are sent', async () => {
    const back = { method: 'POST', url: '/decisions', body: { move: 'return' } } as const;
    expect(await act('huyen', back)).toBe('draft.no-remark');
    const remark = { paragraph: 12, passage: 'Sản lượng lúa', text: 'Nêu rõ nguyên nhân tăng.' };
    expect(await act('huyen', { method: 'POST', url: '/remarks', body: remark })).toBe('done');
    expect((await page('xa')).remarks).toEqual([]);
    expect(await act('xa', { method: 'POST', url: '/own-moves', body: { move: 'takeBack' } })).toBe(
      'draft.being-read',
    );
    expect(await act('huyen', { method: 'POST', url: '/decisions', body: { move: 'pass' } })).toBe(
      'draft.remarks-open',
    );
    const whole = { paragraph: null, passage: '', text: 'Góp ý nhầm chỗ.' };
    expect(await act('huyen', { method: 'POST', url: '/remarks', body: whole })).toBe('done');
    const wrong = (await page('huyen')).remarks.at(-1)?.id;
    expect(await act('huyen', { method: 'DELETE', url: `/remarks/${wrong}` })).toBe('done');
    expect(await act('huyen', back)).toBe('done');
    expect((await page('xa')).remarks).toMatchObject([{ ...remark, version: 2, answer: null }]);
    expect(await tasksOf('xa')).toEqual(['drafts.returned']);
    expect(await tasksOf('huyen')).toEqual([]);
  });

  test('resubmitted only changed and answered, then passed', async () => {
    const submit = { method: 'POST', url: '/own-moves', body: { move: 'submit' } } as const;
    expect(await act('xa', submit)).toBe('draft.no-new-version');
    expect((await bring(await draftPaper({ note: 'Bổ sung nguyên nhân.' }))).status).toBe(200);
    expect((await page('huyen')).versions).toHaveLength(2);
    expect(await act('xa', submit)).toBe('draft.remarks-unanswered');
    const [remark] = (await page()).remarks;
    const body = { answer: 'Đã bổ sung ở mục 1.' };
    expect(await act('xa', { method: 'PUT', url: `/remarks/${remark?.id}/answer`, body })).toBe(
      'done',
    );
    expect(await act('xa', submit)).toBe('done');
    expect(await act('huyen', { method: 'POST', url: '/decisions', body: { move: 'pass' } })).toBe(
      'done',
    );
    const passed = await page();
    expect(passed.state).toBe('PASSED');
    expect(passed.rounds.map(({ outcome }) => outcome)).toEqual(['returned', 'passed']);
    const errors = passed.shown?.findings.filter(({ severity }) => severity === 'error');
    expect(errors?.map(({ code }) => code)).toEqual(['UN-03']);
  });

  test('a passed draft is taken up again with a reason, and its next version is held against the passed one', async () => {
    const url = '/revision';
    const reason = 'Tiếp thu góp ý của các chi bộ.';
    expect(await act('xa', { method: 'POST', url, body: { reason: ' ' } })).toBe(
      'request.malformed',
    );
    expect(await act('huyen', { method: 'POST', url, body: { reason } })).toBe('actor.not-allowed');
    expect(await act('xa', { method: 'POST', url, body: { reason } })).toBe('done');
    expect(await act('xa', { method: 'POST', url, body: { reason } })).toBe(
      'draft.move-not-from-state',
    );
    const revised = await page('huyen');
    expect(revised).toMatchObject({ state: 'DRAFTING', rounds: [{}, { revised: { reason } }] });
    expect(await tasksOf('xa')).toEqual(['drafts.revise']);
    const submit = { method: 'POST', url: '/own-moves', body: { move: 'submit' } } as const;
    expect(await act('xa', submit)).toBe('draft.nothing-revised');
    for (const note of ['Bổ sung nguyên nhân. Ý một.', 'Bổ sung nguyên nhân. Ý một. Ý hai.'])
      expect((await bring(await draftPaper({ note }))).status).toBe(200);
    expect((await page('huyen')).versions).toHaveLength(3);
    expect(await act('xa', submit)).toBe('done');
    const added = async (other: number) => {
      const asked = { method: 'GET', url: `${draft}/versions/5/changes?other=${other}` } as const;
      const { changes } = z
        .object({ changes: z.array(VersionChange) })
        .parse((await wire.ask('huyen', asked)).body);
      const words = changes.flatMap((change) => change.words);
      return words.flatMap(({ kind, text }) => (kind === 'added' ? [text.trim()] : [])).join(' ');
    };
    expect(await added(4)).toBe('Ý hai.');
    expect(await added(3)).toBe('Ý một. Ý hai.');
    expect(await act('huyen', { method: 'POST', url: '/decisions', body: { move: 'pass' } })).toBe(
      'done',
    );
  });

  test('what is mechanical is repaired into a next version, and the words that changed are told', async () => {
    const body = { kind: 'politicalReport', title: 'Bản cần sửa' };
    const begun = await wire.ask('xa', { method: 'POST', url: root, body });
    draft = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
    const faults = ['narrowMargin', 'dottedAuthority', 'colonInNumber'] as const;
    expect((await bring(await draftPaper({ faults }))).status).toBe(200);
    expect(await act('xa', { method: 'POST', url: '/repair', body: {} })).toBe('done');
    const { shown, versions } = await page();
    expect(versions[0]).toMatchObject({ number: 2, fileName: 'bao-cao-da-sua.docx' });
    const fixed = shown?.fixed.map(({ code }) => code);
    expect(fixed).toEqual(expect.arrayContaining(['PG-08', 'SG-02', 'NO-FORM']));
    expect(shown?.findings.filter(({ repairable }) => repairable)).toEqual([]);
    const url = `${draft}/versions/2/changes`;
    const reply = await wire.ask('xa', { method: 'GET', url });
    const { changes } = z.object({ changes: z.array(VersionChange) }).parse(reply.body);
    const removed = changes.flatMap(({ words }) => words.filter(({ kind }) => kind === 'removed'));
    expect(removed.map(({ text }) => text).join('')).toContain(':');
    expect(await act('xa', { method: 'POST', url: '/repair', body: {} })).toBe(
      'draft.nothing-to-repair',
    );
    expect(
      (await wire.ask('xa', { method: 'GET', url: `${draft}/versions/1/changes` })).status,
    ).toBe(404);
  });

  test('what stands in another paper of the congress is told passage by passage', async () => {
    const { drafts } = await list('xa');
    const own = draft.split('/').at(-1);
    const other = drafts.find(({ id, newest }) => id !== own && newest > 0);
    const shared = (who: string, id: string) =>
      wire.ask(who, { method: 'GET', url: `${draft}/versions/1/shared/${id}` });
    const { share, passages } = SharedText.parse((await shared('xa', other?.id ?? '')).body);
    expect(share.num).toBeGreaterThan(0);
    expect(share.num).toBeLessThanOrEqual(share.den);
    for (const { here, there, words } of passages) {
      const [one, two] = [here, there].map(({ pieces }) => pieces.filter(({ same }) => same));
      expect(one?.length).toBeGreaterThan(0);
      expect(two?.length).toBe(one?.length);
      expect(words).toBeGreaterThan(0);
    }
    expect((await shared('xa', own ?? '')).status).toBe(200);
    expect((await shared('xa', '00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await shared('huyen', other?.id ?? '')).status).toBe(404);
    expect((await shared('xa-ben', other?.id ?? '')).status).toBe(403);
  });

  test('a neighbour that wrote the same is told by unit and share; its words are for those who may read them', async () => {
    const ben = `/api/congresses/${await wire.congressId('T12')}/drafts`;
    const begin = async (who: string, at: string, kind: string) => {
      const body = { kind, title: `Văn kiện của ${who}` };
      const begun = await wire.ask(who, { method: 'POST', url: at, body });
      return `${at}/${z.object({ id: z.string() }).parse(begun.body).id}`;
    };
    draft = await begin('xa-ben', ben, 'politicalReport');
    expect((await bring(await draftPaper({ pages: 3 }), { who: 'xa-ben' })).status).toBe(200);
    const shown = (await page('xa-ben')).shown;
    const said = shown?.findings.find(({ code }) => code === 'SM-02');
    expect(said).toMatchObject({ severity: 'warning' });
    expect(said?.message).toMatch(/% số từ .* giống văn bản cùng loại của /u);
    expect(said?.paragraphs.length).toBeGreaterThan(3);
    const near = async (who: string) => {
      const url = `${draft}/versions/1/near`;
      const reply = await wire.ask(who, { method: 'GET', url });
      return z.object({ drafts: z.array(NearDraft) }).parse(reply.body).drafts;
    };
    const [found] = await near('xa-ben');
    expect(found).toMatchObject({ relation: 'neighbour', title: null, mayRead: false });
    expect(found?.share.num).toBeGreaterThan(100);
    const text = async (who: string, id: string) => {
      const url = `${draft}/versions/1/near/${id}`;
      return NearText.parse((await wire.ask(who, { method: 'GET', url })).body).passages;
    };
    const own = await text('xa-ben', found?.id ?? '');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ there }) => there === null)).toBe(true);
    expect(await near('huyen').catch(() => [])).toEqual([]);
    expect(
      await act('xa-ben', { method: 'POST', url: '/own-moves', body: { move: 'submit' } }),
    ).toBe('done');
    const readable = (await near('huyen')).find(({ mayRead }) => mayRead);
    expect(readable?.title).toBeTypeOf('string');
    const both = await text('huyen', readable?.id ?? '');
    expect(both.some(({ there }) => there !== null && there.pieces.length > 0)).toBe(true);
    const kept = draft;
    draft = await begin('xa-ben', ben, 'personnelScheme');
    expect((await bring(await draftPaper({ pages: 3 }), { who: 'xa-ben' })).status).toBe(200);
    expect(await near('xa-ben')).toEqual([]);
    const stranger = draft.split('/').at(-1);
    draft = kept;
    const url = `${draft}/versions/1/near/${stranger}`;
    expect((await wire.ask('huyen', { method: 'GET', url })).status).toBe(404);
  });

  test('a self-review that repeats the political report of its congress is told so', async () => {
    const body = { kind: 'selfReview', title: 'Báo cáo kiểm điểm' };
    const begun = await wire.ask('xa', { method: 'POST', url: root, body });
    draft = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
    const note = 'Ban Chấp hành tự phê bình và phê bình nghiêm túc.';
    expect((await bring(await draftPaper({ note }))).status).toBe(200);
    const found = (await page()).shown?.findings.filter(({ code }) => code === 'SM-01');
    expect(found?.[0]?.message).toContain('của cùng đại hội');
    expect(found?.[0]?.paragraphs.length).toBeGreaterThan(3);
  });

  test('a version is never changed, not even past the program', async () => {
    await expect(
      database.pool.query(`update draft_version set file_name = 'khac.docx'`),
    ).rejects.toThrow('never changed');
  });

  test('what the log keeps: who did what, no word of the papers', async () => {
    const rows = await database.pool.query<{ act: string; body: string }>(
      `select act, coalesce(after::text, '') as body from audit_entry where act like 'draft.%' order by seq`,
    );
    const acts = rows.rows.map((row) => row.act);
    expect(acts).toContain('draft.version-added');
    expect(acts).toContain('draft.move-pass');
    expect(rows.rows.map((row) => row.body).join('')).not.toContain('Sản lượng lúa');
  });
});
