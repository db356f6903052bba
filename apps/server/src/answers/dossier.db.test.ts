import { openPaperRenderer } from '@daihoi/adapters/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { plainPaper } from '../../../../tests/support/papers/plain-paper.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Dossier = z.object({
  mayUpload: z.boolean(),
  mayReview: z.boolean(),
  lines: z.array(
    z.object({
      key: z.string(),
      required: z.boolean(),
      changed: z.boolean(),
      paper: z.object({ id: z.string(), verdict: z.string(), fileName: z.string() }).nullable(),
      past: z.array(z.object({ id: z.string() })),
      remarks: z.array(
        z.object({ id: z.string(), text: z.string(), answer: z.string().nullable() }),
      ),
    }),
  ),
  rounds: z.array(z.object({ number: z.number(), outcome: z.string().nullable() })),
});
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const Page = z.object({ version: z.number(), state: z.string() });

const text = new TextEncoder();
function pdf(words: string) {
  return { name: 'van-ban.pdf', bytes: text.encode(`%PDF-1.7\n% ${words}\n%%EOF\n`) };
}

async function root() {
  return `/api/congresses/${await wire.congressId('T11')}`;
}

async function page() {
  return Page.parse((await wire.ask('huyen', { method: 'GET', url: await root() })).body);
}

async function dossier(who = 'xa') {
  const url = `${await root()}/dossiers/approval`;
  return Dossier.parse((await wire.ask(who, { method: 'GET', url })).body);
}

async function put(key: string, file = pdf(key), replaces?: string) {
  const query = new URLSearchParams({ key, ...(replaces ? { replaces } : {}) });
  const url = `${await root()}/dossiers/approval/papers?${query}`;
  return wire.ask('xa', { method: 'POST', url, file });
}

async function move(name: string) {
  const { version } = await page();
  const body = { version, move: name, on: '2020-05-04' };
  return wire.ask('xa', { method: 'POST', url: `${await root()}/own-moves`, body });
}

async function judge(key: string, verdict: string, remark: string | null = null) {
  const line = (await dossier('huyen')).lines.find((each) => each.key === key);
  const url = `${await root()}/dossiers/approval/papers/${line?.paper?.id}/verdict`;
  return wire.ask('huyen', { method: 'PUT', url, body: { key, verdict, remark } });
}

async function acceptAll() {
  const unread = (await dossier('huyen')).lines.filter(
    (line) => line.paper?.verdict === 'notReviewed',
  );
  for (const line of unread)
    expect(await judge(line.key, 'accepted')).toMatchObject({ status: 200 });
}

function approval(version: number) {
  return {
    version,
    on: '2020-05-04',
    signing: { post: 'Bí thư', name: 'Lưu Hồ An', place: null },
    direction: 'Chú ý công tác nhân sự.',
    second: { username: 'huyen-hai', password: 'huyen-hai' },
  };
}

