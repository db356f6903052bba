import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPaperRenderer } from '@daihoi/adapters/documents';
import { textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandIo } from '../command-io.ts';
import { run } from '../run.ts';

const report: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  superiorBody: 'Đảng bộ tỉnh Kiên Giang',
  issuingBody: 'Huyện ủy An Biên',
  documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'HU' },
  placeAndDate: { place: 'An Biên', date: { kind: 'dated', on: calendarDate('2020-08-03') } },
  title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kết quả đại hội'] },
  blocks: [{ kind: 'paragraph', runs: [textRun('Có 47.4 % tổ chức hoàn thành.')] }],
  signatures: [
    { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
  ],
  recipients: ['Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng'],
};

let folder: string;
let faulty: Uint8Array;

/** A slip of form that a repair mends, beside a figure that a person has to look at. */
function withMargin(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const wide = xml.replace(/w:top="\d+"/u, 'w:top="1417"').replace('T/M BAN', 'TM. BAN');
  return zipSync({ ...parts, 'word/document.xml': strToU8(wide) });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-repair-'));
  faulty = withMargin(await openPaperRenderer().toDocx(report));
  await writeFile(at('sai.docx'), faulty);
  await writeFile(at('cu.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

async function call(words: readonly string[], lang: CommandIo['lang'] = 'vi') {
  const said = { out: '', err: '' };
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    lang,
  };
  return { code: await run(['document', 'repair', ...words], io), ...said };
}

describe('document repair', () => {
  test('writes a new file, tells what was mended and what is left, and leaves the old one alone', async () => {
    const { code, out } = await call([at('sai.docx'), '--out', at('moi.docx'), '--json']);
    expect(code).toBe(1);
    const told: unknown = JSON.parse(out);
    expect(told).toMatchObject({
      out: at('moi.docx'),
      ruleSet: 'PF-2018',
      foundBefore: 3,
      repaired: [{ code: 'PG-06' }, { code: 'SG-02' }],
      wordings: [{ kind: 'words', before: 'TM.', after: 'T/M' }],
      findings: [{ code: 'BD-12', repairable: false }],
    });
    expect(new Uint8Array(await readFile(at('sai.docx')))).toEqual(faulty);
    const parts = unzipSync(new Uint8Array(await readFile(at('moi.docx'))));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      'w:author="Đại Hội (sửa thể thức)"',
    );
  });

  test('says it in prose, in both languages', async () => {
    const { out } = await call([at('sai.docx'), '--out', at('van.docx')]);
    expect(out).toContain('Đã sửa: Lề trên phải là 20 mm; trong văn bản là 25 mm.');
    expect(out).toContain('Còn 1 điều về thể thức người soạn phải xem:');
    expect(out).toContain('Số viết theo cách Việt Nam');
    const english = await call([at('sai.docx'), '--out', at('prose.docx')], 'en');
    expect(english.out).toContain('Repaired: The top margin should be 20 mm');
  });

  test('--clean leaves no trace of tracking, and repairs the same', async () => {
    const words = [at('sai.docx'), '--out', at('sach.docx'), '--clean'];
    const { out } = await call(words);
    expect(out).toContain('không có dấu theo dõi thay đổi');
    const parts = unzipSync(new Uint8Array(await readFile(at('sach.docx'))));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml.replaceAll(/<[^>]*>/gu, '')).toContain('T/M BAN');
    expect(xml).not.toMatch(/<w:(?:ins|del|rPrChange|pPrChange|sectPrChange)\b/u);
  });

  test('a file that is there already is not written over', async () => {
    const { code, err } = await call([at('sai.docx'), '--out', at('sai.docx')]);
    expect(code).toBe(3);
    expect(err).toContain('không ghi đè');
    expect(new Uint8Array(await readFile(at('sai.docx')))).toEqual(faulty);
  });

  test.each([
    ['cu.doc', 'file.other-word'],
    ['khong-co.docx', 'paper-check.unreadable'],
  ])('%s is refused and nothing is written: %s', async (name, code) => {
    const answer = await call([at(name), '--out', at('khong.docx'), '--json']);
    expect(answer.code).toBe(3);
    expect(JSON.parse(answer.out)).toMatchObject({ error: { code } });
    await expect(readFile(at('khong.docx'))).rejects.toThrow('ENOENT');
  });

  test('a folder that is not there', async () => {
    const { code, err } = await call([at('sai.docx'), '--out', at('khong/a.docx')]);
    expect(code).toBe(3);
    expect(err).toContain('Không ghi được');
  });

  test.each([
    [[], 'Cách dùng'],
    [['a.docx'], 'Cách dùng'],
    [['a.docx', '--out', 'b.docx', '--force'], 'Không có tùy chọn --force'],
    [['a.docx', '--out', 'b.docx', '--kind', 'letter'], '"letter" không có'],
    [['a.docx', '--out', 'b.docx', '--date', '3/8/2020'], 'không đúng dạng'],
  ])('words that are off: %j', async (words, said) => {
    const { code, out, err } = await call(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});
