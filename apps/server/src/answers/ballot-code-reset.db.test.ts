import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import type { Reply } from '../../../../tests/support/province/wire.ts';
import { counters, type Counter } from '../../../../tests/support/results/counting-walk.ts';
import { openRoom, type OpenedRoom } from '../../../../tests/support/results/open-room.ts';

let scene: OpenedRoom;
let database: OpenedRoom['database'];
let wire: OpenedRoom['wire'];
let room: OpenedRoom['room'];
let url: OpenedRoom['url'];

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

async function reset(whose: Counter, by: readonly Counter[], reason = 'Quên mã'): Promise<Reply> {
  const { member } = await room.hand(whose);
  return room.hands(`members/${member}/code/reset`, by, { reason });
}

async function choose(whose: Counter, code: string, old?: string): Promise<Reply> {
  const { member } = await room.hand(whose);
  const body = { code, ...(old === undefined ? {} : { old }) };
  return wire.ask('xa', { method: 'POST', url: `${url}/members/${member}/code`, body });
}

/** Tells a figure with a code; the status says whether it was right, wrong or is kept waiting. */
async function tryCode(whose: Counter, code: string): Promise<string> {
  const { version } = await room.view();
  const hand = await room.hand(whose, code);
  const body = { version, move: 'printBallots', hands: [hand] };
  return refusalOf(await wire.ask('xa', { method: 'POST', url: `${url}/moves`, body })).code;
}

beforeAll(async () => {
  scene = await openRoom(names);
  ({ database, wire, room, url } = scene);
  await room.prepare({ seats: 3, names });
  await room.chooseCodes();
});

afterAll(() => scene.close());

describe('a forgotten code', () => {
  test('is not reset by the person, by one alone, nor without a reason', async () => {
    expect(refusalOf(await reset('lan', ['head', 'lan'])).code).toBe('ballot-session.reset-own');
    expect(refusalOf(await reset('lan', ['head', 'head'])).code).toBe('ballot-session.reset-hands');
    expect(refusalOf(await reset('head', ['lan', 'lan'])).message).toContain(
      'cần hai ủy viên cùng ký',
    );
    expect(refusalOf(await reset('lan', ['head', 'duc'], ' ')).code).toBe(
      'ballot-session.reset-reason',
    );
    expect(await room.hasCode('lan')).toBe(true);
  });

  test('is taken away by the head and another one, and the wait for wrong codes ends with it', async () => {
    let answer = '';
    for (let turn = 0; turn < 20 && answer !== 'sign-in.locked'; turn += 1)
      answer = await tryCode('lan', 'khong-nho');
    expect(answer).toBe('sign-in.locked');
    expect((await reset('lan', ['head', 'duc'])).status).toBe(200);
    expect(await room.hasCode('lan')).toBe(false);
    expect(await tryCode('lan', counters.lan.code)).toBe('ballot-session.code-missing');
    expect((await choose('lan', 'lan-2021')).status).toBe(200);
    expect(await tryCode('lan', counters.lan.code)).toBe('ballot-session.code-wrong');
    expect(await tryCode('lan', 'lan-2021')).toBe('ballot-session.move-not-allowed');
    await choose('lan', counters.lan.code, 'lan-2021');
  });

  test('of the head is taken away by two members', async () => {
    expect((await reset('head', ['lan', 'duc'])).status).toBe(200);
    expect(await room.hasCode('head')).toBe(false);
    expect(refusalOf(await reset('duc', ['head', 'lan'])).code).toBe('ballot-session.code-missing');
    expect((await choose('head', counters.head.code)).status).toBe(200);
  });

  test('taken away twice at once is taken away once', async () => {
    const both = await Promise.all([reset('lan', ['head', 'duc']), reset('lan', ['head', 'duc'])]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(both.filter(({ status }) => status === 409)).toHaveLength(1);
    expect(refusalOf(await reset('lan', ['head', 'duc'])).code).toBe('ballot-session.reset-none');
    await choose('lan', counters.lan.code);
  });

  test('stands in the log and in the audit with names and reason', async () => {
    const told = (await room.events()).filter(({ kind }) => kind === 'ballot.code-reset');
    expect(told).toMatchObject([
      {
        members: [counters.head.name, counters.duc.name],
        about: { whose: counters.lan.name },
        reason: 'Quên mã',
      },
      { members: [counters.lan.name, counters.duc.name], about: { whose: counters.head.name } },
      { about: { whose: counters.lan.name } },
    ]);
    const audited = await database.pool.query(
      `select 1 from audit_entry where act = 'ballot.code-reset'`,
    );
    expect(audited.rowCount).toBe(3);
  });
});

describe('the log', () => {
  test('names a member who was replaced before the list was fixed', async () => {
    await room.post('rolls', 'lan', { convened: 30, excluded: [], present: 29, reason: '' });
    const { version, seats, alternateSeats, candidates, committee, printed } = await room.view();
    const others = committee.filter(({ name }) => name !== counters.lan.name);
    const body = {
      version,
      seats,
      alternateSeats,
      candidates,
      printed,
      committee: [
        ...others.map(({ hasCode: _has, ...row }) => row),
        { name: 'Hà Thị Mai', role: 'member', official: true },
      ],
    };
    expect((await wire.ask('xa', { method: 'PUT', url, body })).status).toBe(200);
    const roll = (await room.events()).find(({ kind }) => kind === 'ballot.roll-taken');
    expect(roll?.members).toEqual([counters.lan.name]);
  });
});
