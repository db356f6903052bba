import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { spreadsheetTools } from '../spreadsheet-tools.ts';
import { toExportSheet } from '@daihoi/domain/organisation';
import { generateUnits } from '../../../../tests/samples/units/generated-units.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeEach(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  wire.setToday('2020-07-31');
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
});

afterEach(async () => {
  await wire.close();
  await database.drop();
});

const Import = z.object({
  id: z.string(),
  fileHash: z.string(),
  state: z.string(),
  done: z.number(),
  total: z.number(),
  preview: z
    .object({
      creates: z.number(),
      updates: z.number(),
      unchanged: z.number(),
      errors: z.number(),
      problems: z.array(
        z.object({ row: z.number(), column: z.number(), code: z.string(), message: z.string() }),
      ),
    })
    .nullable(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
});

const header = 'Mã;Tên đầy đủ;Tên ngắn;Cấp;Loại;Mã cấp trên;Hiệu lực từ';

async function send(
  username: string,
  code: string,
  file: { name: string; text?: string; bytes?: Uint8Array },
) {
  const bytes = new Uint8Array(file.bytes ?? new TextEncoder().encode(file.text));
  const base = `/api/units/${await wire.unitId(code)}/imports`;
  const begun = await wire.ask(username, {
    method: 'POST',
    url: base,
    file: { name: file.name, bytes },
  });
  expect(begun.status).toBe(200);
  const { id } = Import.parse(begun.body);
  return { url: `${base}/${id}`, record: await settled(username, `${base}/${id}`) };
}

async function settled(username: string, url: string) {
  for (let turn = 0; turn < 600; turn += 1) {
    const record = Import.parse((await wire.ask(username, { method: 'GET', url })).body);
    if (record.state !== 'checking' && record.state !== 'applying') return record;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the import did not settle');
}

async function apply(username: string, at: Awaited<ReturnType<typeof send>>) {
  const { fileHash } = at.record;
  await wire.ask(username, { method: 'POST', url: `${at.url}/apply`, body: { fileHash } });
  return settled(username, at.url);
}

describe('an import of units', () => {
  test('is looked at first, then written all at once, and can be taken back', async () => {
    const text = `${header}\nT13;Đảng bộ xã Dốc Lết;Dốc Lết;Cơ sở;;T1;\nT13.1;Chi bộ ấp Một;Ấp Một;Chi bộ;;T13;\nT11;Đảng bộ xã An Khê Mới;An Khê Mới;Cơ sở;;T1;`;
    const at = await send('tinh', 'T', { name: 'units.csv', text });
    expect(at.record).toMatchObject({ state: 'checked', preview: { creates: 2, updates: 1 } });
    expect(await wire.ports.read.units.byCode('T13')).toBeUndefined();
    const applied = await apply('tinh', at);
    expect(applied).toMatchObject({ state: 'applied', done: 3, total: 3 });
    expect(await wire.ports.read.units.byCode('T13.1')).toMatchObject({
      fullName: 'Chi bộ ấp Một',
    });
    expect(await wire.ports.read.units.byCode('T11')).toMatchObject({ shortName: 'An Khê Mới' });
    const undone = await wire.ask('tinh', { method: 'POST', url: `${at.url}/undo`, body: {} });
    expect(undone.body).toMatchObject({ state: 'undone' });
    expect(await wire.ports.read.units.byCode('T13')).toBeUndefined();
    expect(await wire.ports.read.units.byCode('T11')).toMatchObject({
      fullName: 'Đảng bộ xã An Khê',
    });
  });

  test('names every problem by row and column in a sentence, and writes nothing', async () => {
    const text = `${header}\nT13;Đảng bộ xã Dốc Lết;;Cơ sở;;KHONG-CO;\nT14;;;Cấp lạ;;T1;\nT21;Đảng bộ xã Cồn Sẻ;;Cơ sở;;T2;`;
    const { record, url } = await send('huyen', 'T1', { name: 'units.csv', text });
    expect(record.state).toBe('refused');
    const told = record.preview?.problems.map(
      ({ row, column, code }) => `${row}:${column} ${code}`,
    );
    expect(told).toContain('2:6 units.parent-unknown');
    expect(told).toContain('3:2 units.name-missing');
    expect(record.preview?.problems[0]?.message).toMatch(/[.]$/u);
    const refused = await wire.ask('huyen', {
      method: 'POST',
      url: `${url}/apply`,
      body: { fileHash: record.fileHash },
    });
    expect(refused.status).toBe(409);
  });

  test('stays inside the subtree it was begun at', async () => {
    const text = `${header}\nT22;Đảng bộ xã Đầm Sen;;Cơ sở;;T2;\nT21;Đảng bộ xã Khác;;Cơ sở;;T1;\nT15;Đảng bộ xã Trên;;Cơ sở;;T;`;
    const { record } = await send('huyen', 'T1', { name: 'units.csv', text });
    const told = record.preview?.problems.map(({ row, code }) => `${row} ${code}`);
    expect(told).toContain('2 units.parent-unknown');
    const only = await send('huyen', 'T1', {
      name: 'units.csv',
      text: `${header}\nT21;Đảng bộ xã Khác;;Cơ sở;;T1;\nT;Đảng bộ tỉnh Khác;;Trực thuộc Trung ương;;;`,
    });
    const outside = only.record.preview?.problems.map(({ row, code }) => `${row} ${code}`);
    expect(outside).toContain('3 units.outside-subtree');
    const elsewhere = await send('huyen', 'T1', {
      name: 'units.csv',
      text: `${header}\nT21;Đảng bộ xã Khác;;Cơ sở;;T1;`,
    });
    expect(elsewhere.record.preview?.problems).toMatchObject([{ code: 'units.code-elsewhere' }]);
  });

  test('is refused when the tree changed after the preview', async () => {
    const text = `${header}\nT11;Đảng bộ xã An Khê Mới;An Khê Mới;Cơ sở;;T1;`;
    const first = await send('tinh', 'T', { name: 'a.csv', text });
    const second = await send('tinh', 'T', { name: 'b.csv', text });
    expect((await apply('tinh', first)).state).toBe('applied');
    expect(await apply('tinh', second)).toMatchObject({
      state: 'refused',
      refusal: { code: 'units.preview-outdated' },
    });
  });

  test('cannot be taken back once something hangs on it, and says what', async () => {
    const text = `${header}\nT13;Đảng bộ xã Dốc Lết;Dốc Lết;Cơ sở;;T1;`;
    const at = await send('tinh', 'T', { name: 'units.csv', text });
    await apply('tinh', at);
    await wire.addAccount('xa-moi', { role: 'committeeOffice', code: 'T13' });
    const undone = await wire.ask('tinh', { method: 'POST', url: `${at.url}/undo`, body: {} });
    expect(undone.status).toBe(409);
    const told = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
    const { error } = told.parse(undone.body);
    expect(error.code).toBe('units.undo-depends');
    expect(error.message).toContain('Dốc Lết (T13)');
    expect(await wire.ports.read.units.byCode('T13')).toBeDefined();
  });

  test('a file that is no table is refused by name', async () => {
    const { record } = await send('tinh', 'T', {
      name: 'anh.xlsx',
      bytes: new Uint8Array([1, 2, 3, 0, 4]),
    });
    expect(record).toMatchObject({ state: 'refused', preview: null });
    expect(record.refusal?.code).toMatch(/^spreadsheet\./u);
    expect(record.refusal?.message).toMatch(/[.]$/u);
  });

  test.each(['xlsx', 'csv'] as const)(
    'what is exported as .%s and imported again changes nothing',
    async (format) => {
      for (const code of ['T', 'T1']) {
        const url = `/api/units/${await wire.unitId(code)}/export?format=${format}`;
        const { bytes } = await wire.ask('tinh', { method: 'GET', url });
        const { record } = await send('tinh', code, { name: `units.${format}`, bytes });
        expect(record.preview).toMatchObject({ creates: 0, updates: 0, errors: 0 });
        expect(record.preview?.unchanged).toBe(code === 'T' ? 6 : 3);
      }
    },
  );

  test('20,000 units are written with progress to see, while the server answers others', async () => {
    const rows = generateUnits(20_000).map((row) =>
      row.parentCode === 'TM' ? { ...row, parentCode: 'T', validFrom: row.validFrom } : row,
    );
    const bytes = await spreadsheetTools.writeWorkbook([toExportSheet(rows)]);
    const at = await send('tinh', 'T', { name: 'lon.xlsx', bytes });
    expect(at.record).toMatchObject({ state: 'checked', preview: { creates: 20_000, errors: 0 } });
    const { fileHash } = at.record;
    await wire.ask('tinh', { method: 'POST', url: `${at.url}/apply`, body: { fileHash } });
    const seen = new Set<number>();
    for (let turn = 0; turn < 2_000; turn += 1) {
      const record = Import.parse((await wire.ask('tinh', { method: 'GET', url: at.url })).body);
      seen.add(record.done);
      if (record.state !== 'applying') break;
      await new Promise((done) => setTimeout(done, 20));
    }
    expect(await settled('tinh', at.url)).toMatchObject({ state: 'applied', done: 20_000 });
    expect(seen.size).toBeGreaterThan(3);
    const undone = await wire.ask('tinh', { method: 'POST', url: `${at.url}/undo`, body: {} });
    expect(undone.body).toMatchObject({ state: 'undone' });
  }, 120_000);
});
