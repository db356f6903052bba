import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { DossierView } from '@daihoi/contract/dossier';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let root: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xa-hai', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('khac', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  root = `/api/congresses/${await wire.congressId('T11')}`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const scan = { name: 'ban-quet.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') };
const Uploaded = z.object({ paperId: z.string(), looked: z.boolean(), hash: z.string() });

async function lines() {
  const url = `${root}/dossiers/approval`;
  return DossierView.parse((await wire.ask('xa', { method: 'GET', url })).body).lines;
}

async function upload(key: string, replaces?: string) {
  const query = new URLSearchParams({ key, ...(replaces === undefined ? {} : { replaces }) });
  const url = `${root}/dossiers/approval/papers?${query}`;
  return Uploaded.parse((await wire.ask('xa', { method: 'POST', url, file: scan })).body);
}

async function look(who: string, hash: string, at = root): Promise<number> {
  const asked = { method: 'POST', url: `${at}/file-looks`, body: { hash } } as const;
  return (await wire.ask(who, asked)).status;
}

async function written(): Promise<readonly unknown[]> {
  const { rows } = await database.pool.query<{ after: unknown }>(
    `select after from audit_entry where act = 'file.looked' order by seq`,
  );
  return rows.map(({ after }) => after);
}

test('who looked at a file that cannot be read is written down once, and stands beside it', async () => {
  const key = (await lines())[0]?.key ?? '';
  const { hash, looked } = await upload(key);
  expect(looked).toBe(false);
  expect((await lines())[0]?.paper?.looks).toEqual([]);
  expect(await look('xa', hash)).toBe(200);
  const [first] = (await lines())[0]?.paper?.looks ?? [];
  expect(await look('xa', hash), 'said twice').toBe(200);
  expect((await lines())[0]?.paper?.looks).toEqual([first]);
  expect(await written()).toEqual([{ fileName: scan.name, hash }]);
  expect(await look('xa-hai', hash), 'a second person has a line of their own').toBe(200);
  expect((await lines())[0]?.paper?.looks).toHaveLength(2);
  expect(await written()).toHaveLength(2);
});

test('it goes with the paper into its past', async () => {
  const [line] = await lines();
  await upload(line?.key ?? '', line?.paper?.id);
  expect((await lines())[0]?.past[0]?.looks).toHaveLength(2);
});

test('only who may bring files to this congress says so, and only of a file that stands in it', async () => {
  const [line] = await lines();
  const { hash } = await upload(line?.key ?? '', line?.paper?.id);
  for (const who of ['huyen', 'khac']) expect(await look(who, hash)).toBe(403);
  expect(await look('xa', 'a'.repeat(64))).toBe(404);
  const other = `/api/congresses/${await wire.congressId('T12')}`;
  expect(await look('khac', hash, other), 'a file of another congress').toBe(404);
  expect(await written()).toHaveLength(2);
});
