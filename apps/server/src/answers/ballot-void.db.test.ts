import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;
let url: string;

const foreseen = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const settled = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Võ Đức'];
const reason = 'Thu về nhiều hơn phát ra 2 phiếu';

function ask(tail: string): Promise<Reply> {
  return wire.ask('xa', { method: 'GET', url: `${url}${tail}` });
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congress = await sittingCongress({ wire, database }, foreseen);
  const congressId = await congress.id();
  url = `/api/congresses/${congressId}/ballot-sessions/committee/1`;
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.open('committee');
  const dropped = (await room.view()).candidates.find(({ name }) => name === 'Trần Dũng');
  await room.put('withdrawals', { candidateId: dropped?.id, inFavour: 16, members: 30 });
  await room.put('nominations', { attending: 29, names: [{ name: 'Võ Đức' }] });
  await room.sealed(settled, 3);
  const issued = { issued: 29, exchanged: 1, spoiled: 1, left: 4 };
  for (const who of ['lan', 'duc'] as const) await room.post('issued', who, { value: issued });
  for (const who of ['lan', 'duc'] as const) await room.post('collected', who, { value: 31 });
  await room.move('declareVoid', ['head', 'lan'], { reason });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('a ballot that is held again after it was void', () => {
  test('stands on the list that the congress had settled, with who came and who went, also where the clock was set back', async () => {
    const before = await room.view();
    expect(before).toMatchObject({ state: 'VOID', voidReason: reason });
    expect((await room.list()).next.find(({ office }) => office === 'committee')).toMatchObject({
      names: 4,
      seats: 3,
    });
    wire.setToday('2020-05-19');
    expect((await room.open('committee')).body).toEqual({ number: 1 });
    const again = await room.view();
    expect(again.state).toBe('PREPARED');
    expect(again.id).not.toBe(before.id);
    expect(again.candidates).toEqual(before.candidates);
    expect(again.candidates.map(({ name }) => name)).toEqual(settled);
    expect(again.listChanges.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Trần Dũng', 'withdrawn'],
      ['Võ Đức', 'onList'],
    ]);
  });

  test('the void one stays to be read: in the list with its reason, its log and its minutes', async () => {
    const [first, second] = (await room.list()).sessions;
    expect(first).toMatchObject({ state: 'VOID', voidReason: reason });
    expect(second).toMatchObject({ state: 'PREPARED' });
    const asked = `?session=${first?.id ?? ''}`;
    const seen = ballotSessionRoutes.show.answer.parse((await ask(asked)).body);
    expect(seen).toMatchObject({ state: 'VOID', voidReason: reason, moves: [] });
    const { events } = ballotSessionRoutes.events.answer.parse((await ask(`/events${asked}`)).body);
    expect(events.at(-1)?.kind).toBe('ballot.move-declareVoid');
    expect((await room.events()).map(({ kind }) => kind)).toEqual(['ballot.opened']);
    expect((await ask(`/papers/minutes.docx${asked}`)).status).toBe(200);
    expect((await ask('/papers/minutes.docx')).status, 'the one that is held has none yet').toBe(
      409,
    );
    const strange = '?session=01900000-0000-7000-8000-0000000000ff';
    expect((await ask(strange)).status).toBe(404);
  });
});
