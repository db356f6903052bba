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

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  congress = await sittingCongress({ wire, database }, []);
  room = new CountingWalk({ wire, who: 'xa', congressId: await congress.id() });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function removeLast(version = 1): Promise<Reply> {
  const url = `/api/congresses/${await congress.id()}/result/committee/remove-last-ballot`;
  return wire.ask('xa', { method: 'POST', url, body: { version } });
}

describe('an attempt that the room counted after a typed one was annulled', () => {
  test('the typed one is annulled by the superior', async () => {
    await congress.move('close', '2020-05-21');
    await congress.enter('committee', 1, typed);
    await congress.enter('secretary', 1, minutes(1, { 'Lê Văn An': 25, 'Phạm Thị Bình': 4 }));
    await congress.completePersons();
    await congress.uploadResultPapers();
    expect((await congress.move('reportResult', '2020-05-22')).status).toBe(200);
    wire.setToday('2020-05-29');
    const elections = ['committee', 'secretary'].map((office) => ({
      office,
      ground: 'PRINCIPLE_BROKEN',
      reason: 'Kiểm phiếu sai',
    }));
    expect((await congress.ratify({ kind: 'refused', elections })).body).toMatchObject({
      paper: { kind: 'ratificationRefusal' },
    });
    expect(await congress.office('committee')).toMatchObject({ attempt: 2, ballots: [] });
  });

  test('stands fast in the results from the signed minutes on', async () => {
    await room.open('committee');
    await room.signed(names, 3);
    expect((await congress.office('committee')).ballots).toMatchObject([{ locked: true }]);
    expect(refusalOf(await removeLast()).code).toBe('result.count-sealed');
    const over = await congress.enter('committee', 1, typed, 1);
    expect(refusalOf(over).code).toBe('result.count-sealed');
    expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
    expect(refusalOf(await removeLast()).code).toBe('result.count-sealed');
  });

  test('is free while the seal is open by a decision, also where its figures are typed over, and stands fast again', async () => {
    const reason = 'Quyết định 12-QĐ/HU';
    expect((await room.move('openSeal', ['head', 'lan'], { reason })).status).toBe(200);
    expect((await congress.office('committee')).ballots).toMatchObject([{ locked: false }]);
    expect((await congress.enter('committee', 1, typed, 1)).status).toBe(200);
    expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
    expect(refusalOf(await removeLast(2)).code).toBe('result.count-sealed');
  });

  test('an old row, which names no ballot of the room, is joined by its attempt as before', async () => {
    await database.pool.query('update election_result set counted_in = null');
    expect((await congress.office('committee')).ballots).toMatchObject([{ locked: false }]);
    await database.pool.query(
      'update election_result set attempt = 3 where annulled_on is not null',
    );
    await database.pool.query('update election_result set attempt = 1 where annulled_on is null');
    expect((await congress.office('committee')).ballots).toMatchObject([{ locked: true }]);
  });
});
