import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk, type Counter } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;
let url: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const reason = 'Bị ốm, phải về';
const box = Array.from({ length: 29 }, (_, at) => ({ struck: [(at % 4) + 1] }));
const seats = new Map<string, string>();

function seatOf(who: string): string {
  return seats.get(who) ?? '';
}

async function idOf(name: string): Promise<string> {
  return (await room.view()).committee.find((each) => each.name === name)?.id ?? '';
}

async function replace(left: Counter, came: object, by: readonly Counter[] = ['head', 'duc']) {
  const { member } = await room.hand(left);
  return room.hands('typists/replace', by, { left: member, came, reason });
}

async function replaceBy(left: Counter, who: Counter): Promise<Reply> {
  return replace(left, { kind: 'member', member: (await room.hand(who)).member });
}

/** What stands in a bundle, with whose name. */
async function keyedBy() {
  const found = await database.pool.query<{ member_id: string; position: number }>(
    `select distinct on (witness, bundle, position) member_id, position from keyed_ballot
     where witness = 1 and bundle = 1 order by witness, bundle, position, turn desc`,
  );
  return found.rows.map(({ member_id }) => member_id);
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congressId = await (await sittingCongress({ wire, database }, names)).id();
  url = `/api/congresses/${congressId}/ballot-sessions/committee/1`;
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.reconciled();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('a typist falls ill', () => {
  test('nobody is replaced before ballots are counted', async () => {
    expect(refusalOf(await replaceBy('lan', 'head')).code).toBe('ballot-session.not-counting');
    await room.counting();
    for (const who of ['lan', 'duc'] as const) seats.set(who, await room.sit(who));
    await room.keyAll(seatOf('lan'), box.slice(0, 3));
  });

  test('two people and a reason are needed, and the one who keys for the other witness is refused', async () => {
    const head = await replace('lan', { kind: 'technician', name: 'Võ Quý' }, ['lan', 'duc']);
    expect(refusalOf(head).code).toBe('ballot-session.hands');
    const refused = await replaceBy('lan', 'duc');
    expect(refused.status).toBe(422);
    expect(refusalOf(refused).message).toContain('Tô Minh Đức đang hoặc đã làm ở lần 2');
  });

  test('a candidate is refused with the article, whatever stands behind the name', async () => {
    const refused = await replace('lan', { kind: 'technician', name: 'LÊ VĂN AN, kỹ thuật' });
    expect(refusalOf(refused).code).toBe('ballot-session.replace-candidate');
    expect(refusalOf(refused).message).toContain('Điều 7, 244-QĐ/TW');
  });

  test('the other typist keys on while somebody is replaced, and no save is lost', async () => {
    const [swapped, ...saved] = await Promise.all([
      replaceBy('lan', 'head'),
      ...box.map((marks, at) =>
        room.key(seatOf('duc'), { bundle: at < 25 ? 1 : 2, position: (at % 25) + 1 }, marks),
      ),
    ]);
    expect(swapped.status).toBe(200);
    expect(saved.map(({ status }) => status)).toEqual(box.map(() => 200));
  });

  test('the seat that was left takes nothing, and no new one opens for it', async () => {
    const late = await room.key(seatOf('lan'), { bundle: 1, position: 4 }, { struck: [1] });
    expect([late.status, refusalOf(late).code]).toEqual([403, 'ballot-session.typist-replaced']);
    expect(refusalOf(late).message).toContain('Cao Thị Lan đã được thay');
    const body = { hand: await room.hand('lan') };
    const sat = await wire.ask('xa', { method: 'POST', url: `${url}/seats`, body });
    expect(refusalOf(sat).code).toBe('ballot-session.typist-replaced');
  });

  test('the bundle goes on at its next ballot; what was keyed keeps its name', async () => {
    seats.set('head', await room.sit('head'));
    const open = ballotSessionRoutes.keying.answer.parse((await room.keying(seatOf('head'))).body);
    expect(open).toMatchObject({ witness: 1, bundle: 1, mine: [1, 2], total: 3 });
    expect(open.keyed.map(({ position }) => position)).toEqual([1, 2, 3]);
    await room.key(seatOf('head'), { bundle: 1, position: 4 }, { struck: [4] });
    const [lan, head] = [await room.hand('lan'), await room.hand('head')];
    expect(await keyedBy()).toEqual([lan.member, lan.member, lan.member, head.member]);
  });

  test('of two replacements at once the first one stands', async () => {
    const both = await Promise.all([
      replace('head', { kind: 'technician', name: 'Võ Quý' }),
      replace('head', { kind: 'technician', name: 'Hà Thị Mai' }),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(both.filter(({ status }) => status === 409)).toHaveLength(1);
    const { committee, typists } = await room.view();
    expect(committee.filter(({ role }) => role === 'technician')).toHaveLength(1);
    expect(typists).toHaveLength(2);
  });
});

describe('after two replacements', () => {
  test('who keyed for one witness does not come back for the other one', async () => {
    for (const who of ['lan', 'head'] as const)
      expect(refusalOf(await replaceBy('duc', who)).code).toBe(
        'ballot-session.replace-other-witness',
      );
  });

  test('a technician who came new chooses a code and keys', async () => {
    const { committee, typists } = await room.view();
    const id = typists.find(({ witness }) => witness === 1)?.member ?? '';
    expect(committee.find((each) => each.id === id)).toMatchObject({
      role: 'technician',
      hasCode: false,
    });
    const hand = { member: id, code: 'quy-2020' };
    const chosen = { method: 'POST', url: `${url}/members/${id}/code` } as const;
    expect((await wire.ask('xa', { ...chosen, body: { code: hand.code } })).status).toBe(200);
    const sat = await wire.ask('xa', { method: 'POST', url: `${url}/seats`, body: { hand } });
    const seat = ballotSessionRoutes.sit.answer.parse(sat.body).seat;
    for (const [at, marks] of box.entries())
      if (at > 3) await room.key(seat, { bundle: at < 25 ? 1 : 2, position: (at % 25) + 1 }, marks);
    expect((await room.view()).placed).toMatchObject({ agreed: 29, waiting: 0 });
  });

  test('the log names who left, who came, who signed and why', async () => {
    const told = (await room.events()).filter(({ kind }) => kind === 'ballot.typist-replaced');
    expect(told[0]).toMatchObject({
      members: ['Kiều Ngọc Sang', 'Tô Minh Đức'],
      about: { witness: 1, left: 'Cao Thị Lan', came: 'Kiều Ngọc Sang' },
      reason,
    });
    expect(told[1]?.about.left).toBe('Kiều Ngọc Sang');
    const audited = await database.pool.query(
      `select 1 from audit_entry where act = 'ballot.typist-replaced'`,
    );
    expect(audited.rowCount).toBe(2);
    expect((await room.view()).typistChanges).toHaveLength(2);
  });

  test('how each person keyed is told of everybody, under the own name', async () => {
    await room.move('decide', ['head']);
    const body = { hand: await room.hand('head') };
    const asked = await wire.ask('xa', { method: 'POST', url: `${url}/typists`, body });
    const { typists } = ballotSessionRoutes.typists.answer.parse(asked.body);
    expect(typists.map(({ compared, borneOut }) => [compared, borneOut])).toEqual([
      [3, 3],
      [1, 1],
      [25, 25],
      [29, 29],
    ]);
    expect(typists.map(({ member }) => member)).toContain(await idOf('Cao Thị Lan'));
  });
});
