import { ReportView } from '@daihoi/contract/report';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { plainPaper } from '../../../../tests/support/papers/plain-paper.ts';
import { TemplateWalk } from '../../../../tests/support/templates/template-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let province: TemplateWalk;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  wire.setToday('2020-07-02');
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('lanh-dao', { role: 'leader', code: 'T' });
  await wire.addAccount('van-phong', { role: 'committeeOffice', code: 'T' });
  const kind = 'progressReport';
  province = new TemplateWalk({ wire, who: 'van-phong', code: 'T', kind });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function started(): Promise<string> {
  const url = `/api/units/${await wire.unitId('T')}/reports`;
  const body = { season: wire.season.id, asOf: '2020-07-01' };
  const { body: reply } = await wire.ask('tinh', { method: 'POST', url, body });
  return z.object({ id: z.string() }).parse(reply).id;
}

async function issued(): Promise<string> {
  const id = await started();
  const page = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}` });
  const { version } = ReportView.parse(page.body);
  const issue = {
    version,
    issuedOn: '2020-07-03',
    signer: { post: 'Phó Bí thư', name: 'Cao Minh Nhuận' },
    place: 'Bờ Tây',
    second: { username: 'lanh-dao', password: 'lanh-dao' },
  };
  const reply = await wire.ask('tinh', {
    method: 'POST',
    url: `/api/reports/${id}/issue`,
    body: issue,
  });
  expect(reply.status).toBe(200);
  return id;
}

async function wordLines(id: string): Promise<readonly string[]> {
  const { bytes } = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/docx` });
  const read = wire.ports.documents.read({ name: 'x.docx', bytes }, 'docx');
  return (read.lines ?? []).map((line) => line.replace(/^Số 0\d-/u, 'Số 0x-'));
}

const words = 'báo cáo tiến độ tổ chức đại hội đảng bộ các cấp, nhiệm kỳ';

test('in an unchanged template of the program a progress report says what is composed, line by line', async () => {
  const composed = await wordLines(await issued());
  expect(composed.length).toBeGreaterThan(20);
  await province.issued(['PROVINCIAL'], []);
  expect(await wordLines(await issued())).toEqual(composed);
});

test('in the words of a template it keeps figures, table and annex, and its PDF says the same', async () => {
  await province.issued(['PROVINCIAL'], [[words, 'theo lời tỉnh, báo cáo nhiệm kỳ']]);
  const id = await issued();
  const text = (await wordLines(id)).join('\n');
  expect(text).toContain('theo lời tỉnh, báo cáo nhiệm kỳ 2020-2025');
  expect(text).toContain('Đảng bộ xã An Khê, Đảng bộ xã Bình Đê, Đảng bộ xã Cồn Sẻ');
  expect(text).toContain('Danh sách đơn vị chưa tổ chức xong đại hội');
  const pdf = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/pdf` });
  expect(pdf.status).toBe(200);
  const file = { name: 'bao-cao.pdf', bytes: new Uint8Array(pdf.bytes) };
  const looked = await wire.ports.examiner.pdfHead(file);
  expect(looked.ok && looked.value.cells.join(' ')).toContain('theo lời tỉnh');
});

test('a draft is in the words in which it would go out, its number, day, signer and code open', async () => {
  await province.issued(['PROVINCIAL'], [[words, 'theo lời tỉnh, báo cáo nhiệm kỳ']]);
  const id = await started();
  const { bytes } = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/docx` });
  const read = wire.ports.documents.read({ name: 'x.docx', bytes }, 'docx');
  const text = (read.lines ?? []).join('\n');
  expect(text).toContain('theo lời tỉnh, báo cáo nhiệm kỳ 2020-2025');
  expect(text).toContain('Số …-BC/TU');
  expect(text).toContain('ngày … tháng … năm 2020');
  expect(text).toContain('[CHỨC VỤ NGƯỜI KÝ]');
  expect(text).toContain('[người ký]');
  expect(text).toContain('Danh sách đơn vị chưa tổ chức xong đại hội');
  expect(read.margins).toContain('Dự thảo lần 1, chưa có mã kiểm. Số liệu chốt 01/7/2020.');
  expect(text).not.toMatch(/[{}]/u);
  const pdf = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/pdf` });
  expect(pdf.status).toBe(200);
  const file = { name: 'bao-cao.pdf', bytes: new Uint8Array(pdf.bytes) };
  const looked = await wire.ports.examiner.pdfHead(file);
  const said = looked.ok ? looked.value.cells.join(' ') : '';
  expect(said).toContain('theo lời tỉnh');
  expect(said).toContain('chưa có mã kiểm');
});

test('its page says in whose words the files are, of an issued report those with which it went out', async () => {
  const whose = async (id: string) => {
    const page = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}` });
    return ReportView.parse(page.body).template;
  };
  const first = await province.issued(['PROVINCIAL'], []);
  const told = { title: 'Mẫu của T', unitName: (await province.show(first)).unit.fullName };
  const [draft, gone] = [await started(), await issued()];
  expect([await whose(draft), await whose(gone)]).toEqual([told, told]);
  await province.withdrawAll();
  expect([await whose(draft), await whose(gone)]).toEqual([null, told]);
});

test('a draft carries no square that a camera could take for one of a paper', async () => {
  await province.issued(['PROVINCIAL'], []);
  const id = await started();
  const { bytes } = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}/docx` });
  const pictures = Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([name]) => name.startsWith('word/media/'))
    .map(([, content]) => Buffer.from(content).toString('base64'));
  const { square } = wire.ports.papers.toOpenCheck(plainPaper([]));
  expect(pictures).toEqual([Buffer.from(square).toString('base64')]);
});

test('a template without a part of the report is held back by the name of the part', async () => {
  const url = await province.start(['PROVINCIAL']);
  await province.bring(url, [['{phần hạn chế}', 'Không có.']]);
  const { newestCheck } = await province.show(url);
  expect(newestCheck?.missing).toEqual([{ name: 'phần hạn chế', picture: false }]);
  const reply = await province.issue(url);
  expect(JSON.stringify(reply.body)).toContain('phần hạn chế');
});