describe('the way of a dossier', () => {
  test('the unit plans, the superior approves the plan', async () => {
    const body = {
      version: 1,
      plan: { from: '2020-05-20', to: '2020-05-21' },
      type: 'DELEGATE',
      ordinal: 14,
      contents: ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_COMMITTEE', 'ELECT_DELEGATES'],
    };
    const planned = await wire.ask('xa', { method: 'PUT', url: `${await root()}/plan`, body });
    expect(planned.status).toBe(200);
    const decision = {
      version: 2,
      move: 'approvePlan',
      on: '2020-05-04',
      reason: null,
      paper: null,
    };
    const url = `${await root()}/decisions`;
    expect((await wire.ask('xa', { method: 'POST', url, body: decision })).status).toBe(403);
    expect((await wire.ask('huyen', { method: 'POST', url, body: decision })).status).toBe(200);
    expect((await move('startPreparing')).status).toBe(200);
  });

  test('an .exe renamed .docx is refused by name, and the place stays empty', async () => {
    const bytes = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]);
    const reply = await put('congressPlan', { name: 'ke-hoach.docx', bytes });
    expect(reply.status).toBe(415);
    const { error } = Refusal.parse(reply.body);
    expect(error.code).toBe('file.other-content');
    expect(error.message).toContain('ke-hoach.docx');
    expect(error.message).toContain('exe');
    const line = (await dossier()).lines.find((each) => each.key === 'congressPlan');
    expect(line?.paper).toBeNull();
  });

  test('a PDF that carries one is told too; of one without words it is told that nobody looked', async () => {
    const key = (await dossier()).lines.find((each) => !each.required)?.key ?? '';
    const marked = await openPaperRenderer().toPdf(
      plainPaper([{ kind: 'banner', runs: [{ kind: 'text', text: 'TỐI MẬT' }] }]),
    );
    const reply = await put(key, {
      name: 'quet-mat.pdf',
      bytes: new Uint8Array(marked),
    });
    const { error } = Refusal.parse(reply.body);
    expect(error.code).toBe('paper.secret-mark-pdf');
    expect(error.message).toContain('“TỐI MẬT”');
    expect(error.message).toContain('quet-mat.pdf');
    const clean = await openPaperRenderer().toPdf(
      plainPaper([{ kind: 'paragraph', runs: [{ kind: 'text', text: 'Nội dung.' }] }]),
    );
    const taken = await put(key, { name: 'sach.pdf', bytes: new Uint8Array(clean) });
    expect(taken.body).toMatchObject({ looked: true });
    const line = (await dossier()).lines.find((each) => each.key === key);
    const bytes = new TextEncoder().encode('%PDF-1.7\n% scan\n%%EOF\n');
    const scan = await put(key, { name: 'quet.pdf', bytes }, line?.paper?.id);
    expect(scan.body).toMatchObject({ looked: false });
    const { paperId } = z.object({ paperId: z.string() }).parse(scan.body);
    const url = `${await root()}/dossiers/approval/papers/${paperId}`;
    expect((await wire.ask('xa', { method: 'DELETE', url })).status).toBe(200);
  });

  test('a paper that carries a degree of secrecy is told with its mark, and the place stays empty', async () => {
    const bytes = await draftPaper({ faults: ['secretMark'] });
    const reply = await put('congressPlan', { name: 'ke-hoach-mat.docx', bytes });
    const { error } = Refusal.parse(reply.body);
    expect(error.code).toBe('paper.secret-mark');
    expect(error.message).toContain('“MẬT”');
    const line = (await dossier()).lines.find((each) => each.key === 'congressPlan');
    expect(line?.paper).toBeNull();
  });

  test('a dossier with papers missing is not submitted', async () => {
    const reply = await move('submit');
    expect(Refusal.parse(reply.body).error.code).toBe('congress.checklist-open');
  });

  test('a Word file of the dossier is checked with its pages; a PDF is told by name', async () => {
    const line = (await dossier()).lines.find((each) => !each.required);
    const key = line?.key ?? '';
    const word = { name: 'bao-cao.docx', bytes: await draftPaper({ faults: ['dottedAuthority'] }) };
    expect(await put(key, word)).toMatchObject({ status: 200 });
    const paper = (await dossier()).lines.find((each) => each.key === key)?.paper;
    const url = `${await root()}/papers/${paper?.id}/check`;
    const { body } = await wire.ask('huyen', { method: 'GET', url });
    const Checked = z.object({ findings: z.array(z.object({ code: z.string() })) });
    expect(Checked.parse(body).findings.map(({ code }) => code)).toContain('SG-02');
    expect(await put(key, pdf('ban quet'), paper?.id)).toMatchObject({ status: 200 });
    const scan = (await dossier()).lines.find((each) => each.key === key)?.paper;
    const asked = { method: 'GET', url: `${await root()}/papers/${scan?.id}/check` } as const;
    const { error } = Refusal.parse((await wire.ask('huyen', asked)).body);
    expect(error.code).toBe('paper-check.not-word');
    expect(error.message).toContain('van-ban.pdf');
  });

  test('required papers are uploaded and submitted; then the papers are closed for the unit', async () => {
    const required = (await dossier()).lines.filter((line) => line.required);
    for (const line of required) expect(await put(line.key)).toMatchObject({ status: 200 });
    expect((await move('submit')).status).toBe(200);
    expect(Refusal.parse((await put('congressPlan')).body).error.code).toBe(
      'dossier.closed-for-papers',
    );
    expect(await dossier()).toMatchObject({
      mayUpload: false,
      rounds: [{ number: 1, outcome: null }],
    });
  });

  test('the file comes back as it was sent', async () => {
    const line = (await dossier()).lines.find((each) => each.key === 'congressPlan');
    const url = `${await root()}/papers/${line?.paper?.id}/file`;
    const reply = await wire.ask('huyen', { method: 'GET', url });
    expect(new TextDecoder().decode(reply.bytes)).toContain('% congressPlan');
  });

  test('without a remark it cannot be sent back; an empty remark is none', async () => {
    const { version } = await page();
    const url = `${await root()}/return`;
    const body = { version, on: '2020-05-04' };
    const bare = await wire.ask('huyen', { method: 'POST', url, body });
    expect(Refusal.parse(bare.body).error.code).toBe('dossier.no-remark');
    expect(Refusal.parse((await judge('congressPlan', 'remarked', ' ')).body).error.code).toBe(
      'dossier.remark-empty',
    );
  });

  test('sent back with a remark: the others keep their verdict, the remarked paper must be replaced', async () => {
    expect((await judge('congressAgenda', 'accepted')).status).toBe(200);
    expect((await judge('congressPlan', 'remarked', 'Bổ sung phương án dự phòng.')).status).toBe(
      200,
    );
    const { version } = await page();
    const url = `${await root()}/return`;
    const body = { version, on: '2020-05-04' };
    expect((await wire.ask('huyen', { method: 'POST', url, body })).status).toBe(200);
    expect((await page()).state).toBe('RETURNED');
    expect(Refusal.parse((await move('submit')).body).error.code).toBe('congress.checklist-open');
    const line = (await dossier()).lines.find((each) => each.key === 'congressPlan');
    const remark = line?.remarks[0];
    const answered = await wire.ask('xa', {
      method: 'PUT',
      url: `${await root()}/dossiers/approval/remarks/${remark?.id}/answer`,
      body: { answer: 'Đã bổ sung ở mục 5.' },
    });
    expect(answered.status).toBe(200);
    expect(Refusal.parse((await put('congressPlan', pdf('ban hai'))).body).error.code).toBe(
      'version.stale',
    );
    expect((await put('congressPlan', pdf('ban hai'), line?.paper?.id)).status).toBe(200);
    expect((await move('submit')).status).toBe(200);
    const again = await dossier('huyen');
    const plan = again.lines.find((each) => each.key === 'congressPlan');
    expect(plan).toMatchObject({ changed: true, paper: { verdict: 'notReviewed' } });
    expect(plan?.past).toHaveLength(1);
    expect(plan?.remarks[0]?.answer).toBe('Đã bổ sung ở mục 5.');
    const agenda = again.lines.find((each) => each.key === 'congressAgenda');
    expect(agenda).toMatchObject({ changed: false, paper: { verdict: 'accepted' } });
  });

  test('a paper nobody has read stops the approval', async () => {
    const { version } = await page();
    const url = `${await root()}/approve`;
    const reply = await wire.ask('huyen', { method: 'POST', url, body: approval(version) });
    expect(Refusal.parse(reply.body).error.code).toBe('congress.checklist-open');
  });

  test('the same person twice is not two persons', async () => {
    await acceptAll();
    const { version } = await page();
    const second = { username: 'huyen', password: 'huyen' };
    const url = `${await root()}/approve`;
    const body = { ...approval(version), second };
    const reply = await wire.ask('huyen', { method: 'POST', url, body });
    expect(Refusal.parse(reply.body).error.code).toBe('second-person.same');
  });

  test('two approve at once: one notice, one number, and a clear refusal for the other', async () => {
    const { version } = await page();
    const url = `${await root()}/approve`;
    const body = approval(version);
    const other = { ...body, second: { username: 'huyen', password: 'huyen' } };
    const replies = await Promise.all([
      wire.ask('huyen', { method: 'POST', url, body }),
      wire.ask('huyen-hai', { method: 'POST', url, body: other }),
    ]);
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([200, 409]));
    const refused = replies.find((reply) => reply.status === 409);
    expect(Refusal.parse(refused?.body).error.code).toBe('version.stale');
    expect((await page()).state).toBe('APPROVED');
    const Chronicle = z.object({
      lines: z.array(z.object({ act: z.string(), by: z.string() })),
      issued: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
    });
    const seen = await wire.ask('xa', { method: 'GET', url: `${await root()}/chronicle` });
    const { lines, issued } = Chronicle.parse(seen.body);
    expect(issued.map((paper) => paper.number)).toEqual(['01-TB/HU']);
    expect(lines[0]?.act).toBe('congress.approve');
    const series = await database.pool.query('select last_number from document_series');
    expect(series.rows).toEqual([{ last_number: 1 }]);
    const file = `${await root()}/issued-papers/${issued[0]?.id}/file`;
    const docx = await wire.ask('xa', { method: 'GET', url: file });
    expect([...docx.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
