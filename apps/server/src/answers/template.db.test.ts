import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDocumentReader } from '@daihoi/adapters/documents';
import { writeWorkbook } from '@daihoi/adapters/spreadsheets';
import { DraftView } from '@daihoi/contract/drafting';
import { Target, TemplateLine, TemplateView } from '@daihoi/contract/templates';
import { textOfWord } from '../../../../tests/e2e/support/word-text.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { templateFile } from '../../../../tests/support/templates/template-file.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let district: string;
let commune: string;

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const Library = z.object({
  mayWrite: z.boolean(),
  congressId: z.string().nullable(),
  own: z.array(TemplateLine),
  above: z.array(TemplateLine),
});

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('huyen', { role: 'committeeOffice', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('nguoi-xem', { role: 'observer', code: 'T1' });
  district = `/api/units/${await wire.unitId('T1')}/templates`;
  commune = `/api/units/${await wire.unitId('T11')}/templates`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function library(who: string, root: string) {
  const reply = await wire.ask(who, { method: 'GET', url: `${root}?season=${wire.season.id}` });
  return Library.parse(reply.body);
}

async function start(words: object = {}) {
  const body = {
    season: wire.season.id,
    kind: 'politicalReport',
    title: 'Mẫu báo cáo chính trị của huyện',
    note: 'Dùng cho đại hội cấp cơ sở.',
    levels: ['GRASSROOTS'],
    ...words,
  };
  const begun = await wire.ask('huyen', { method: 'POST', url: district, body });
  return `${district}/${z.object({ id: z.string() }).parse(begun.body).id}`;
}

async function show(url: string, who = 'huyen') {
  return TemplateView.parse((await wire.ask(who, { method: 'GET', url })).body);
}

async function act(url: string, verb: string, who = 'huyen') {
  const { version } = await show(url);
  const reply = await wire.ask(who, { method: 'POST', url: `${url}/${verb}`, body: { version } });
  return codeOf(reply);
}

async function bring(url: string, text: readonly string[]) {
  const { version } = await show(url);
  const query = new URLSearchParams({ version: String(version), why: 'bản của văn phòng' });
  const bytes = await templateFile(text);
  const file = { name: 'mau.docx', bytes };
  return codeOf(await wire.ask('huyen', { method: 'POST', url: `${url}/versions?${query}`, file }));
}

function codeOf(reply: { readonly status: number; readonly body: unknown }): string {
  return reply.status === 200 ? 'done' : Refusal.parse(reply.body).error.code;
}

describe('a template on its way to the units below', () => {
  let one: string;

  test('the office begins it; nobody below sees it, and it is not issued without a file', async () => {
    one = await start();
    expect((await library('huyen', district)).own).toMatchObject([
      { state: 'PREPARED', newest: 0 },
    ]);
    expect((await library('xa', commune)).above).toEqual([]);
    expect((await wire.ask('xa', { method: 'GET', url: one })).status).toBe(404);
    expect((await wire.ask('nguoi-xem', { method: 'GET', url: one })).status).toBe(403);
    expect(await act(one, 'issue')).toBe('template.no-version');
  });

  test('fields that nobody can fill are named with what was meant, and hold it back', async () => {
    expect(await bring(one, ['{tên đơn vị} có {số đảng viênn} đảng viên.'])).toBe('done');
    const { newestCheck } = await show(one);
    const [first, ...others] = newestCheck?.fields ?? [];
    const slip = { name: 'số đảng viênn', known: false, meaning: 'số đảng viên', places: 1 };
    expect(first).toMatchObject(slip);
    expect(others.every(({ known }) => known)).toBe(true);
    expect(others.find(({ name }) => name === 'tên đơn vị')).toMatchObject({ places: 2 });
    expect(await act(one, 'issue')).toBe('template.unknown-fields');
  });

  test('the one of the program has the right form and can be issued', async () => {
    expect(await act(one, 'built-in')).toBe('done');
    expect(await act(one, 'built-in')).toBe('template.same-content');
    const view = await show(one);
    expect(view.newestCheck?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(view.newestCheck?.fields.every(({ known }) => known)).toBe(true);
    expect(await act(one, 'issue')).toBe('done');
    expect((await show(one)).state).toBe('ISSUED');
    expect(await act(one, 'issue')).toBe('template.issued-already');
  });

  test('below, the issued version is seen and read, older ones are not', async () => {
    expect((await library('xa', commune)).above).toMatchObject([
      { state: 'ISSUED', issuedVersion: 2 },
    ]);
    const seen = await show(one, 'xa');
    expect(seen.mayWrite).toBe(false);
    expect(seen.versions.map(({ number }) => number)).toEqual([2]);
    const read = (number: number) =>
      wire.ask('xa', { method: 'GET', url: `${one}/versions/${number}/file` });
    expect((await read(2)).status).toBe(200);
    expect((await read(1)).status).toBe(404);
    const issue = { method: 'POST' as const, url: `${one}/issue`, body: { version: seen.version } };
    expect((await wire.ask('xa', issue)).status).toBe(403);
  });

  test('filled for the unit it is downloaded without a draft; another unit’s office has no way to it', async () => {
    const { congressId } = await library('xa', commune);
    expect(congressId).toBe(await wire.congressId('T11'));
    expect((await library('huyen', commune)).congressId).toBeNull();
    const url = `/api/congresses/${congressId}/filled-templates`;
    const template = one.split('/').at(-1) ?? '';
    const get = (who: string, path: string) => wire.ask(who, { method: 'GET', url: url + path });
    const issued = await get('xa', `/politicalReport?template=${template}`);
    const own = await get('xa', '/politicalReport');
    for (const reply of [issued, own]) {
      expect(reply.status).toBe(200);
      expect(textOfWord(reply.bytes)).toContain('xã An Khê');
    }
    const drafts = `/api/congresses/${congressId}/drafts`;
    expect((await wire.ask('xa', { method: 'GET', url: drafts })).body).toMatchObject({
      drafts: [],
    });
    expect(codeOf(await get('xa', `/selfReview?template=${template}`))).toBe(
      'template.not-offered',
    );
    expect((await get('huyen', '/politicalReport')).status).toBe(403);
  });

  test('a later one for the same papers takes its place', async () => {
    const second = await start({ title: 'Mẫu mới' });
    await act(second, 'built-in');
    expect(await act(second, 'issue')).toBe('done');
    expect((await show(one)).state).toBe('REPLACED');
    const { above } = await library('xa', commune);
    expect(above.map(({ title }) => title)).toEqual(['Mẫu mới']);
    expect(await act(second, 'withdrawal')).toBe('done');
    expect((await show(one)).state).toBe('ISSUED');
  });

  test('of two who change it at once the second is told', async () => {
    const body = { version: 1, title: 'x', note: '', levels: ['CELL'] };
    expect(codeOf(await wire.ask('huyen', { method: 'PUT', url: one, body }))).toBe(
      'version.stale',
    );
  });
});

describe('a draft made from a template', () => {
  let congress: string;
  let templates: readonly z.infer<typeof TemplateLine>[];

  beforeAll(async () => {
    congress = `/api/congresses/${await wire.congressId('T11')}`;
    const offered = await wire.ask('xa', { method: 'GET', url: `${congress}/templates` });
    templates = z.object({ templates: z.array(TemplateLine) }).parse(offered.body).templates;
  });

  test('targets are read from a sheet, looked at, and written', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'Chỉ tiêu',
        titles: ['Kết quả thực hiện nghị quyết'],
        columns: ['TT', 'Chỉ tiêu', 'ĐVT', 'Nghị quyết', 'Thực hiện', 'Mức đạt'].map((header) => ({
          header,
          type: header === 'Thực hiện' ? ('decimal' as const) : ('text' as const),
          width: 20,
        })),
        rows: [
          ['1', 'Tỷ lệ hộ nghèo', '%', 'dưới 2', 1.6, 'Vượt'],
          ['2', 'Kết nạp đảng viên', 'người', '60', 52, 'chưa đạt'],
          ['', '', '', '', null, ''],
        ],
      },
    ]);
    const file = { name: 'chi-tieu.xlsx', bytes: new Uint8Array(bytes) };
    const read = await wire.ask('xa', { method: 'POST', url: `${congress}/targets/sheet`, file });
    const { targets } = z.object({ targets: z.array(Target) }).parse(read.body);
    expect(targets).toMatchObject([
      { name: 'Tỷ lệ hộ nghèo', planned: 'dưới 2', achieved: '1,6', outcome: 'EXCEEDED' },
      { name: 'Kết nạp đảng viên', achieved: '52', outcome: 'MISSED' },
    ]);
    const put = {
      method: 'PUT' as const,
      url: `${congress}/targets`,
      body: { version: 0, targets },
    };
    expect(codeOf(await wire.ask('xa', put))).toBe('done');
    expect(codeOf(await wire.ask('xa', put))).toBe('version.stale');
    expect((await wire.ask('huyen', put)).status).toBe(403);
  });

  test('a sheet without such a table, or none at all, is refused by name', async () => {
    const send = (name: string, content: string) =>
      wire.ask('xa', {
        method: 'POST',
        url: `${congress}/targets/sheet`,
        file: { name, bytes: new TextEncoder().encode(content) },
      });
    expect(codeOf(await send('ten.csv', 'Họ tên;Ngày sinh\nA;B\n'))).toBe('targets.no-table');
    expect(codeOf(await send('hong.xlsx', 'PK\u0003\u0004 hỏng'))).toBe('targets.unreadable');
  });

  test.each(['issued', 'builtIn'])(
    'from the %s one: filled, checked, and its gaps told',
    async (kind) => {
      const [template] = templates;
      const choice = kind === 'issued' ? { kind, templateId: template?.id } : { kind };
      const body = {
        kind: 'politicalReport',
        title: 'Báo cáo chính trị',
        choice,
        signer: { post: 'Bí thư', name: '' },
      };
      const url = `${congress}/templates/drafts`;
      const begun = await wire.ask('xa', { method: 'POST', url, body });
      const { id, gaps } = z
        .object({ id: z.string(), gaps: z.array(z.string()) })
        .parse(begun.body);
      expect(gaps).toContain('người ký');
      const draft = DraftView.parse(
        (await wire.ask('xa', { method: 'GET', url: `${congress}/drafts/${id}` })).body,
      );
      expect(draft.versions).toHaveLength(1);
      const findings = draft.shown?.findings ?? [];
      expect(findings.some(({ code }) => code === 'PH-02')).toBe(true);
      const file = await wire.ask('xa', {
        method: 'GET',
        url: `${congress}/drafts/${id}/versions/1/file`,
      });
      const { bytes } = file;
      const lines = openDocumentReader().read({ name: 'x.docx', bytes }, 'docx').lines ?? [];
      expect(lines).toEqual(expect.arrayContaining(['Tỷ lệ hộ nghèo', '1,6', 'Vượt', 'Chưa đạt']));
      expect(lines.join('\n')).toContain(
        'đề ra 2 chỉ tiêu; đến nay 1 chỉ tiêu đạt và vượt, 1 chỉ tiêu chưa đạt',
      );
    },
  );

  test('a template that is not offered is refused; a superior cannot write for the unit', async () => {
    const body = {
      kind: 'plan',
      title: 'Kế hoạch',
      choice: { kind: 'issued', templateId: templates[0]?.id },
      signer: { post: '', name: '' },
    };
    const url = `${congress}/templates/drafts`;
    expect(codeOf(await wire.ask('xa', { method: 'POST', url, body }))).toBe(
      'template.not-offered',
    );
    expect((await wire.ask('huyen', { method: 'POST', url, body })).status).toBe(403);
  });
});
