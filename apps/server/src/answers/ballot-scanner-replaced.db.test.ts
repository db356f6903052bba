import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScanFolder } from '@daihoi/adapters/files';
import { openFolderWatch } from '@daihoi/application/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk, type Counter } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

/** Somebody who feeds the scanner of the second witness has to stop. */
let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;
let folder: string;
let duc: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

async function watchedFor(): Promise<number | undefined> {
  return (await room.scansPage()).folder?.watchedFor;
}

async function replace(left: Counter, came: Counter) {
  const [gone, come] = [await room.hand(left), await room.hand(came)];
  const body = { left: gone.member, came: { kind: 'member', member: come.member }, reason: 'Ốm' };
  return room.hands('typists/replace', ['head', 'lan'], body);
}

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'daihoi-scans-'));
  wire = await openWire(database.pool, { scanFolder: openFolderWatch(openScanFolder(folder)) });
  const congressId = await (await sittingCongress({ wire, database }, names)).id();
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.reconciled();
  await room.countingWithScans();
  duc = await room.sit('duc');
  await room.watchFolder(duc, true);
});

afterAll(async () => {
  await wire.close();
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

test('the folder is left with the person, and the seat brings no scan any more', async () => {
  expect(await watchedFor()).toBe(2);
  expect((await replace('duc', 'head')).status).toBe(200);
  expect(await watchedFor()).toBeUndefined();
  const late = await room.sendScan(duc, { name: 'to-1.jpg', bytes: new Uint8Array([1]) });
  expect(refusalOf(late).code).toBe('ballot-session.typist-replaced');
  expect(refusalOf(await room.watchFolder(duc, true)).code).toBe('ballot-session.typist-replaced');
});

test('whoever came feeds the scanner of the same witness, and watches the folder anew', async () => {
  const { typists } = await room.view();
  const head = await room.hand('head');
  expect(typists).toContainEqual({ member: head.member, witness: 2, means: 'scanner' });
  expect((await room.watchFolder(await room.sit('head'), true)).status).toBe(200);
  expect(await watchedFor()).toBe(2);
});

test('who leaves for a while sits down anew: the seat of before does not live again', async () => {
  expect((await replace('head', 'duc')).status).toBe(200);
  expect(refusalOf(await room.watchFolder(duc, true)).code).toBe('ballot-session.seat-unknown');
  expect((await room.watchFolder(await room.sit('duc'), true)).status).toBe(200);
});
