import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPaperRenderer } from '@daihoi/adapters/documents';
import { textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { documentKinds } from '@daihoi/domain/paper-format';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandIo } from '../command-io.ts';
import { run } from '../run.ts';

const renderer = openPaperRenderer();
const report: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  superiorBody: 'Đảng bộ tỉnh Kiên Giang',
  issuingBody: 'Huyện ủy An Biên',
  documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'HU' },
  placeAndDate: { place: 'An Biên', date: { kind: 'dated', on: calendarDate('2020-08-03') } },
  title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kết quả đại hội'] },
  blocks: [{ kind: 'paragraph', runs: [textRun('Các bước được thực hiện đúng quy trình.')] }],
  signatures: [
    { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
  ],
  recipients: ['Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng'],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-check-'));
  await writeFile(join(folder, 'dung.docx'), await renderer.toDocx(report));
  const faulty: Paper = { ...report, recipients: [] };
  await writeFile(join(folder, 'thieu.docx'), await renderer.toDocx(faulty));
  await writeFile(join(folder, 'quet.pdf'), await renderer.toPdf(report));
  await writeFile(
    join(folder, 'cu.doc'),
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const guide = join(import.meta.dirname, '../../../../docs/operating/kiem-tra-the-thuc.md');

async function call(words: readonly string[], lang: CommandIo['lang'] = 'vi') {
  const said = { out: '', err: '' };
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    lang,
  };
  const code = await run(['document', 'check', ...words], io);
  return { code, ...said };
}

function at(name: string): string {
  return join(folder, name);
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

describe('document check', () => {
  test('a paper in form: exit 0 and the rules it was judged by', async () => {
    const { code, out } = await call([at('dung.docx'), '--json']);
    expect(code).toBe(0);
    expect(parsed(out)).toMatchObject({
      ruleSet: 'PF-2018',
      kind: 'report',
      date: '2020-08-03',
      dateFrom: 'paper',
      findings: [],
    });
  });

  test('a paper without recipients: exit 1, and the finding names rule, place and source', async () => {
    const { code, out } = await call([at('thieu.docx'), '--json']);
    expect(code).toBe(1);
    expect(parsed(out)).toMatchObject({
      findings: [
        {
          code: 'MC-9',
          severity: 'error',
          message: 'Không thấy: Danh sách nơi nhận. Bổ sung theo thể thức.',
          at: { paragraph: null, text: '' },
          rule: { document: '36-HD/VPTW', confidence: 'CONFIRMED' },
        },
      ],
    });
  });

  test('for people, in both languages', async () => {
    const { code, out } = await call([at('thieu.docx')]);
    expect(code).toBe(1);
    expect(out).toContain('Báo cáo, quy tắc PF-2018 (văn bản ngày 3/8/2020).');
    expect(out).toContain('LỖI MC-9.');
    expect(out).toContain('Tổng cộng: 1 lỗi, 0 cảnh báo, 0 lưu ý.');
    expect((await call([at('dung.docx')], 'en')).out).toContain(
      'No fault of form or content was found.',
    );
  });

  test('--help says every kind that --kind takes, and so does the guide', async () => {
    const { code, out } = await call(['--help']);
    expect(code).toBe(0);
    const written = readFileSync(guide, 'utf8');
    for (const kind of documentKinds()) {
      expect(out).toContain(`\n  ${kind}: `);
      expect(written).toContain(`\`${kind}\``);
    }
  });

  test('a given date chooses the rules, a given kind what is asked', async () => {
    const { out } = await call([
      at('dung.docx'),
      '--date',
      '2026-08-03',
      '--kind=proposalPaper',
      '--json',
    ]);
    expect(parsed(out)).toMatchObject({
      ruleSet: 'PF-2026',
      kind: 'proposalPaper',
      dateFrom: 'given',
    });
    expect(out).toContain('BD-03');
  });

  test.each([
    ['quet.pdf', 'paper-check.not-word'],
    ['cu.doc', 'file.other-word'],
    ['khong-co.docx', 'paper-check.unreadable'],
  ])('%s is refused: %s', async (name, code) => {
    const answer = await call([at(name), '--json']);
    expect(answer.code).toBe(3);
    expect(parsed(answer.out)).toMatchObject({ error: { code } });
    const said = await call([at(name)]);
    expect(said.out).toBe('');
    expect(said.err).toContain(name);
  });

  test('of an old Word file it is said how it becomes one that can be checked, and nothing of PDF', async () => {
    const vi = (await call([at('cu.doc')])).err;
    expect(vi).toContain('Mở bằng Word hoặc LibreOffice, lưu thành .docx');
    const en = (await call([at('cu.doc')], 'en')).err;
    expect(en).toContain('Open it in Word or LibreOffice and save it as .docx');
    expect(`${vi} ${en}`).not.toContain('PDF');
  });

  test('a folder: every Word file in name order', async () => {
    const { code, out } = await call([folder, '--json']);
    expect(code).toBe(1);
    expect(parsed(out)).toMatchObject({
      papers: [
        { file: at('dung.docx'), findings: [] },
        { file: at('thieu.docx'), findings: [{ code: 'MC-9' }] },
      ],
    });
  });

  test.each([
    [[], 'Cách dùng'],
    [['a.docx', 'b.docx'], 'Cách dùng'],
    [['a.docx', '--repair'], 'Không có tùy chọn --repair'],
    [['a.docx', '--compare'], 'Sau --compare phải ghi tệp'],
    [['-', '--compare', '-'], 'Chỉ một trong hai văn bản'],
    [['a.docx', '--kind', 'letter'], '"letter" không có'],
    [['a.docx', '--date', '3/8/2020'], '"3/8/2020" không đúng dạng'],
  ])('words that are off: %j', async (words, said) => {
    const { code, out, err } = await call(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});
