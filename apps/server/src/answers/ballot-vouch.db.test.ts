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
const { head, lan } = counters;
/** Password and user name are the same in these tests. */
const officers = {
  'lanh-dao': { role: 'leader', code: 'T12' },
  'to-chuc-huyen': { role: 'organizationBoard', code: 'T1' },
  'quan-tri-tinh': { role: 'administrator', code: 'T' },
  'to-chuc-huyen-khac': { role: 'organizationBoard', code: 'T2' },
  'van-phong-khac': { role: 'committeeOffice', code: 'T12' },
  'trung-ten': { role: 'leader', code: 'T12' },
  'da-khoa': { role: 'leader', code: 'T12' },
} as const;
type Officer = keyof typeof officers;

interface More {
  readonly password?: string;
  readonly reason?: string;
}

async function vouch(
  whose: Counter,
  by: Counter,
  username: Officer | 'xa',
  { password = username, reason = 'Quên mã' }: More = {},
): Promise<Reply> {
  const { member } = await room.hand(whose);
  const officer = { username, password };
  return room.post(`members/${member}/code/vouched-reset`, by, { officer, reason });
}

async function choose(whose: Counter): Promise<void> {
  const { member } = await room.hand(whose);
  const body = { code: counters[whose].code };
  await wire.ask('xa', { method: 'POST', url: `${url}/members/${member}/code`, body });
}

async function change(username: Officer, sets: string): Promise<void> {
  await database.pool.query(`update account set ${sets} where username = $1`, [username]);
}

beforeAll(async () => {
  scene = await openRoom(names);
  ({ database, wire, room, url } = scene);
  const { version } = await room.view();
  const committee = [head, lan].map(({ name, role }) => ({ name, role, official: true }));
  const candidates = names.map((name) => ({ name }));
  const body = { version, seats: 3, alternateSeats: 0, printed: 35, candidates, committee };
  await wire.ask('xa', { method: 'PUT', url, body });
  await choose('head');
  await choose('lan');
  for (const [username, grant] of Object.entries(officers)) await wire.addAccount(username, grant);
  await change('trung-ten', `display_name = 'CAO THỊ LAN (bí thư chi bộ 2)'`);
  await change('da-khoa', 'disabled = true');
});

afterAll(() => scene.close());

describe('a committee of two with a vote', () => {
  test('has no two others for a code, so somebody of the unit outside of it signs along', async () => {
    expect(refusalOf(await room.hands(await resetPath('head'), ['lan', 'lan'], why)).code).toBe(
      'ballot-session.reset-head-hands',
    );
    expect((await vouch('head', 'lan', 'lanh-dao')).status).toBe(200);
    expect(await room.hasCode('head')).toBe(false);
    await choose('head');
    expect((await vouch('lan', 'head', 'to-chuc-huyen')).status).toBe(200);
    await choose('lan');
    expect((await vouch('lan', 'head', 'quan-tri-tinh')).status).toBe(200);
    await choose('lan');
  });

  test.each([
    ['the account that opened the room', 'xa', 'second-person.same'],
    ['an office', 'van-phong-khac', 'second-person.not-allowed'],
    ['a board of another district', 'to-chuc-huyen-khac', 'second-person.not-allowed'],
    ['whoever bears the name of a member', 'trung-ten', 'ballot-session.vouch-of-committee'],
    ['a closed account', 'da-khoa', 'second-person.refused'],
  ] as const)('%s signs along for nobody', async (_who, username, code) => {
    expect(refusalOf(await vouch('head', 'lan', username)).code).toBe(code);
    expect(await room.hasCode('head')).toBe(true);
  });

  test('nobody comes to a code alone: not with the own one, nor without the code of a member', async () => {
    const own = await vouch('lan', 'lan', 'lanh-dao');
    expect(refusalOf(own).code).toBe('ballot-session.reset-own');
    const { member } = await room.hand('head');
    const { version } = await room.view();
    const body = {
      version,
      hand: await room.hand('lan', 'khong-phai'),
      reason: 'Quên mã',
      officer: { username: 'lanh-dao', password: 'lanh-dao' },
    };
    const guessed = { method: 'POST', url: `${url}/members/${member}/code/vouched-reset` } as const;
    expect(refusalOf(await wire.ask('xa', { ...guessed, body })).code).toBe(
      'ballot-session.code-wrong',
    );
    expect(await room.hasCode('head')).toBe(true);
  });

  test('of two at once one takes the code away, and wrong passwords are kept waiting', async () => {
    const both = await Promise.all([
      vouch('head', 'lan', 'lanh-dao'),
      vouch('head', 'lan', 'lanh-dao'),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    await choose('head');
    let answer = '';
    for (let turn = 0; turn < 20 && answer !== 'sign-in.locked'; turn += 1)
      answer = refusalOf(await vouch('head', 'lan', 'lanh-dao', { password: 'doan' })).code;
    expect(answer).toBe('sign-in.locked');
    expect(refusalOf(await vouch('head', 'lan', 'lanh-dao')).code).toBe('sign-in.locked');
  });

  test('the room, the log and the audit name both', async () => {
    const { vouchedResets, committee } = await room.view();
    const ids = new Map(committee.map(({ id, name }) => [id, name]));
    expect(
      vouchedResets.map(({ whose, by, officer }) => [ids.get(whose), ids.get(by), officer]),
    ).toEqual([
      [head.name, lan.name, 'lanh-dao'],
      [lan.name, head.name, 'to-chuc-huyen'],
      [lan.name, head.name, 'quan-tri-tinh'],
      [head.name, lan.name, 'lanh-dao'],
    ]);
    const told = (await room.events()).filter(({ kind }) => kind === 'ballot.code-vouched');
    expect(told[0]).toMatchObject({
      members: [lan.name],
      about: { whose: head.name, officer: 'lanh-dao' },
      reason: 'Quên mã',
    });
    const audited = await database.pool.query(
      `select 1 from audit_entry where act = 'ballot.code-vouched'`,
    );
    expect(audited.rowCount).toBe(4);
  });
});

const why = { reason: 'Quên mã' };

async function resetPath(whose: Counter): Promise<string> {
  return `members/${(await room.hand(whose)).member}/code/reset`;
}
