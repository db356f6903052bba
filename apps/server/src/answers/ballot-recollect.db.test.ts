import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openRoom, type OpenedRoom } from '../../../../tests/support/results/open-room.ts';

let scene: OpenedRoom;
let database: OpenedRoom['database'];
let room: OpenedRoom['room'];

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
/** The 28 ballots that lie there; those of the last four are alike. */
const box = Array.from({ length: 28 }, (_, at) => ({ struck: [at < 24 ? (at % 4) + 1 : 4] }));
const doubled = [...box.slice(0, 4), ...box.slice(3)];
const Payload = z.object({ payload: z.record(z.string(), z.unknown()) });

async function lastPayload(kind: string): Promise<Record<string, unknown>> {
  const found = await database.pool.query(
    'select payload from ballot_session_event where kind = $1 order by seq desc limit 1',
    [kind],
  );
  return Payload.parse(found.rows[0]).payload;
}

beforeAll(async () => {
  scene = await openRoom(names);
  ({ database, room } = scene);
  await room.sealed(names, 3);
  await room.reconciled();
});

afterAll(() => scene.close());

describe('the hall is told the figures before anybody counts', () => {
  test('counting does not begin before the head says so; the log keeps what was shown', async () => {
    expect(refusalOf(await room.move('startCounting', ['head'])).code).toBe(
      'ballot-session.move-not-allowed',
    );
    expect(refusalOf(await room.move('tellHall', ['lan'])).code).toBe('ballot-session.hands');
    await room.counting();
    expect(await lastPayload('ballot.move-tellHall')).toEqual({
      move: 'tellHall',
      shown: { issued: 29, collected: 29 },
    });
  });
});

describe('29 were told and 28 lie there', () => {
  test('two people and a reason open the collecting again, and nobody keys meanwhile', async () => {
    const [lan, duc] = [await room.sit('lan'), await room.sit('duc')];
    await room.keyAll(lan, doubled);
    await room.keyAll(duc, box);
    expect(refusalOf(await room.move('recollect', ['head', 'lan'])).code).toBe(
      'ballot-session.reason-needed',
    );
    const reason = 'Chỉ có 28 phiếu trên bàn';
    expect(refusalOf(await room.move('recollect', ['head'], { reason })).code).toBe(
      'ballot-session.hands',
    );
    expect((await room.move('recollect', ['head', 'lan'], { reason })).status).toBe(200);
    const view = await room.view();
    expect(view).toMatchObject({ state: 'ISSUED', recollections: [{ collected: 29, reason }] });
    expect(view.agreed.collected).toBeUndefined();
    const late = await room.key(lan, { bundle: 1, position: 1 }, { struck: [1] });
    expect(refusalOf(late).code).toBe('ballot-session.not-counting');
  });

  test('the hall is told again, and the same people go on with what they keyed', async () => {
    for (const who of ['lan', 'duc'] as const) await room.post('collected', who, { value: 28 });
    await room.move('reconcile', ['head']);
    await room.move('tellHall', ['head']);
    const typists = [{ member: (await room.hand('lan')).member, witness: 2 }];
    expect(refusalOf(await room.move('startCounting', ['head'], { typists })).code).toBe(
      'ballot-session.typists-kept',
    );
    expect((await room.move('startCounting', ['head'])).status).toBe(200);
    const view = await room.view();
    expect(view.placed).toMatchObject({ total: 28, waiting: 0 });
    expect(view.keyed.map(({ ballots }) => ballots)).toEqual([28, 28]);
    expect(view.beyond).toEqual([{ witness: 1, bundle: 2, position: 4 }]);
  });

  test('what lies beyond the box ends no count until two people take it back, with a reason', async () => {
    expect(refusalOf(await room.move('decide', ['head'])).code).toBe('ballot-session.items-open');
    const open = (await room.view()).moves.find(({ move }) => move === 'decide')?.open;
    expect(open).toContainEqual({ code: 'ballots-beyond', count: 1 });
    const double = { witness: 1, bundle: 1, position: 4 };
    const two = ['head', 'duc'] as const;
    expect(refusalOf(await room.hands('doubles', two, { ...double, reason: ' ' })).code).toBe(
      'ballot-session.double-reason',
    );
    expect(
      refusalOf(await room.hands('doubles', ['lan', 'duc'], { ...double, reason: 'x' })).code,
    ).toBe('ballot-session.hands');
    const nowhere = { witness: 1, bundle: 2, position: 5, reason: 'Nhập trùng' };
    expect(refusalOf(await room.hands('doubles', two, nowhere)).code).toBe(
      'ballot-session.nothing-keyed',
    );
    const reason = 'Phiếu 4 đã nhập hai lần';
    expect((await room.hands('doubles', two, { ...double, reason })).status).toBe(200);
    expect(await lastPayload('ballot.double-removed')).toMatchObject({ ...double, reason });
    expect((await room.view()).placed).toMatchObject({ agreed: 27, waiting: 1, undecided: 0 });
    await room.hands('doubles', two, {
      witness: 1,
      bundle: 2,
      position: 4,
      reason: 'Phiếu này sang tập 1',
    });
    const lan = await room.sit('lan');
    expect((await room.keying(lan)).body).toMatchObject({ bundle: 1, total: 27, collected: 28 });
    await room.key(lan, { bundle: 1, position: 25, removals: 1 }, { struck: [4] });
    expect(await room.view()).toMatchObject({ placed: { agreed: 28 }, beyond: [] });
    expect((await room.move('decide', ['head'])).status).toBe(200);
    await room.move('release', ['head']);
    expect((await room.view()).count).toMatchObject({ valid: 28 });
  });
});
