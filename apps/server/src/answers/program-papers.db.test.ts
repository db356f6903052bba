import { openDocumentReader } from '@daihoi/adapters/documents';
import { TemplateView } from '@daihoi/contract/templates';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { minutes, ResultWalk } from '../../../../tests/support/results/result-walk.ts';
import { rewordedWord } from '../../../../tests/support/templates/reworded-word.ts';

let database: FreshDatabase;
let wire: Wire;
let walk: ResultWalk;
let district: string;
let province: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xa-hai', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen-phong', { role: 'committeeOffice', code: 'T1' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  await wire.addAccount('tinh-phong', { role: 'committeeOffice', code: 'T' });
  district = await wire.unitId('T1');
  province = await wire.unitId('T');
  walk = await reportedOf('T11', 'xa');
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function reportedOf(code: string, own: string): Promise<ResultWalk> {
  const each = new ResultWalk({ wire, database, code, own, superior: 'huyen' });
  await each.approved();
  await each.foresee([]);
  await each.move('convene', '2020-05-10');
  await each.attend();
  await each.move('openFormal', '2020-05-20');
  await each.move('close', '2020-05-21');
  await each.enter('committee', 1, minutes(3, { An: 25, Bình: 20, Chi: 18, Dũng: 9 }));
  await each.enter('secretary', 1, minutes(1, { An: 25, Bình: 4 }));
  await each.completePersons();
  await each.uploadResultPapers();
  expect((await each.move('reportResult', '2020-05-22')).status).toBe(200);
  wire.setToday('2020-05-29');
  return each;
}

function codeOf(reply: Reply): string {
  if (reply.status === 200) return 'done';
  return z.object({ error: z.object({ code: z.string() }) }).parse(reply.body).error.code;
}

const kind = 'ratificationDecision';

async function builtIn(who: string, unit: string): Promise<Uint8Array> {
  const url = `/api/units/${unit}/built-in-templates/${kind}/file`;
  const reply = await wire.ask(who, { method: 'GET', url });
  expect(reply.status).toBe(200);
  return reply.bytes;
}

async function start(who: string, unit: string, title: string): Promise<string> {
  const body = {
    season: wire.season.id,
    kind,
    title,
    note: '',
    levels: ['UPPER_GRASSROOTS'],
  };
  const url = `/api/units/${unit}/templates`;
  const begun = await wire.ask(who, { method: 'POST', url, body });
  return `${url}/${z.object({ id: z.string() }).parse(begun.body).id}`;
}

async function show(who: string, url: string): Promise<TemplateView> {
  return TemplateView.parse((await wire.ask(who, { method: 'GET', url })).body);
}

async function bring(who: string, url: string, bytes: Uint8Array): Promise<string> {
  const { version } = await show(who, url);
  const query = new URLSearchParams({ version: String(version), why: 'sửa lời' });
  const file = { name: 'quyet-dinh.docx', bytes: new Uint8Array(bytes) };
  return codeOf(await wire.ask(who, { method: 'POST', url: `${url}/versions?${query}`, file }));
}

async function issue(who: string, url: string): Promise<Reply> {
  const { version } = await show(who, url);
  return wire.ask(who, { method: 'POST', url: `${url}/issue`, body: { version } });
}

const Ratified = z.object({ paper: z.object({ id: z.string(), number: z.string() }) });

const words = 'Chuẩn y kết quả bầu cử của';

test('a template without the line of checking or with a field nobody knows is held back by name', async () => {
  const url = await start('huyen-phong', district, 'Quyết định của huyện');
  const own = await builtIn('huyen-phong', district);
  const spoilt = rewordedWord(own, [
    ['{dòng kiểm tra}', 'Văn bản của Huyện ủy'],
    ['descr="{ô kiểm tra}"', 'descr="logo"'],
    ['{nhiệm kỳ}', '{nhiệm kì xưa}'],
  ]);
  expect(await bring('huyen-phong', url, spoilt)).toBe('done');
  const { newestCheck } = await show('huyen-phong', url);
  expect(newestCheck?.missing).toEqual([
    { name: 'dòng kiểm tra', picture: false },
    { name: 'ô kiểm tra', picture: true },
  ]);
  const unknown = newestCheck?.fields.find(({ known }) => !known);
  expect(unknown?.name).toBe('nhiệm kì xưa');
  expect(unknown?.around).toContain('nhiệm kì xưa');
  const refused = await issue('huyen-phong', url);
  expect(codeOf(refused)).toBe('template.unknown-fields');
  expect(JSON.stringify(refused.body)).toContain('nhiệm kì xưa (');
  expect(await bring('huyen-phong', url, rewordedWord(own, [['{dòng kiểm tra}', 'x']]))).toBe(
    'done',
  );
  const lacking = await issue('huyen-phong', url);
  expect(codeOf(lacking)).toBe('template.missing-fields');
  expect(JSON.stringify(lacking.body)).toContain('dòng kiểm tra');
});

test('the decision goes out in the words of the nearest template, can be checked, and its PDF says the same', async () => {
  const far = await start('tinh-phong', province, 'Quyết định của tỉnh');
  const farFile = rewordedWord(await builtIn('tinh-phong', province), [[words, 'Theo lời tỉnh:']]);
  await bring('tinh-phong', far, farFile);
  expect(codeOf(await issue('tinh-phong', far))).toBe('done');
  const near = await start('huyen-phong', district, 'Quyết định của huyện');
  const nearFile = rewordedWord(await builtIn('huyen-phong', district), [
    [words, 'Theo lời huyện: chuẩn y kết quả của'],
  ]);
  await bring('huyen-phong', near, nearFile);
  expect(codeOf(await issue('huyen-phong', near))).toBe('done');

  const reply = await walk.ratify({ kind: 'full' });
  expect(reply.status).toBe(200);
  const { paper } = Ratified.parse(reply.body);
  const base = `/api/units/${district}/issued-papers/${paper.id}`;
  const docx = await wire.ask('huyen', { method: 'GET', url: `${base}/docx` });
  expect(docx.status).toBe(200);
  const read = openDocumentReader().read({ name: 'x.docx', bytes: docx.bytes }, 'docx');
  const text = (read.lines ?? []).join('\n');
  expect(text).toContain('Theo lời huyện: chuẩn y kết quả của Đảng bộ xã An Khê');
  expect(text).not.toContain('Theo lời tỉnh');
  expect(text).toContain(paper.number);
  expect(read.lines).toEqual(expect.arrayContaining(['An', 'Bình', 'Chi']));
  expect(text).not.toMatch(/[{}[\]]|[;,];/u);

  const pdf = await wire.ask('huyen', { method: 'GET', url: `${base}/pdf` });
  const name = 'quyet-dinh.pdf';
  const looked = await wire.ports.examiner.pdfHead({ name, bytes: new Uint8Array(pdf.bytes) });
  const pages = looked.ok ? looked.value.cells.join(' ') : '';
  expect(pages).toContain('Theo lời huyện: chuẩn y kết quả của Đảng bộ xã An Khê');
  expect(pages).toContain(paper.number);
  const again = await wire.ask('huyen', { method: 'GET', url: `${base}/pdf` });
  expect(Buffer.compare(again.bytes, pdf.bytes)).toBe(0);
  const printed = { name, bytes: new Uint8Array(pdf.bytes) };
  const known = await wire.ask('huyen', {
    method: 'POST',
    url: '/api/check-files',
    file: printed,
  });
  expect(known.body).toMatchObject({ verdict: 'genuine' });
  expect(pages).toContain(/[0-9A-Z]{4}(?:-[0-9A-Z]{4})+/u.exec(read.margins)?.[0] ?? '?');
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4})+/u.exec(read.margins)?.[0] ?? '';
  const found = await wire.ask('huyen', { method: 'GET', url: `/api/check-codes/${code}` });
  expect(found.body).toMatchObject({ verdict: 'registered', paper: { number: paper.number } });
  const file = { name: 'x.docx', bytes: new Uint8Array(docx.bytes) };
  const genuine = await wire.ask('huyen', { method: 'POST', url: '/api/check-files', file });
  expect(genuine.body).toMatchObject({ verdict: 'genuine' });
  const changed = {
    name: 'x.docx',
    bytes: rewordedWord(docx.bytes, [['Theo lời huyện', 'Theo lời ai']]),
  };
  const other = await wire.ask('huyen', { method: 'POST', url: '/api/check-files', file: changed });
  expect(other.body).toMatchObject({ verdict: 'changed' });

  expect(
    codeOf(await wire.ask('huyen-phong', withdrawal(near, await show('huyen-phong', near)))),
  ).toBe('done');
});

