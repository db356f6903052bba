import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSignedBy, tokenHash } from '@daihoi/adapters/identity';
import { verifyCountPackage } from '@daihoi/application/ballot-session';
import { CountPackageSchema } from '@daihoi/contract/ballot-session';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import type { Reply } from '../../../../tests/support/province/wire.ts';
import {
  CountingWalk,
  counters,
  type Counter,
} from '../../../../tests/support/results/counting-walk.ts';
import { openRoom, type OpenedRoom } from '../../../../tests/support/results/open-room.ts';

let scene: OpenedRoom;
let database: OpenedRoom['database'];
let wire: OpenedRoom['wire'];
let room: OpenedRoom['room'];
let congressId: OpenedRoom['congressId'];
let url: OpenedRoom['url'];

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const decision = 'Biên bản đại hội ngày 4/6/2020';
const { head, lan, duc } = counters;

async function lead(came: Counter, by: readonly Counter[], more: object = {}): Promise<Reply> {
  const { member } = await room.hand(came);
  const told = { decidedBy: 'congress', decision, reason: 'Trưởng ban bị ốm', ...more };
  return room.hands('head/replace', by, { came: member, ...told });
}

async function roles(): Promise<readonly string[]> {
  return (await room.view()).committee.map(({ name, role }) => `${name} ${role}`);
}

async function minutes(): Promise<string> {
  return paper('minutes');
}

async function paper(kind: 'minutes' | 'elected' | 'tally'): Promise<string> {
  const { bytes, status } = await room.download(`papers/${kind}.docx`);
  expect(status).toBe(200);
  const file = { name: 'paper.docx', mediaType: '', bytes };
  const read = wire.ports.documents.read(file, 'docx');
  return (read.lines ?? []).join('\n');
}

beforeAll(async () => {
  scene = await openRoom(names);
  ({ database, wire, room, congressId, url } = scene);
  await room.sealed(names, 3);
  await room.reconciled();
  await room.counting();
});

afterAll(() => scene.close());

describe('a head who has to stop', () => {
  test('is replaced by nobody alone, nor without a decision that can be found', async () => {
    expect(refusalOf(await lead('lan', ['lan', 'lan'])).code).toBe('ballot-session.head-hands');
    const unfound = await lead('lan', ['lan', 'duc'], { decision: 'đoàn chủ tịch' });
    expect(refusalOf(unfound).message).toContain('Chưa ghi số hoặc ngày');
    const wrong = [await room.hand('lan'), await room.hand('duc', 'khong-biet')];
    const { version } = await room.view();
    const body = { version, hands: wrong, came: wrong[0]?.member, reason: 'Ốm', decision };
    const guessed = await wire.ask('xa', {
      method: 'POST',
      url: `${url}/head/replace`,
      body: { ...body, decidedBy: 'congress' },
    });
    expect(refusalOf(guessed).code).toBe('ballot-session.code-wrong');
    expect(await roles()).toContain(`${head.name} head`);
  });

  test('of two changes at once one stands, and a page that was open before is told to look again', async () => {
    const before = await room.view();
    const headHand = await room.hand('head');
    const both = await Promise.all([lead('lan', ['lan', 'duc']), lead('lan', ['lan', 'duc'])]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 409,
    ]);
    expect(await roles()).toEqual([
      `${head.name} member`,
      `${lan.name} head`,
      `${duc.name} member`,
    ]);
    const elsewhere = await wire.ask('xa', {
      method: 'POST',
      url: `${url}/moves`,
      body: { version: before.version, move: 'decide', hands: [headHand] },
    });
    expect(refusalOf(elsewhere).code).toBe('version.stale');
    const { headChanges } = await room.view();
    expect(headChanges).toMatchObject([{ decidedBy: 'congress', decision }]);
  });

  test('signs as the head no more; the new one does', async () => {
    const box = Array.from({ length: 29 }, () => ({ struck: [4] }));
    for (const who of ['lan', 'duc'] as const) await room.keyAll(await room.sit(who), box);
    expect(refusalOf(await room.move('decide', ['head'])).code).toBe('ballot-session.hands');
    expect((await room.move('decide', ['lan'])).status).toBe(200);
    await room.move('release', ['lan']);
  });

  test('stands in the minutes beside the new one, with when, by whose word and why', async () => {
    const text = await minutes();
    expect(text).toContain(`đồng chí ${lan.name} làm trưởng ban thay đồng chí ${head.name}`);
    expect(text).toContain(`theo biểu quyết của Đại hội (${decision}). Lý do: Trưởng ban bị ốm.`);
    expect(text).toContain(`Đồng chí ${lan.name}, Trưởng ban`);
    expect(text).toContain(`Đồng chí ${head.name}, Ủy viên`);
  });

  test('stands in the log and in the audit by name', async () => {
    const told = (await room.events()).filter(({ kind }) => kind === 'ballot.head-replaced');
    expect(told).toMatchObject([
      {
        members: [lan.name, duc.name],
        about: { left: head.name, came: lan.name, decision },
        reason: 'Trưởng ban bị ốm',
      },
    ]);
    const audited = await database.pool.query(
      `select 1 from audit_entry where act = 'ballot.head-replaced'`,
    );
    expect(audited.rowCount).toBe(1);
  });
});

describe('a head who has to stop after the minutes were signed', () => {
  test('the minutes and their code stay as they were signed, and the new head seals', async () => {
    await room.move('signMinutes', ['lan', 'duc']);
    const signed = await minutes();
    const [list, tally] = [await paper('elected'), await paper('tally')];
    expect((await lead('duc', ['duc', 'head'], { reason: 'Phải về' })).status).toBe(200);
    expect(await minutes()).toBe(signed);
    expect(await paper('elected')).toBe(list);
    expect(await paper('tally')).toBe(tally);
    expect(refusalOf(await room.move('seal', ['lan', 'head'])).code).toBe('ballot-session.hands');
    expect((await room.move('seal', ['duc', 'head'])).status).toBe(200);
    expect((await room.view()).seal).toMatchObject({ kind: 'holds' });
    expect(await minutes()).toBe(signed);
  });

  test('the package verifies and tells the committee that signed', async () => {
    const pack = CountPackageSchema.parse((await room.download('package')).body);
    const leader = pack.committee.find(({ role }) => role === 'head');
    expect(leader?.name).toBe(lan.name);
    const checks = verifyCountPackage(pack, { hash: tokenHash, isSignedBy });
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  test('nobody replaces a head under the seal', async () => {
    expect(refusalOf(await lead('lan', ['lan', 'head'])).code).toBe('ballot-session.head-state');
  });

  test('the next ballot begins with the head who led last', async () => {
    const { next } = await room.list();
    const open = next.find(({ waits }) => waits === undefined);
    if (!open) throw new Error('no ballot may be opened');
    await room.open(open.office);
    const then = new CountingWalk({ wire, who: 'xa', congressId, office: open.office });
    const { committee, headChanges } = await then.view();
    expect(committee.find(({ role }) => role === 'head')?.name).toBe(duc.name);
    expect(headChanges).toEqual([]);
  });
});
