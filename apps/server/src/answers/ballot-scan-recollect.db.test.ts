import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPendingScans } from '@daihoi/application/ballot-session';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import { brand } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { ScannedBallots } from '../../../../tests/support/results/scanned-ballots.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

/** Six ballots were told and scanned, five lie in the box: the third sheet was the specimen from the wall. */
let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;
let lan: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const specimen = 3;
const sheets = [[1], [1], [2], [3], [4], [4]].map((struck) => ({ struck }));
const box = sheets.filter((_, at) => at + 1 !== specimen);

async function tellAgain(collected: number): Promise<void> {
  for (const who of ['lan', 'duc'] as const)
    await room.post('collected', who, { value: collected });
  await room.move('reconcile', ['head']);
  await room.move('tellHall', ['head']);
  expect((await room.move('startCounting', ['head'])).status).toBe(200);
}

async function recollect(reason: string): Promise<void> {
  expect((await room.move('recollect', ['head', 'lan'], { reason })).status).toBe(200);
}

/** What the scanner has laid among the ballots that are compared, in their order. */
async function laid(): Promise<readonly unknown[]> {
  const { id } = await room.view();
  const of = { witness: 2, bundle: 1 } as const;
  const keyed = await wire.ports.read.ballotSessions.keyedBy(brand<BallotSessionId>(id), of);
  return keyed.map(({ position, marks }) => [position, ...(marks.struck ?? [])]);
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congress = await sittingCongress({ wire, database }, names);
  room = new CountingWalk({ wire, who: 'xa', congressId: await congress.id() });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.download('ballots/run?paper=A5');
  const { id } = await room.view();
  const [layout] = await wire.ports.read.ballotScans.layouts(brand<BallotSessionId>(id));
  const pen = await ScannedBallots.open(layout?.text ?? '');
  await room.reconciled(sheets.length);
  await room.countingWithScans();
  lan = await room.sit('lan');
  const duc = await room.sit('duc');
  await room.keyAll(lan, box);
  for (const [at, marks] of sheets.entries()) {
    const [page] = await pen.jpegs(marks, at * 41 + 601);
    await room.sendScan(duc, {
      name: `quet-${String(at + 1)}.jpg`,
      bytes: page ?? new Uint8Array(),
    });
  }
  while ((await readPendingScans(wire.ports, wire.ports.ballotReader)) > 0);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

test('while as many were told as were scanned, the scans stand against the typist', async () => {
  expect(await room.scans()).toMatchObject({ ballots: 6, filed: true, stops: [] });
  expect((await laid()).length).toBe(6);
  expect((await room.view()).placed).toMatchObject({ total: 6, agreed: 3, waiting: 1 });
});

test('told anew with one fewer, the scans are out of the comparison until people say which sheet is none', async () => {
  await recollect('Một phiếu mẫu lẫn trong xấp phiếu');
  expect(await room.scans()).toMatchObject({ filed: false });
  await tellAgain(5);
  const { filed, stops } = await room.scans();
  expect({ filed, stops }).toEqual({
    filed: false,
    stops: [{ kind: 'count', sheets: 6, collected: 5 }],
  });
  const refused = await room.move('decide', ['head']);
  expect(refused.status).not.toBe(200);
});

test('the sheet that is none is taken out: those after it move up, and nothing lies beyond the box', async () => {
  const { files } = await room.scans();
  const third = files.find(({ name }) => name === `quet-${String(specimen)}.jpg`);
  const page = `${third?.id ?? ''}.1`;
  const answered = await room.settle({ kind: 'removed', page });
  expect(answered.status).toBe(200);
  expect(await room.scans()).toMatchObject({ ballots: 5, filed: true, stops: [] });
  expect(await laid()).toEqual(box.map(({ struck }, at) => [at + 1, ...struck]));
  expect(await room.view()).toMatchObject({
    beyond: [],
    placed: { total: 5, agreed: 5, waiting: 0, undecided: 0 },
  });
});

test('told anew with as many as lie there, the scans are laid again without anybody’s hand', async () => {
  await recollect('Đếm lại cho chắc');
  expect(await room.scans()).toMatchObject({ filed: false });
  await tellAgain(5);
  expect(await room.scans()).toMatchObject({ filed: true, stops: [] });
  expect((await room.view()).placed).toMatchObject({ agreed: 5 });
});

test('the count ends right', async () => {
  expect((await room.move('decide', ['head'])).status).toBe(200);
  await room.move('release', ['head']);
  const { count } = await room.view();
  expect(count).toMatchObject({ valid: 5, invalid: 0 });
});
