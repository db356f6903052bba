import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDocumentReader } from '@daihoi/adapters/documents';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { runProgress } from './progress.ts';

let database: FreshDatabase;
let wire: Wire;
let folder: string;
const before = process.env['DATABASE_URL'];

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  folder = await mkdtemp(join(tmpdir(), 'daihoi-progress-'));
  process.env['DATABASE_URL'] = database.connectionString;
});

afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await wire.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function progress(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgress(args, {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.reject(new Error('ENOENT')),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    lang: 'vi',
  });
  return { code, out, err: err.join('\n') };
}

const Planned = z.strictObject({ from: z.string(), to: z.string() });
const Count = z.number().int();
const Level = z.strictObject({
  level: z.string(),
  kind: z.string(),
  total: Count,
  totalAsOf: z.string(),
  held: Count,
  closed: Count,
  ratified: Count,
  late: Count,
  reportedShares: z.array(z.unknown()),
  remaining: z.array(
    z.strictObject({ code: z.string(), name: z.string(), planned: Planned.nullable() }),
  ),
});
const Answer = z.strictObject({ unit: z.string(), asOf: z.string(), levels: z.array(Level) });

describe('daihoi progress', () => {
  test('--json is one document of the agreed shape, the own congress of the unit last', async () => {
    const { code, out, err } = await progress('--unit', 'T', '--as-of', '2020-07-01', '--json');
    expect([code, out.length, err]).toEqual([0, 1, '']);
    const { unit, asOf, levels } = Answer.parse(JSON.parse(out[0] ?? ''));
    expect([unit, asOf]).toEqual(['T', '2020-07-01']);
    expect(levels.map(({ level, kind, total, late }) => [level, kind, total, late])).toEqual([
      ['GRASSROOTS', 'grassrootsOrganization', 3, 3],
      ['UPPER_GRASSROOTS', 'upperGrassrootsOrganization', 2, 0],
      ['PROVINCIAL', 'provincialOrganization', 1, 0],
    ]);
    expect(levels[0]?.remaining.map((each) => each.code)).toEqual(['T11', 'T12', 'T21']);
  });

  test('--text says the report in words', async () => {
    const { code, out } = await progress('--unit', 'T1', '--as-of', '2020-07-01', '--text');
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('có 0/2 tổ chức cơ sở đảng');
    expect(out.join('\n')).not.toContain('Cồn Sẻ');
  });

  test('--json, --text and --docx say the same figures', async () => {
    const file = join(folder, 'so-lieu.docx');
    const ask = ['--unit', 'T', '--as-of', '2020-07-01'];
    const json = Answer.parse(JSON.parse((await progress(...ask, '--json')).out[0] ?? ''));
    const text = (await progress(...ask, '--text')).out.join('\n');
    await progress(...ask, '--docx', file);
    const bytes = new Uint8Array(await readFile(file));
    const { lines = [] } = openDocumentReader().read({ name: file, bytes }, 'docx');
    const words = lines.join('\n');
    for (const { level, total, held, closed, ratified, remaining } of json.levels.slice(0, 2)) {
      expect(remaining).toHaveLength(total - closed);
      const row = [total, held, closed, '0 %', ratified, total - closed].map(String);
      const name = level === 'GRASSROOTS' ? 'Tổ chức cơ sở đảng' : 'Cấp trên trực tiếp cơ sở';
      expect(text.replaceAll('\u00a0', ' ')).toContain([name, ...row].join('\t'));
      expect(words).toContain([name, ...row].join('\n'));
      for (const each of remaining) expect(words).toContain(each.name);
    }
  });

  test('--docx writes a Word file; a place that cannot be written is refused in a sentence', async () => {
    const file = join(folder, 'bao-cao.docx');
    expect((await progress('--unit', 'T', '--as-of', '2020-07-01', '--docx', file)).code).toBe(0);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    const nowhere = join(folder, 'none', 'x.docx');
    const refused = await progress('--unit', 'T', '--as-of', '2020-07-01', '--docx', nowhere);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('Không ghi được tệp');
  });

  test('an unknown unit is refused with 3 and, with --json, in one document', async () => {
    const { code, out, err } = await progress('--unit', 'X', '--as-of', '2020-07-01', '--json');
    expect([code, out.length, err]).toEqual([3, 1, '']);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      error: { code: 'unit.unknown', at: '--unit' },
    });
  });

  test.each([
    [['--unit', 'T']],
    [['--as-of', '2020-07-01']],
    [['--unit', 'T', '--as-of', '31/7/2020']],
    [['--unit', 'T', '--as-of', '2020-02-30']],
    [['--unit', 'T', '--as-of', '2020-07-01', '--docx']],
  ])('words that are off (%j) give 2 and the usage', async (args) => {
    const { code, out, err } = await progress(...args);
    expect([code, out]).toEqual([2, []]);
    expect(err).toContain('Cách dùng: daihoi progress');
  });
});
