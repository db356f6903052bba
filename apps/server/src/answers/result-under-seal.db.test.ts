import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { minutes, type ResultWalk } from '../../../../tests/support/results/result-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let congress: ResultWalk;
let room: CountingWalk;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const typed = minutes(3, {
  'Lê Văn An': 29,
  'Phạm Thị Bình': 28,
  'Danh Chi': 27,
  'Trần Dũng': 3,
});

async function remove(): Promise<Reply> {
  const version = (await lastBallot())?.version ?? 0;
  const url = await congress.url('/result/committee/remove-last-ballot');
  return wire.ask('xa', { method: 'POST', url, body: { version } });
}

async function replace(): Promise<Reply> {
  return congress.enter('committee', 1, typed, (await lastBallot())?.version ?? 0);
}

async function refusals(): Promise<readonly string[]> {
  return [refusalOf(await replace()).code, refusalOf(await remove()).code];
}

async function lastBallot() {
  return (await congress.office('committee')).ballots.at(-1);
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  congress = await sittingCongress({ wire, database }, names);
  room = new CountingWalk({ wire, who: 'xa', congressId: await congress.id() });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('a result that somebody typed while the room counted the same ballot', () => {
  test('is told when the minutes are to be signed, with what to do', async () => {
    await room.open('committee');
    await room.sealed(names, 3);
    expect((await congress.enter('committee', 1, typed)).status).toBe(200);
    expect(await lastBallot()).toMatchObject({ locked: false });
    await room.reconciled();
    await room.counting();
    const box = Array.from({ length: 29 }, () => ({ struck: [4] }));
    for (const who of ['lan', 'duc'] as const) await room.keyAll(await room.sit(who), box);
    await room.move('decide', ['head']);
    await room.move('release', ['head']);
    const signed = refusalOf(await room.move('signMinutes', ['head', 'lan']));
    expect(signed).toMatchObject({ status: 409, code: 'ballot-session.result-typed' });
    expect(signed.message).toContain('Bỏ lần bầu thứ 1');
  });

  test('and gives way once it is taken back', async () => {
    expect((await remove()).status).toBe(200);
    expect((await room.move('signMinutes', ['head', 'lan'])).status).toBe(200);
    expect((await lastBallot())?.form.candidates.at(-1)?.votes).toBe(0);
  });
});

describe('a result whose minutes are signed in the counting room', () => {
  test('is neither replaced nor removed, and the page knows it', async () => {
    expect(await lastBallot()).toMatchObject({ locked: true });
    expect(await refusals()).toEqual(['result.count-sealed', 'result.count-sealed']);
  });

  test('nor under the seal', async () => {
    expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
    expect(await lastBallot()).toMatchObject({ locked: true });
    expect(await refusals()).toEqual(['result.count-sealed', 'result.count-sealed']);
  });

  test('is replaced, removed and entered again once its seal stands open, and fast when it is closed again', async () => {
    const reason = 'Quyết định số 12-QĐ/HU.';
    expect((await room.move('openSeal', ['head', 'lan'], { reason })).status).toBe(200);
    expect(await lastBallot()).toMatchObject({ locked: false });
    expect((await replace()).status).toBe(200);
    expect((await remove()).status).toBe(200);
    expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
    expect(refusalOf(await congress.enter('committee', 1, typed)).code).toBe('result.count-sealed');
  });
});
