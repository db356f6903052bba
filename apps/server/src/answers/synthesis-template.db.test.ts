import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForComments, passedDraft } from '../../../../tests/support/comments/asked-draft.ts';
import { putComment } from '../../../../tests/support/comments/put-comment.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { TemplateWalk } from '../../../../tests/support/templates/template-walk.ts';
import { brand, type UnitId } from '@daihoi/domain/kernel';

let database: FreshDatabase;
let wire: Wire;
let province: TemplateWalk;
let district: TemplateWalk;
let report = '';

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
  await wire.addAccount('huyen', { role: 'committeeOffice', code: 'T1' });
  const kind = 'synthesisReport';
  province = new TemplateWalk({ wire, who: 'tinh', code: 'T', kind });
  district = new TemplateWalk({ wire, who: 'huyen', code: 'T1', kind });
  await askTheCommunes();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

/** The district asks its communes; one of them says something, and it is answered. */
async function askTheCommunes(): Promise<void> {
  const draft = await passedDraft(wire, 'T1', 'huyen');
  const consultationId = await askForComments(wire, draft, { levels: ['GRASSROOTS'] });
  const [commune, owner] = [await wire.unitId('T11'), await wire.unitId('T1')].map((id) =>
    brand<UnitId>(id),
  );
  if (!commune || !owner) throw new Error('the units are there');
  const { id } = await putComment(wire, {
    consultationId,
    by: draft.by,
    unitId: commune,
    standsAt: owner,
    value: { text: 'Bổ sung chỉ tiêu nước sạch.', paragraph: undefined, passage: '' },
  });
  const base = `/api/units/${owner}/consultations/${consultationId}/synthesis`;
  await wire.ask('huyen', { method: 'POST', url: `${base}/proposals`, body: {} });
  const to = { kind: 'new', place: null, gist: 'Bổ sung chỉ tiêu nước sạch cho xã đảo.' };
  const body = { proposals: [id], lines: [], to };
  const put = await wire.ask('huyen', { method: 'POST', url: `${base}/assignments`, body });
  expect(put.status).toBe(200);
  report = `${base}/report`;
}

async function reportFile(): Promise<Uint8Array> {
  const { bytes, status } = await wire.ask('huyen', { method: 'GET', url: report });
  expect(status).toBe(200);
  return bytes;
}

async function wordLines(): Promise<readonly string[]> {
  const file = { name: 'bao-cao.docx', bytes: await reportFile() };
  return wire.ports.documents.read(file, 'docx').lines ?? [];
}

const opening = 'Kết quả tổng hợp, tiếp thu, giải trình như sau:';
const levels = ['UPPER_GRASSROOTS'];

describe('the synthesis of comments', () => {
  test('in a template that the superior took from the program says what is composed, line by line', async () => {
    const composed = await wordLines();
    expect(composed.join('\n')).toContain('Bổ sung chỉ tiêu nước sạch cho xã đảo');
    const issued = await province.issued(levels, []);
    expect(await wordLines()).toEqual(composed);
    await province.withdraw(issued);
  });

  test('goes out in the words of the superior, then of the unit itself as soon as it has its own', async () => {
    await province.issued(levels, [[opening, 'Theo mẫu của tỉnh:']]);
    const lines = await wordLines();
    expect(lines.join('\n')).toContain('Theo mẫu của tỉnh:');
    expect(lines.join('\n')).toContain('Bổ sung chỉ tiêu nước sạch cho xã đảo');
    expect(lines.join('\n')).not.toMatch(/[{}[\]]/u);
    const own = await district.issued(levels, [
      [opening, 'Theo mẫu của huyện, {số đơn vị đã gửi}/{số đơn vị được lấy ý kiến}; {người ký}:'],
    ]);
    const ours = (await wordLines()).join('\n');
    expect(ours).toMatch(/Theo mẫu của huyện, \d+\/\d+; \[người ký\]:/u);
    await district.withdraw(own);
    expect(await wordLines()).toEqual(lines);
  });

  test('is the same file when it is asked for again, so that an archive can be closed over it', async () => {
    expect(Buffer.compare(await reportFile(), await reportFile())).toBe(0);
  });

  test('is not held up by a template of which the file is gone', async () => {
    const { rows } = await database.pool.query<{ file_hash: string }>(
      'select file_hash from paper_template_version',
    );
    for (const { file_hash: hash } of rows) await wire.ports.files.remove(hash);
    expect((await wordLines()).join('\n')).toContain(opening);
  });
});

describe('a template of it', () => {
  test('without the answers or those who are silent is held back, each by name', async () => {
    const url = await province.start(levels);
    const spoilt = [
      ['{phần tiếp thu giải trình}', 'Đã giải trình.'],
      ['{phụ lục chưa gửi}', 'Không có.'],
      ['{phần tình hình lấy ý kiến}', 'Có {số ý kiến} ý kiến.'],
    ] as const;
    expect((await province.bring(url, spoilt)).status).toBe(200);
    const missing = (await province.show(url)).newestCheck?.missing.map(({ name }) => name);
    expect(missing).toContain('phần tiếp thu giải trình');
    expect(missing).toContain('phụ lục chưa gửi');
    expect(missing).toContain('số đơn vị chưa gửi');
    const { status, body } = await province.issue(url);
    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain('phụ lục chưa gửi');
  });

  test('with a passage beside other words is held back: its tables have no room there', async () => {
    const url = await province.start(levels);
    const passage = '{phần tiếp thu giải trình}';
    await province.bring(url, [[passage, `Như sau: ${passage}`]]);
    const { newestCheck } = await province.show(url);
    expect(newestCheck?.unread).toEqual([{ kind: 'passage', name: 'phần tiếp thu giải trình' }]);
  });
});
