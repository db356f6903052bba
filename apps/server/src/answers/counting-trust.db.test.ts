import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk, type Counter } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const box = Array.from({ length: 29 }, (_, at) => ({ struck: [(at % 4) + 1] }));
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

const seats = new Map<Counter, string>();

function seatOf(who: Counter): string {
  return seats.get(who) ?? '';
}

async function sitAll(): Promise<void> {
  for (const who of ['lan', 'duc', 'head'] as const) seats.set(who, await room.sit(who));
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congress = await sittingCongress({ wire, database }, names);
  room = new CountingWalk({ wire, who: 'xa', congressId: await congress.id() });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.reconciled();
  const typists = await Promise.all(
    (
      [
        ['lan', 1],
        ['duc', 2],
        ['head', 1],
      ] as const
    ).map(async ([who, witness]) => ({
      member: (await room.hand(who)).member,
      witness,
    })),
  );
  await room.move('startCounting', ['head'], { typists });
  await sitAll();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('while ballots are keyed', () => {
  test('a typist corrects the own ballot as long as the other witness has not seen it', async () => {
    const at = { bundle: 1, position: 1 };
    expect((await room.key(seatOf('lan'), at, { struck: [2] })).status).toBe(200);
    expect((await room.key(seatOf('lan'), at, { struck: [1] })).status).toBe(200);
  });

  test('nobody keys or reads the bundle of a colleague of the same witness', async () => {
    const over = await room.key(seatOf('head'), { bundle: 1, position: 1 }, { struck: [2] });
    expect(refusal(over)).toMatchObject({ code: 'ballot-session.bundle-of-other' });
    expect(refusal(over).message).toContain('Cao Thị Lan');
    expect(refusal(await room.keying(seatOf('head'), 1)).code).toBe(
      'ballot-session.bundle-of-other',
    );
    expect((await room.keying(seatOf('head'))).body).toMatchObject({ bundle: 2, keyed: [] });
  });

  test('once both have keyed a ballot, a difference cannot be keyed away', async () => {
    await room.keyAll(seatOf('lan'), box);
    await room.keyAll(seatOf('head'), box);
    await room.keyAll(
      seatOf('duc'),
      box.map((marks, at) => (at === 2 ? { struck: [1, 2] } : marks)),
    );
    const at = { bundle: 1, position: 3 };
    const again = await room.key(seatOf('duc'), at, { struck: [3] });
    expect(refusal(again)).toMatchObject({ code: 'ballot-session.keyed-by-both' });
    expect(refusal(again).message).toContain('Phiếu 3 của tập 1');
    expect(refusal(await room.key(seatOf('lan'), at, { struck: [1, 2] })).code).toBe(
      'ballot-session.keyed-by-both',
    );
    expect((await room.view()).placed).toMatchObject({ agreed: 28, undecided: 1 });
  });

  test('a ballot sent once more because its answer was lost is no second keying', async () => {
    const same = await room.key(seatOf('duc'), { bundle: 1, position: 3 }, { struck: [1, 2] });
    expect(same.status).toBe(200);
  });
});

describe('a count that was opened again', () => {
  test('lets a ballot be corrected once; what differs then goes to the paper', async () => {
    const at = { bundle: 1, position: 3 };
    const marks = { struck: [3] };
    await room.post('decisions', 'lan', { ...at, marks, reason: 'Xem lại phiếu giấy' });
    await room.post('decisions/confirm', 'head', at);
    expect((await room.move('decide', ['head'])).status).toBe(200);
    await room.move('countAgain', ['head', 'lan'], { reason: 'Một phiếu khác với giấy' });
    await sitAll();
    const wrong = { bundle: 1, position: 5 };
    expect((await room.key(seatOf('lan'), wrong, { struck: [4] })).status).toBe(200);
    expect(refusal(await room.key(seatOf('duc'), wrong, { struck: [4] })).code).toBe(
      'ballot-session.keyed-by-both',
    );
    expect((await room.view()).placed).toMatchObject({ decided: 1, undecided: 1 });
    await room.post('decisions', 'lan', {
      ...wrong,
      marks: { struck: [4] },
      reason: 'Giấy',
    });
    expect((await room.post('decisions/confirm', 'head', wrong)).status).toBe(200);
  });
});
