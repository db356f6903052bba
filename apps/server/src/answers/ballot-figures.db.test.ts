import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { SessionMove } from '@daihoi/domain/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let congress: ResultWalk;
let walk: CountingWalk;
let place: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const technician = { name: 'Mai Kỹ Thuật', code: 'mai-2020' };
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function codeOf(reply: Reply): string {
  return Refusal.parse(reply.body).error.code;
}

/** The hand of the technician, who has a code but no vote. */
async function technicianHand() {
  const { committee } = await walk.view();
  const member = committee.find(({ name }) => name === technician.name)?.id ?? '';
  return { member, code: technician.code };
}

async function withTechnician(): Promise<void> {
  const { version, seats, alternateSeats, candidates, committee, printed } = await walk.view();
  const rows = committee.map(({ hasCode: _has, ...row }) => row);
  const row = { name: technician.name, role: 'technician', official: false };
  const body = { version, seats, alternateSeats, candidates, printed, committee: [...rows, row] };
  await wire.ask('xa', { method: 'PUT', url: place, body });
  const { member, code } = await technicianHand();
  await wire.ask('xa', {
    method: 'POST',
    url: `${place}/members/${member}/code`,
    body: { code },
  });
}

async function lastPayload(kind: string): Promise<unknown> {
  const { rows } = await database.pool.query<{ readonly payload: unknown }>(
    'select payload from ballot_session_event where kind = $1 order by seq desc limit 1',
    [kind],
  );
  return rows[0]?.payload;
}

/** Both hands of a later roll. */
async function rollAgain(by: 'lan' | 'head', reason = 'Một đồng chí đến muộn'): Promise<Reply> {
  const second = await walk.hand('duc');
  return walk.post('rolls', by, { convened: 30, excluded: [], present: 30, reason, second });
}