test('a template whose file is gone stops the paper with a sentence, and no number is lost', async () => {
  const second = await reportedOf('T12', 'xa-hai');
  const hash = await database.pool.query<{ file_hash: string }>(
    `select v.file_hash from paper_template t join paper_template_version v
      on v.template_id = t.id and v.number = t.issued_version where t.unit_id = $1`,
    [province],
  );
  await wire.ports.files.remove(hash.rows[0]?.file_hash ?? '');
  const refused = await second.ratify({ kind: 'full' });
  expect(codeOf(refused)).toBe('template.file-missing');
  expect((await second.page()).state).toBe('RESULTS_REPORTED');
  const left = await database.pool.query('select number from issued_paper');
  expect(left.rowCount).toBe(1);
});

test('without a template in force the paper is composed as before, with its PDF', async () => {
  await database.pool.query('update paper_template set withdrawn = true');
  const second = new ResultWalk({ wire, database, code: 'T12', own: 'xa-hai', superior: 'huyen' });
  const reply = await second.ratify({ kind: 'full' });
  const { paper } = Ratified.parse(reply.body);
  expect(paper.number.startsWith('02-')).toBe(true);
  const base = `/api/units/${district}/issued-papers/${paper.id}`;
  expect((await wire.ask('huyen', { method: 'GET', url: `${base}/pdf` })).status).toBe(200);
});

function withdrawal(url: string, { version }: TemplateView) {
  return { method: 'POST' as const, url: `${url}/withdrawal`, body: { version } };
}
