import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPaperRenderer } from '@daihoi/adapters/documents';
import { textRun, type Block, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandIo } from '../command-io.ts';
import { run } from '../run.ts';

const copied =
  'Đảng ủy xã đã xuống từng xóm họp bàn với bà con trồng hồi về việc làm lại con đường bê tông qua suối, trả xong 45 hồ sơ còn tồn.';
const own =
  'Tập thể cấp ủy nhận thiếu sót vì nể nang, ba năm liền không kiểm tra sổ thu chi của hợp tác xã chè và quầy vật tư.';
const basis =
  'Căn cứ Điều lệ Đảng và quy chế làm việc của cấp ủy khóa trước về chế độ kiểm điểm hằng năm;';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-compare-'));
  await keep('kiem-diem.docx', [basis, own, copied.replace('bà con', 'các hộ')]);
  await keep('chinh-tri.docx', [basis, copied]);
  await keep('khac.docx', [basis, 'Trạm bơm xóm Đông hỏng hai vụ liền, chưa ai đứng ra sửa.']);
  await writeFile(join(folder, 'gia.docx'), 'không phải tệp Word');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function keep(name: string, texts: readonly string[]): Promise<void> {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', runs: [textRun(text)] }));
  const paper: Paper = {
    ruleSet: 'PF-2018',
    kind: 'report',
    purpose: 'official',
    superiorBody: 'Đảng bộ tỉnh Kiên Giang',
    issuingBody: 'Huyện ủy An Biên',
    documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'HU' },
    placeAndDate: { place: 'An Biên', date: { kind: 'dated', on: calendarDate('2020-08-03') } },
    title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kiểm điểm của cấp ủy'] },
    blocks,
    signatures: [
      { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
    ],
    recipients: ['Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng'],
  };
  await writeFile(join(folder, name), await openPaperRenderer().toDocx(paper));
}

async function call(words: readonly string[], lang: CommandIo['lang'] = 'vi') {
  const said = { out: '', err: '' };
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    lang,
  };
  const code = await run(['document', 'check', ...words], io);
  return { code, ...said };
}

function at(name: string): string {
  return join(folder, name);
}

describe('document check --compare', () => {
  test('the passages that stand in the other paper, with paragraph and words', async () => {
    const words = [at('kiem-diem.docx'), '--compare', at('chinh-tri.docx'), '--json'];
    const { out, err } = await call(words);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      overlap: {
        share: 0.5172,
        words: 30,
        of: 58,
        passages: [{ words: 30, sameWords: 28, here: { paragraph: 13 }, there: { paragraph: 12 } }],
      },
    });
  });

  test('for people: the share, what does not count, and the passage', async () => {
    const words = [at('kiem-diem.docx'), `--compare=${at('chinh-tri.docx')}`];
    const { out } = await call(words);
    expect(out).toContain('trùng 51,7 % (30/58 chữ được tính), 1 đoạn.');
    expect(out).toMatch(/đoạn \d+ – đoạn \d+ của văn bản kia, 30 chữ: “Đảng ủy xã đã xuống/u);
    expect((await call(words, 'en')).out).toContain('51.7 % the same (30/58 words that count)');
  });

  test('without --compare nothing is said of it', async () => {
    expect((await call([at('kiem-diem.docx'), '--json'])).out).not.toContain('overlap');
  });

  test('a folder: each of its papers but the paper itself, the greatest share first', async () => {
    const words = [at('kiem-diem.docx'), '--compare', folder, '--json'];
    const answer = await call(words);
    expect(answer.code).toBe(3); // one of the files is no paper, and is named
    expect(JSON.parse(answer.out)).toMatchObject({
      overlap: { words: 30 },
      overlaps: [
        { file: at('chinh-tri.docx'), words: 30, passages: [{ words: 30 }] },
        { file: at('khac.docx'), words: 0, passages: [] },
        { file: at('gia.docx'), error: { code: 'file.not-document', at: 'gia.docx' } },
      ],
    });
    const said = await call(words.slice(0, -1));
    expect(said.out).toContain(`So với ${at('chinh-tri.docx')}: trùng 51,7 %`);
    expect(said.out).toContain(`Không trùng với: ${at('khac.docx')}.`);
    expect(said.err).toContain('gia.docx');
  });

  test.each([
    ['gia.docx', 'file.not-document'],
    ['khong-co.docx', 'paper-check.unreadable'],
  ])('the other paper %s is refused by name: %s', async (name, code) => {
    const words = [at('kiem-diem.docx'), '--compare', at(name)];
    const answer = await call([...words, '--json']);
    expect(answer.code).toBe(3);
    expect(JSON.parse(answer.out)).toMatchObject({ error: { code } });
    expect(answer.out).toContain(name);
    const said = await call(words);
    expect([said.code, said.out]).toEqual([3, '']);
    expect(said.err).toContain(name);
  });
});
