import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';
import { TemplateWalk } from '../../../../tests/support/templates/template-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;
let district: TemplateWalk;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congressId = await (await sittingCongress({ wire, database }, names)).id();
  await wire.addAccount('huyen-phong', { role: 'committeeOffice', code: 'T1' });
  room = new CountingWalk({ wire, who: 'xa', congressId, office: 'committee', number: 1 });
  const kind = 'countMinutes';
  district = new TemplateWalk({ wire, who: 'huyen-phong', code: 'T1', kind });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.reconciled();
  await room.counting();
  const box = Array.from({ length: 29 }, (_, at) => ({ struck: at < 20 ? [4] : [(at % 3) + 1] }));
  for (const who of ['lan', 'duc'] as const) await room.keyAll(await room.sit(who), box);
  await room.move('decide', ['head']);
  await room.move('release', ['head']);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

function refusal(reply: Reply) {
  return z.object({ error: z.object({ code: z.string(), message: z.string() }) }).parse(reply.body)
    .error;
}

async function wordLines(): Promise<readonly string[]> {
  const { bytes, status } = await room.download('papers/minutes.docx');
  expect(status).toBe(200);
  const file = { name: 'bien-ban.docx', mediaType: '', bytes };
  return wire.ports.documents.read(file, 'docx').lines ?? [];
}

const levels = ['GRASSROOTS'];
const opening = 'Ban kiểm phiếu lập biên bản như sau:';

describe('a template of minutes', () => {
  test('without the equations, the signatures of the members or the square is held back, each by name', async () => {
    const url = await district.start(levels);
    const spoilt = [
      ['{phần số liệu}', 'Số phiếu thu về: {số phiếu thu về}'],
      ['{bảng chữ ký}', 'Các thành viên ký tên'],
      ['descr="{ô kiểm tra}"', 'descr="logo"'],
    ] as const;
    expect((await district.bring(url, spoilt)).status).toBe(200);
    const { newestCheck } = await district.show(url);
    const missing = newestCheck?.missing.map(({ name }) => name);
    expect(missing).toContain('số phiếu phát ra');
    expect(missing).toContain('phần đối soát');
    expect(missing).toContain('bảng chữ ký');
    expect(missing).toContain('ô kiểm tra');
    expect(missing).not.toContain('số phiếu thu về');
    const { code, message } = refusal(await district.issue(url));
    expect(code).toBe('template.missing-fields');
    expect(message).toContain('phần đối soát');
  });

  test('with a passage beside other words is held back: its tables have no room there', async () => {
    const url = await district.start(levels);
    await district.bring(url, [['{phần số liệu}', 'Số liệu: {phần số liệu}']]);
    const { newestCheck } = await district.show(url);
    expect(newestCheck?.unread).toEqual([{ kind: 'passage', name: 'phần số liệu' }]);
    const { code, message } = refusal(await district.issue(url));
    expect(code).toBe('template.unread-places');
    expect(message).toContain('phần số liệu');
  });
});

describe('the minutes of a count', () => {
  let composed: readonly string[] = [];

  test('are composed where nobody issued a template, and stay so for a ballot that was printed', async () => {
    composed = await wordLines();
    expect(composed.some((line) => line.includes(opening))).toBe(true);
    const url = await district.issued(levels, [[opening, 'Theo lời huyện, biên bản gồm:']]);
    expect(await wordLines()).toEqual(composed);
    const { version } = await district.show(url);
    const body = { version };
    await wire.ask('huyen-phong', { method: 'POST', url: `${url}/withdrawal`, body });
    await database.pool.query('delete from template_of_minutes');
  });

  test('say in an unchanged template of the program what is composed, line by line', async () => {
    const url = await district.issued(levels, []);
    expect(await wordLines()).toEqual(composed);
    await database.pool.query('delete from template_of_minutes');
    const { version } = await district.show(url);
    const body = { version };
    await wire.ask('huyen-phong', { method: 'POST', url: `${url}/withdrawal`, body });
  });

  test('go out in the words of the superior, with a row for each name, and keep them after it issued others', async () => {
    const url = await district.issued(levels, [
      [opening, 'Theo lời huyện, biên bản gồm:'],
      ['{phần khóa ký}', '- {họ tên ứng cử}: {số phiếu bầu} phiếu, {tỷ lệ phiếu} %'],
    ]);
    const lines = await wordLines();
    expect(lines.some((line) => line.includes('Theo lời huyện, biên bản gồm:'))).toBe(true);
    expect(lines.filter((line) => /^- .* phiếu, .* %$/u.test(line))).toHaveLength(names.length);
    expect(lines.join('\n')).not.toMatch(/[{}[\]]/u);
    await district.bring(url, [[opening, 'Theo lời mới:']]);
    expect((await district.issue(url)).status).toBe(200);
    expect(await wordLines()).toEqual(lines);
  });

  test('are a PDF of the same words, and the same code stands at the foot', async () => {
    const pdf = await room.download('papers/minutes.pdf');
    expect(pdf.status).toBe(200);
    const name = 'bien-ban.pdf';
    const looked = await wire.ports.examiner.pdfHead({ name, bytes: new Uint8Array(pdf.bytes) });
    const first = looked.ok ? looked.value.cells.join(' ') : '';
    expect(first).toContain('Theo lời huyện, biên bản gồm:');
    const { bytes } = await room.download('papers/minutes.docx');
    const { margins } = wire.ports.documents.read({ name: 'x.docx', bytes }, 'docx');
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4})+/u.exec(margins)?.[0] ?? '?';
    expect(first).toContain(code);
  });

  test('are composed when the file of the template is gone: a count waits for no file', async () => {
    const found = await database.pool.query<{ file_hash: string }>(
      `select v.file_hash from template_of_minutes m join paper_template_version v
        on v.template_id = m.template_id and v.number = m.template_version`,
    );
    await wire.ports.files.remove(found.rows[0]?.file_hash ?? '');
    expect(await wordLines()).toEqual(composed);
  });
});
