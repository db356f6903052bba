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
let lists: TemplateWalk;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congressId = await (await sittingCongress({ wire, database }, names)).id();
  await wire.addAccount('huyen-phong', { role: 'committeeOffice', code: 'T1' });
  room = new CountingWalk({ wire, who: 'xa', congressId, office: 'committee', number: 1 });
  const kind = 'countMinutes';
  district = new TemplateWalk({ wire, who: 'huyen-phong', code: 'T1', kind });
  lists = new TemplateWalk({ wire, who: 'huyen-phong', code: 'T1', kind: 'electedList' });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.reconciled();
  await room.counting();
  const box = Array.from({ length: 29 }, (_, at) => ({ struck: at < 20 ? [4] : [(at % 3) + 1] }));
  for (const who of ['lan', 'duc'] as const) await room.keyAll(await room.sit(who), box);
  await room.move('decide', ['head']);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

function refusal(reply: Reply) {
  return z.object({ error: z.object({ code: z.string(), message: z.string() }) }).parse(reply.body)
    .error;
}

async function wordLines(paper = 'minutes'): Promise<readonly string[]> {
  const { bytes, status } = await room.download(`papers/${paper}.docx`);
  expect(status).toBe(200);
  const file = { name: 'bien-ban.docx', mediaType: '', bytes };
  return wire.ports.documents.read(file, 'docx').lines ?? [];
}

/** As if the words of a paper had been chosen otherwise when the result was released. */
async function chosenOtherwise(paper: string, url?: string): Promise<void> {
  const template = url === undefined ? null : (url.split('/').at(-1) ?? null);
  await database.pool.query(
    `update template_of_count_paper set template_id = $2,
      template_version = (select issued_version from paper_template where id = $2) where paper = $1`,
    [paper, template],
  );
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

const reworded = 'Theo lời huyện, biên bản gồm:';

describe('the signed papers of a count', () => {
  let minutes = '';
  let list = '';
  let lines: readonly string[] = [];

  test('take the words of the superior that are in force when the result is released', async () => {
    minutes = await district.issued(levels, [
      [opening, reworded],
      ['{phần khóa ký}', '- {họ tên ứng cử}: {số phiếu bầu} phiếu, {tỷ lệ phiếu} %'],
    ]);
    list = await lists.issued(levels, [
      ['Theo kết quả kiểm phiếu tại', 'Huyện ghi theo kết quả tại'],
    ]);
    await room.move('release', ['head']);
    lines = await wordLines();
    expect(lines.some((line) => line.includes(reworded))).toBe(true);
    expect(lines.filter((line) => /^- .* phiếu, .* %$/u.test(line))).toHaveLength(names.length);
    expect(lines.join('\n')).not.toMatch(/[{}[\]]/u);
    const listed = (await wordLines('elected')).join('\n');
    expect(listed).toContain('Huyện ghi theo kết quả tại');
    expect(listed).not.toMatch(/[{}[\]]/u);
  });

  test('keep them after the superior issued others, and are printed without anything being written', async () => {
    await district.bring(minutes, [[opening, 'Theo lời mới:']]);
    expect((await district.issue(minutes)).status).toBe(200);
    const before = await written();
    expect(await wordLines()).toEqual(lines);
    expect(await written()).toEqual(before);
  });

  test('of a result that was released before words were chosen then are composed, and stay so without a row', async () => {
    const { rows } = await database.pool.query('delete from template_of_count_paper returning *');
    expect(rows).toHaveLength(2);
    const before = await written();
    const composed = (await wordLines()).join('\n');
    expect(composed).toContain(opening);
    expect(composed).not.toContain(reworded);
    expect(await wordLines('elected')).not.toEqual([]);
    expect(await written()).toEqual(before);
    await database.pool.query(
      `insert into template_of_count_paper
        select * from json_populate_recordset(null::template_of_count_paper, $1)`,
      [JSON.stringify(rows)],
    );
  });

  test('are a PDF of the same words, and the same code stands at the foot', async () => {
    const pdf = await room.download('papers/minutes.pdf');
    expect(pdf.status).toBe(200);
    const name = 'bien-ban.pdf';
    const looked = await wire.ports.examiner.pdfHead({ name, bytes: new Uint8Array(pdf.bytes) });
    const first = looked.ok ? looked.value.cells.join(' ') : '';
    expect(first).toContain(reworded);
    const { bytes } = await room.download('papers/minutes.docx');
    const { margins } = wire.ports.documents.read({ name: 'x.docx', bytes }, 'docx');
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4})+/u.exec(margins)?.[0] ?? '?';
    expect(first).toContain(code);
  });

  test('say in an unchanged template of the program what is composed, line by line', async () => {
    for (const [paper, walk, issued] of [
      ['minutes', district, minutes],
      ['elected', lists, list],
    ] as const) {
      const kind = paper === 'minutes' ? 'countMinutes' : 'electedList';
      await chosenOtherwise(kind);
      const composed = await wordLines(paper);
      await walk.withdraw(issued);
      await chosenOtherwise(kind, await walk.issued(levels, []));
      expect(await wordLines(paper)).toEqual(composed);
    }
  });

  test('are composed when the file of the template is gone: a count waits for no file', async () => {
    const found = await database.pool.query<{ file_hash: string }>(
      `select v.file_hash from template_of_count_paper m join paper_template_version v
        on v.template_id = m.template_id and v.number = m.template_version`,
    );
    const kept = await wordLines();
    for (const { file_hash: hash } of found.rows) await wire.ports.files.remove(hash);
    expect(await wordLines()).toEqual(kept);
  });
});

/** How much the database holds: a paper that is asked for changes none of it. */
async function written(): Promise<readonly unknown[]> {
  const { rows } = await database.pool.query<Readonly<Record<string, unknown>>>(
    `select (select count(*) from audit_entry) as acts, (select count(*) from template_of_count_paper) as words,
      (select json_agg(m order by paper) from template_of_count_paper m) as chosen`,
  );
  return rows;
}
