import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { run } from '../run.ts';

let folder: string;

const Answer = z.object({
  clauses: z.number(),
  findings: z.array(
    z.object({
      code: z.string(),
      rule: z.object({ entered: z.object({ by: z.string() }).optional() }),
    }),
  ),
});

const clause = {
  rule: 'PF-2018/PG-08',
  document: '36-HD/VPTW',
  issuedOn: '2018-04-03',
  article: 'Mục II, điểm 1.3',
  by: 'Trần Văn Thư',
  at: '2026-11-20T02:00:00.000Z',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-clauses-'));
  await writeFile(at('lech-le.docx'), await draftPaper({ faults: ['narrowMargin'] }));
  const clauses = [clause, { ...clause, rule: 'PF-2040/PG-08' }];
  await writeFile(at('can-cu.json'), JSON.stringify({ format: 'daihoi-form-clauses/1', clauses }));
  await writeFile(at('khac.json'), JSON.stringify({ clauses }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

async function call(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await run(['document', ...words], {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('not read as text')),
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    lang: 'vi',
  });
  return { code, ...said };
}

test('without the file the rule is a warning, and the command says that it used none', async () => {
  const { code, out } = await call('check', at('lech-le.docx'));
  expect(code).toBe(0);
  expect(out).toContain('CẢNH BÁO PG-08.');
  expect(out).toContain('Không dùng căn cứ nào do quản trị nhập.');
});

test('with it the rule is an error that cites what was entered; unknown rules are left aside', async () => {
  const words = ['check', at('lech-le.docx'), '--clauses', at('can-cu.json')];
  const { code, out } = await call(...words);
  expect(code).toBe(1);
  expect(out).toContain('LỖI PG-08.');
  expect(out).toContain(
    'Căn cứ: 36-HD/VPTW, Mục II, điểm 1.3, do Trần Văn Thư nhập ngày 20/11/2026.',
  );
  expect(out).toContain('Đã dùng tệp căn cứ: 1 điều, khoản');
  const json = Answer.parse(JSON.parse((await call(...words, '--json')).out));
  const margin = json.findings.find(({ code }) => code === 'PG-08');
  expect([json.clauses, margin?.rule.entered?.by]).toEqual([1, 'Trần Văn Thư']);
});

test('the repair takes the file too', async () => {
  const words = ['repair', at('lech-le.docx'), '--out', at('moi.docx')];
  const { code, out } = await call(...words, '--clauses', at('can-cu.json'), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    repaired: [{ code: 'PG-08', severity: 'error', rule: { clause: 'Mục II, điểm 1.3' } }],
  });
});

test('another file, none, or a forgotten name are refused in words', async () => {
  const paper = at('lech-le.docx');
  const other = await call('check', paper, '--clauses', at('khac.json'));
  expect(other.code).toBe(3);
  expect(other.err).toContain('không phải tệp căn cứ');
  const none = await call('repair', paper, '--out', at('y.docx'), '--clauses', at('x.json'));
  expect(none.code).toBe(3);
  expect(none.err).toContain('Không mở được x.json');
  const forgotten = await call('check', paper, '--clauses');
  expect(forgotten.code).toBe(2);
  expect(forgotten.err).toContain('Sau --clauses phải ghi tệp căn cứ');
});
