import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openRoom, type OpenedRoom } from '../../../../tests/support/results/open-room.ts';

let scene: OpenedRoom;
let room: OpenedRoom['room'];

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const double = { witness: 1, bundle: 1, position: 3, reason: 'Phiếu 3 nhập hai lần' };

/** What the first witness has in the first bundle, as struck numbers in their order, and what was taken back there. */
async function opened(seat: string) {
  const { keyed, removed } = ballotSessionRoutes.keying.answer.parse(
    (await room.keying(seat, 1)).body,
  );
  return { struck: keyed.map(({ marks }) => marks.struck?.[0]), removed };
}

beforeAll(async () => {
  scene = await openRoom(names);
  ({ room } = scene);
  await room.sealed(names, 3);
  await room.reconciled();
  await room.counting();
});

afterAll(() => scene.close());

describe('a double is taken back while a typist holds ballots that are not saved yet', () => {
  test('what was keyed before the removal is refused at the old place, under a new seat too', async () => {
    const old = await room.sit('lan');
    // The third and the fourth are the same paper; the fifth is keyed and not saved yet.
    for (const [at, struck] of [1, 2, 3, 3].entries())
      await room.key(old, { bundle: 1, position: at + 1 }, { struck: [struck] });
    const second = await room.sit('duc');
    expect((await room.hands('doubles', ['head', 'duc'], double)).status).toBe(200);
    const late = { bundle: 1, position: 5 };
    expect(refusalOf(await room.key(old, late, { struck: [4] })).code).toBe(
      'ballot-session.seat-unknown',
    );
    expect(refusalOf(await room.key(second, late, { struck: [4] })).code).toBe(
      'ballot-session.seat-unknown',
    );
    const lan = await room.sit('lan');
    const refused = await room.key(lan, late, { struck: [4] });
    expect(refused.status).toBe(409);
    expect(refusalOf(refused).code).toBe('ballot-session.bundle-moved');
    expect(refusalOf(refused).message).toContain('phiếu 5 của tập 1');
    expect(await opened(lan)).toEqual({ struck: [1, 2, 3], removed: [3] });
  });

  test('a save that was acknowledged before and is sent again writes nothing at the old place', async () => {
    const lan = await room.sit('lan');
    const again = await room.key(lan, { bundle: 1, position: 4 }, { struck: [3] });
    expect(refusalOf(again).code).toBe('ballot-session.bundle-moved');
    expect(await opened(lan)).toEqual({ struck: [1, 2, 3], removed: [3] });
  });

  test('whoever saw the removal keys at the new place', async () => {
    const lan = await room.sit('lan');
    const there = { bundle: 1, position: 4, removals: 1 };
    expect((await room.key(lan, there, { struck: [4] })).status).toBe(200);
    expect(await opened(lan)).toEqual({ struck: [1, 2, 3, 4], removed: [3] });
  });

  test('other bundles and the other witness key on as before', async () => {
    const lan = await room.sit('lan');
    const duc = await room.sit('duc');
    expect((await room.key(lan, { bundle: 2, position: 1 }, { struck: [1] })).status).toBe(200);
    expect((await room.key(duc, { bundle: 1, position: 5 }, { struck: [4] })).status).toBe(200);
  });
});
