import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultKinds } from '../../../../tests/support/papers/fault-kinds.ts';
import { paperWithFaults } from '../../../../tests/support/papers/inject-faults.ts';
import type { CommandIo } from '../command-io.ts';
import { run } from '../run.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-content-'));
  const faults = faultKinds.filter(({ id }) => ['share-impossible', 'star-missing'].includes(id));
  await writeFile(join(folder, 'sach.docx'), await paperWithFaults('politicalReport', []));
  await writeFile(join(folder, 'loi.docx'), await paperWithFaults('politicalReport', faults));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function call(...words: readonly string[]) {
  let said = '';
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text) => void (said += text),
    err: () => undefined,
    lang: 'vi',
  };
  const code = await run(['document', 'check', ...words], io);
  return { code, said };
}

test('a long report without a fault: exit 0, and its kind is told', async () => {
  const { code, said } = await call(join(folder, 'sach.docx'));
  expect(code).toBe(0);
  expect(said).toContain('Báo cáo chính trị');
  expect(said).toContain('Không thấy lỗi thể thức, nội dung nào.');
});

test('for people: form first, then content, with what to do', async () => {
  const { code, said } = await call(join(folder, 'loi.docx'));
  expect(code).toBe(1);
  const lines = said.split('\n');
  const order = ['THỂ THỨC', 'NỘI DUNG'].map((title) => lines.indexOf(title));
  expect(order[0]).toBeGreaterThan(0);
  expect(order[1]).toBeGreaterThan(order[0] ?? 0);
  expect(lines.slice(order[1])).toContainEqual(
    expect.stringContaining('LỖI FG-05. Tỷ lệ phần trăm không khớp với số: 12/15 chỉ tiêu'),
  );
});

test('for programs: one list in the shape of the contract', async () => {
  const { said } = await call(join(folder, 'loi.docx'), '--json');
  const answer: unknown = JSON.parse(said);
  expect(answer).toMatchObject({
    kind: 'politicalReport',
    findings: [
      { code: 'HD-05', severity: 'error', area: 'form', rule: { document: '36-HD/VPTW' } },
      {
        code: 'FG-05',
        severity: 'error',
        area: 'content',
        expected: '80,0%',
        rule: { document: 'house', clause: '', confidence: 'CONFIRMED' },
      },
    ],
  });
  expect(said).toContain('Trong 15 chỉ tiêu');
});
