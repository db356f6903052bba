import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isUntouched } from '@daihoi/application/issuing';
import { ReportView } from '@daihoi/contract/report';
import { brand, type ReportId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  wire.setToday('2020-07-02');
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('lanh-dao', { role: 'leader', code: 'T' });
  await wire.addAccount('van-phong', { role: 'committeeOffice', code: 'T' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const Id = z.object({ id: z.string() });
const Done = z.object({ version: z.number() });
const List = z.object({
  reports: z.array(z.object({ id: z.string(), asOf: z.string(), number: z.string().nullable() })),
});

async function codeOf(reply: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await reply;
  return [status, Refusal.parse(body).error.code] as const;
}

async function start(asOf: string, who = 'tinh') {
  const url = `/api/units/${await wire.unitId('T')}/reports`;
  return wire.ask(who, { method: 'POST', url, body: { season: wire.season.id, asOf } });
}

async function started(asOf: string): Promise<string> {
  return Id.parse((await start(asOf)).body).id;
}

async function shown(id: string): Promise<ReportView> {
  const reply = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}` });
  return ReportView.parse(reply.body);
}

function edit(id: string, body: object, who = 'tinh') {
  return wire.ask(who, { method: 'PUT', url: `/api/reports/${id}`, body });
}

function refresh(id: string, version: number) {
  const url = `/api/reports/${id}/refresh`;
  return wire.ask('tinh', { method: 'POST', url, body: { version } });
}

function issue(id: string, version: number, more: object = {}) {
  const body = {
    version,
    issuedOn: '2020-07-03',
    signer: { post: 'Phó Bí thư', name: 'Cao Minh Nhuận' },
    place: 'Bờ Tây',
    second: { username: 'lanh-dao', password: 'lanh-dao' },
    ...more,
  };
  return wire.ask('tinh', { method: 'POST', url: `/api/reports/${id}/issue`, body });
}

function wordsOf(view: ReportView): string {
  return JSON.stringify(view.paper);
}

function planned(code: string, from: string, to: string) {
  return database.pool.query(
    `update congress set plan_from = $2, plan_to = $3 where unit_id = (select id from unit where code = $1)`,
    [code, from, to],
  );
}

describe('a draft of a progress report', () => {
  test('says the figures of its day, names who is late, and links every figure', async () => {
    const view = await shown(await started('2020-07-01'));
    expect(view.state).toBe('draft');
    expect(wordsOf(view)).toContain('0/3');
    expect(view.weaknesses[0]?.text).toMatch(
      /^Còn 3 tổ chức cơ sở đảng .*Đảng bộ xã An Khê, Đảng bộ xã Bình Đê, Đảng bộ xã Cồn Sẻ\.$/u,
    );
    expect(wordsOf(view)).toContain('"milestone":"closed"');
  });

  test('is not made of a day to come, nor by an office of another unit', async () => {
    expect(await codeOf(start('2020-07-03'))).toEqual([422, 'report.as-of-ahead']);
    expect((await start('2020-07-01', 'xa')).status).toBe(403);
  });

  test('keeps what was not touched and takes what was written; the second writer is told and loses nothing', async () => {
    const id = await started('2020-07-01');
    const { weaknesses, recipients } = await shown(id);
    const mine = { weaknesses: [{ keep: 0 }, { text: 'Do bão số 2.' }], tasks: [], recipients };
    const first = await edit(id, { version: 1, ...mine });
    expect(Done.parse(first.body)).toEqual({ version: 2 });
    expect(await codeOf(edit(id, { version: 1, ...mine, weaknesses: [] }, 'van-phong'))).toEqual([
      409,
      'version.stale',
    ]);
    const view = await shown(id);
    expect(view.weaknesses).toEqual([weaknesses[0], { kind: 'written', text: 'Do bão số 2.' }]);
    expect(view.tasks).toEqual([]);
  });

  test('follows its figures when they are read again, and leaves written words alone', async () => {
    const id = await started('2020-06-30');
    const { recipients, weaknesses } = await shown(id);
    const kept = weaknesses.map((_, index) => ({ keep: index }));
    const edits = { weaknesses: [...kept, { text: 'Viết tay.' }], tasks: [], recipients };
    await edit(id, { version: 1, ...edits });
    await planned('T11', '2020-07-09', '2020-07-10');
    expect(Done.parse((await refresh(id, 2)).body)).toEqual({ version: 3 });
    expect(await codeOf(refresh(id, 2))).toEqual([409, 'version.stale']);
    const view = await shown(id);
    const said = view.paper.blocks.flatMap((block) =>
      block.kind === 'line' ? block.runs.map((run) => run.text) : [],
    );
    expect(said.join('')).toContain('trong tháng 7/2020, trong đó 2 tổ chức cơ sở đảng');
    expect(view.weaknesses.at(-1)).toEqual({ kind: 'written', text: 'Viết tay.' });
  });
});

describe('issuing', () => {
  test('needs a second person of the unit who is somebody else, and a day not before the figures', async () => {
    const id = await started('2020-07-01');
    const same = { second: { username: 'tinh', password: 'tinh' } };
    const wrong = { second: { username: 'lanh-dao', password: 'sai' } };
    const stranger = { second: { username: 'xa', password: 'xa' } };
    expect(await codeOf(issue(id, 1, same))).toEqual([422, 'second-person.same']);
    expect((await codeOf(issue(id, 1, wrong)))[1]).toBe('second-person.refused');
    expect((await codeOf(issue(id, 1, stranger)))[1]).toBe('second-person.not-allowed');
    expect(await codeOf(issue(id, 1, { issuedOn: '2020-06-30' }))).toEqual([
      422,
      'report.issued-before-as-of',
    ]);
    expect(await codeOf(issue(id, 7))).toEqual([409, 'version.stale']);
    expect((await shown(id)).state).toBe('draft');
  });

  test('freezes paper and figures: later data change nothing, and nobody may edit it', async () => {
    const id = await started('2020-07-01');
    const reply = await issue(id, 1);
    expect(reply.body).toEqual({ number: '01-BC/TU' });
    const before = await shown(id);
    expect(before).toMatchObject({ state: 'issued', number: '01-BC/TU', issuedOn: '2020-07-03' });
    expect(before.checkCode).toMatch(/^(?:[A-Z]{4}-){3}[A-Z]{4}$/u);
    expect(wordsOf(before)).toContain(before.checkCode);
    await planned('T12', '2020-12-01', '2020-12-02');
    await database.pool.query(`update unit set full_name = 'Đổi tên' where code = 'T12'`);
    expect(await shown(id)).toEqual(before);
    const edits = { version: 2, weaknesses: [], tasks: [], recipients: [] };
    expect(await codeOf(edit(id, edits))).toEqual([409, 'report.already-issued']);
    expect(await codeOf(refresh(id, 2))).toEqual([409, 'report.already-issued']);
    expect(await codeOf(issue(id, 2))).toEqual([409, 'report.already-issued']);
  });

  test('the frozen paper still gives the digest it was issued under, and the download is the file of that day', async () => {
    const id = await started('2020-06-15');
    await issue(id, 1);
    const found = await wire.ports.read.reports.byId(brand<ReportId>(id));
    const paperId = found?.value.issuedPaperId;
    if (!paperId) throw new Error('not issued');
    const [row, model] = await Promise.all([
      wire.ports.read.issuedPapers.byId(paperId),
      wire.ports.read.issuedPapers.modelOf(paperId),
    ]);
    if (!row || !model) throw new Error('no paper');
    expect(isUntouched(wire.ports, model, row.digest)).toBe(true);
    expect(isUntouched(wire.ports, { ...model, recipients: [] }, row.digest)).toBe(false);
    const docx = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/docx` });
    const stored = await wire.ports.files.get(row.docxHash);
    expect(Buffer.compare(docx.bytes, stored ?? new Uint8Array())).toBe(0);
    const pdf = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/pdf` });
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-');
  });

  test('two at once: one number is taken, the other is told, and no number is lost', async () => {
    const id = await started('2020-06-16');
    const replies = await Promise.all([issue(id, 1), issue(id, 1)]);
    expect(replies.map((each) => each.status).toSorted((left, right) => left - right)).toEqual([
      200, 409,
    ]);
    const next = await started('2020-06-17');
    const { body } = await issue(next, 1);
    const numbers = await database.pool.query<{ number: string }>(
      `select number from issued_paper where kind = 'progressReport' order by issued_at`,
    );
    expect(body).toEqual({ number: numbers.rows.at(-1)?.number });
    expect(numbers.rows.map((row) => Number(row.number.slice(0, 2)))).toEqual(
      numbers.rows.map((_, index) => index + 1),
    );
  });

  test('the list of the unit shows drafts and issued ones, newest day first', async () => {
    const url = `/api/units/${await wire.unitId('T')}/reports?season=${wire.season.id}`;
    const { reports } = List.parse((await wire.ask('tinh', { method: 'GET', url })).body);
    expect(reports.some((each) => each.number === '01-BC/TU')).toBe(true);
    expect(reports.some((each) => each.number === null)).toBe(true);
    const days = reports.map((each) => each.asOf);
    expect(days).toEqual(days.toSorted().toReversed());
    expect((await wire.ask('xa', { method: 'GET', url })).status).toBe(403);
  });
});
