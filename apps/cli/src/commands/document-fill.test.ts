import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocumentReader, openPaperRenderer } from '@daihoi/adapters/documents';
import { builtInTemplate } from '@daihoi/application/templates';
import { calendarDate } from '@daihoi/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandIo } from '../command-io.ts';
import { run } from '../run.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-fill-'));
  const on = calendarDate('2025-03-05');
  const paper = builtInTemplate('politicalReport', { isCell: false, hasSuperior: true, on });
  await writeFile(at('mau.docx'), await openPaperRenderer().toDocx(paper));
  await writeFile(at('gia.docx'), 'không phải Word');
  await writeFile(at('hong.json'), '[1, 2]');
  await writeFile(
    at('so-lieu.json'),
    JSON.stringify({
      'Tên đơn vị': 'Đảng bộ xã Bình Trị & Bình Tân',
      so_dang_vien: 214,
      'chỉ tiêu': [
        { 'chỉ tiêu': 'Hộ nghèo', 'đơn vị tính': '%', kế_hoạch: 'dưới 2', 'thực hiện': '1,6' },
        {
          'chỉ tiêu': 'Thu ngân sách',
          'đơn vị tính': 'tỷ đồng',
          kế_hoạch: '12',
          'thực hiện': '13,4',
        },
      ],
    }),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

async function call(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    lang: 'vi',
  };
  const code = await run(['document', 'fill', ...words], io);
  return { code, ...said };
}

test('fills what the data hold, by any name of a field, and tells what is left', async () => {
  const words = [at('mau.docx'), '--data', at('so-lieu.json'), '--out', at('moi.docx')];
  const { code, out } = await call(...words, '--json');
  expect(code).toBe(1);
  const answer: unknown = JSON.parse(out);
  expect(answer).toMatchObject({ out: at('moi.docx') });
  expect(out).toContain('"người ký"');
  const bytes = new Uint8Array(await readFile(at('moi.docx')));
  const lines = openDocumentReader().read({ name: 'moi.docx', bytes }, 'docx').lines ?? [];
  const all = lines.join('\n');
  expect(all).toContain('Đảng bộ xã Bình Trị & Bình Tân có [số tổ chức trực thuộc]');
  expect(all).toContain('với 214 đảng viên');
  expect(lines).toEqual(expect.arrayContaining(['Hộ nghèo', 'dưới 2', 'Thu ngân sách', '13,4']));
  expect((await call(...words)).err).toContain('không ghi đè');
});

test.each([
  ['gia.docx', 'so-lieu.json', 'gia.docx'],
  ['khong-co.docx', 'so-lieu.json', 'khong-co.docx'],
  ['mau.docx', 'hong.json', 'hong.json'],
  ['mau.docx', 'khong-co.json', 'khong-co.json'],
])('%s with %s is refused and names %s; nothing is written', async (file, data, name) => {
  const answer = await call(at(file), '--data', at(data), '--out', at('khong.docx'));
  expect([answer.code, answer.out]).toEqual([3, '']);
  expect(answer.err).toContain(name);
  await expect(readFile(at('khong.docx'))).rejects.toThrow('ENOENT');
});

test('without data or target: how it is used', async () => {
  const { code, err } = await call(at('mau.docx'));
  expect(code).toBe(2);
  expect(err).toContain('--data');
});