function move(name: SessionMove, ...by: readonly ('head' | 'lan' | 'duc')[]): Promise<Reply> {
  return walk.move(name, by);
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  congress = new ResultWalk({ wire, database, code: 'T12', own: 'xa', superior: 'huyen' });
  await congress.approved();
  await congress.foresee(names);
  await congress.move('convene', '2020-05-10');
  await congress.attend();
  const congressId = await congress.id();
  walk = new CountingWalk({ wire, who: 'xa', congressId });
  place = `/api/congresses/${congressId}/ballot-sessions/committee/1`;
  await walk.open('committee');
  await walk.prepare({ seats: 3, names });
  await walk.chooseCodes();
  await withTechnician();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('the roll', () => {
  test('is frozen by somebody with a vote, and its figures have to be possible', async () => {
    const roll = { convened: 30, excluded: [], present: 29, reason: '' };
    const hand = await technicianHand();
    expect(codeOf(await walk.post('rolls', 'head', { ...roll, hand }))).toBe(
      'ballot-session.technician',
    );
    expect(codeOf(await walk.post('rolls', 'lan', { ...roll, present: 31 }))).toBe(
      'ballot-session.roll-unlikely',
    );
    expect((await walk.post('rolls', 'lan', roll)).status).toBe(200);
  });

  test('is taken again with a reason, by the head and another member', async () => {
    expect(codeOf(await rollAgain('head', ' '))).toBe('ballot-session.roll-reason');
    const roll = { convened: 30, excluded: [], present: 30, reason: 'Đến muộn' };
    expect(codeOf(await walk.post('rolls', 'head', roll))).toBe('ballot-session.hands');
    expect(codeOf(await rollAgain('lan'))).toBe('ballot-session.hands');
    const twice = { ...roll, second: await walk.hand('head') };
    expect(codeOf(await walk.post('rolls', 'head', twice))).toBe('ballot-session.hands');
    expect((await walk.view()).rolls).toHaveLength(1);
    expect((await rollAgain('head')).status).toBe(200);
    expect((await walk.view()).rolls.map(({ present }) => present)).toEqual([29, 30]);
    expect(await lastPayload('ballot.roll-taken')).toMatchObject({
      present: 30,
      reason: 'Một đồng chí đến muộn',
    });
    expect((await walk.events()).at(-1)?.members).toEqual(['Kiều Ngọc Sang', 'Tô Minh Đức']);
  });

  test('warns once the congress changes its attendance, with the new figures', async () => {
    expect((await walk.view()).attendanceSince).toBeUndefined();
    const { version } = await congress.page();
    const body = { version, convened: 30, present: 27, place: null };
    const url = await congress.url('/attendance');
    expect((await wire.ask('xa', { method: 'PUT', url, body })).status).toBe(200);
    expect((await walk.view()).attendanceSince).toEqual({ convened: 30, present: 27 });
    await rollAgain('head', 'Đối chiếu lại');
    expect((await walk.view()).attendanceSince, 'looked at since').toBeUndefined();
  });
});

describe('the ballots printed', () => {
  test('are the matter of the office until the head signs them, then of two people with a reason', async () => {
    await move('fixList', 'head');
    expect((await walk.prepare({ seats: 3, names, printed: 36 })).status).toBe(200);
    expect(codeOf(await walk.correctPrinted(35))).toBe('ballot-session.printed-closed');
    await move('printBallots', 'head');
    const alone = await walk.prepare({ seats: 3, names, printed: 35 });
    expect(codeOf(alone)).toBe('ballot-session.list-fixed');
    expect(codeOf(await walk.correctPrinted(35, ' '))).toBe('ballot-session.printed-reason');
    const two = { printed: 35, reason: 'Đếm lại' };
    expect(codeOf(await walk.hands('printed', ['lan', 'duc'], two))).toBe('ballot-session.hands');
    expect((await walk.hands('printed', ['head'], two)).status).toBe(400);
    expect((await walk.view()).printed).toBe(36);
    expect((await walk.correctPrinted(35)).status).toBe(200);
    expect((await walk.view()).printed).toBe(35);
    expect(await lastPayload('ballot.printed-corrected')).toEqual({
      printed: 35,
      before: 36,
      reason: 'Đếm lại phiếu in',
    });
    expect((await walk.events()).at(-1)?.members).toEqual(['Kiều Ngọc Sang', 'Cao Thị Lan']);
  });
});

describe('the box', () => {
  test('is not sealed before the congress opens', async () => {
    expect(codeOf(await move('sealBox', 'head', 'lan'))).toBe('ballot-session.not-in-session');
    await congress.move('openFormal', '2020-05-20');
    expect((await move('sealBox', 'head', 'lan')).status).toBe(200);
  });

  test('is not told of by a technician', async () => {
    const value = { issued: 29, exchanged: 1, spoiled: 1, left: 4 };
    const told = await walk.post('issued', 'lan', { value, hand: await technicianHand() });
    expect(codeOf(told)).toBe('ballot-session.technician');
  });

  test('once reconciled closes the roll and the number printed', async () => {
    await walk.reconciled();
    expect((await walk.view()).state).toBe('RECONCILED');
    expect(codeOf(await rollAgain('head'))).toBe('ballot-session.roll-closed');
    expect(codeOf(await walk.correctPrinted(36))).toBe('ballot-session.printed-closed');
  });
});

describe('the ballots', () => {
  test('are keyed by those who were named for it', async () => {
    await walk.counting();
    const sat = await wire.ask('xa', {
      method: 'POST',
      url: `${place}/seats`,
      body: { hand: await walk.hand('head') },
    });
    expect(codeOf(sat)).toBe('ballot-session.not-typist');
    expect(Refusal.parse(sat.body).error.message).toContain('Kiều Ngọc Sang');
  });

  test('are concluded on only where they wait for it, and confirmed only after a proposal', async () => {
    const box = Array.from({ length: 29 }, () => ({ struck: [4] }));
    await walk.keyAll(await walk.sit('lan'), box);
    const seen = box.map((marks, at) => (at === 2 ? { struck: [3] } : marks));
    await walk.keyAll(await walk.sit('duc'), seen);
    const conclusion = { bundle: 1, marks: { struck: [4] }, reason: 'Xem phiếu' };
    const agreed = await walk.post('decisions', 'lan', { ...conclusion, position: 2 });
    expect(codeOf(agreed)).toBe('ballot-session.nothing-to-decide');
    const early = await walk.post('decisions/confirm', 'head', { bundle: 1, position: 3 });
    expect(codeOf(early)).toBe('ballot-session.no-proposal');
    const hand = await technicianHand();
    const foreign = await walk.post('decisions', 'lan', { ...conclusion, position: 3, hand });
    expect(codeOf(foreign)).toBe('ballot-session.technician');
    expect((await walk.post('decisions', 'lan', { ...conclusion, position: 3 })).status).toBe(200);
  });
});
