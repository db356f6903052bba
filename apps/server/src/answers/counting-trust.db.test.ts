import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk, type Counter } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;
let url: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const box = Array.from({ length: 29 }, (_, at) => ({ struck: [(at % 4) + 1] }));
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

const seats = new Map<Counter, string>();

function seatOf(who: Counter): string {
  return seats.get(who) ?? '';
}

async function sitAll(): Promise<void> {
  for (const who of ['lan', 'duc', 'head'] as const) seats.set(who, await room.sit(who));
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congress = await sittingCongress({ wire, database }, names);
  const congressId = await congress.id();
  url = `/api/congresses/${congressId}/ballot-sessions/committee/1`;
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.open('committee');
  await room.sealed(names, 3);
  await room.reconciled();
  const typists = await Promise.all(
    (
      [
        ['lan', 1],
        ['duc', 2],
        ['head', 1],
      ] as const
    ).map(async ([who, witness]) => ({
      member: (await room.hand(who)).member,
      witness,
    })),
  );
  await room.move('tellHall', ['head']);
  await room.move('startCounting', ['head'], { typists });
  await sitAll();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('while ballots are keyed', () => {
  test('a typist corrects the own ballot as long as the other witness has not seen it', async () => {
    const at = { bundle: 1, position: 1 };
    expect((await room.key(seatOf('lan'), at, { struck: [2] })).status).toBe(200);
    expect((await room.key(seatOf('lan'), at, { struck: [1] })).status).toBe(200);
    expect(refusal(await room.download('disputed')).code, 'nobody reads the other one').toBe(
      'ballot-session.doubts-closed',
    );
  });

  test('nobody keys or reads the bundle of a colleague of the same witness', async () => {
    const over = await room.key(seatOf('head'), { bundle: 1, position: 1 }, { struck: [2] });
    expect(refusal(over)).toMatchObject({ code: 'ballot-session.bundle-of-other' });
    expect(refusal(over).message).toContain('Cao Thị Lan');
    expect(refusal(await room.keying(seatOf('head'), 1)).code).toBe(
      'ballot-session.bundle-of-other',
    );
    expect((await room.keying(seatOf('head'))).body).toMatchObject({ bundle: 2, keyed: [] });
  });

  test('once both have keyed a ballot, a difference cannot be keyed away', async () => {
    await room.keyAll(seatOf('lan'), box);
    await room.keyAll(seatOf('head'), box);
    await room.keyAll(
      seatOf('duc'),
      box.map((marks, at) => (at === 2 ? { struck: [1, 2] } : marks)),
    );
    const at = { bundle: 1, position: 3 };
    const again = await room.key(seatOf('duc'), at, { struck: [3] });
    expect(refusal(again)).toMatchObject({ code: 'ballot-session.keyed-by-both' });
    expect(refusal(again).message).toContain('Phiếu 3 của tập 1');
    expect(refusal(await room.key(seatOf('lan'), at, { struck: [1, 2] })).code).toBe(
      'ballot-session.keyed-by-both',
    );
    expect((await room.view()).placed).toMatchObject({ agreed: 28, undecided: 1 });
  });

  test('the page of a typist knows which ballots it cannot go back to', async () => {
    const closed = Array.from({ length: 25 }, (_, position) => position + 1);
    expect((await room.keying(seatOf('lan'), 1)).body).toMatchObject({ closed });
  });

  test('a ballot sent once more because its answer was lost is no second keying', async () => {
    const same = await room.key(seatOf('duc'), { bundle: 1, position: 3 }, { struck: [1, 2] });
    expect(same.status).toBe(200);
  });
});

describe('a count that was opened again', () => {
  test('lets a ballot be corrected once; what differs then goes to the paper', async () => {
    const at = { bundle: 1, position: 3 };
    const marks = { struck: [3] };
    const mute = await room.post('decisions', 'lan', { ...at, marks, reason: ' . ' });
    expect(refusal(mute)).toMatchObject({ code: 'ballot-session.decision-reason' });
    await room.post('decisions', 'lan', { ...at, marks, reason: 'Xem lại phiếu giấy' });
    await room.post('decisions/confirm', 'head', at);
    expect((await room.move('decide', ['head'])).status).toBe(200);
    await room.move('countAgain', ['head', 'lan'], { reason: 'Một phiếu khác với giấy' });
    await sitAll();
    const wrong = { bundle: 1, position: 5 };
    expect((await room.key(seatOf('lan'), wrong, { struck: [4] })).status).toBe(200);
    expect(refusal(await room.key(seatOf('duc'), wrong, { struck: [4] })).code).toBe(
      'ballot-session.keyed-by-both',
    );
    expect((await room.view()).placed).toMatchObject({ decided: 1, undecided: 1 });
    await room.post('decisions', 'lan', {
      ...wrong,
      marks: { struck: [4] },
      reason: 'Giấy',
    });
    expect((await room.post('decisions/confirm', 'head', wrong)).status).toBe(200);
  });
});

describe('what accounts of the room see', () => {
  test('before the release only sums', async () => {
    expect((await room.move('decide', ['head'])).status).toBe(200);
    await room.sample('sample', { dice: '35162 44121 66352 14263' });
    const view = await room.view();
    expect(view.counted).toEqual({ valid: 29, invalid: 0 });
    expect(view.count).toBeUndefined();
    expect(refusal(await room.download('disputed')).code).toBe('ballot-session.doubts-closed');
  });

  test('drawn ballots, and how many they are, are opened by the head alone until the release', async () => {
    expect(await wholeRoom()).not.toMatch(/"size"|"places"|wrongNeeded|chance|marks|struck/u);
    expect(refusal(await room.post('sample/ballots', 'lan', {})).code).toBe('ballot-session.hands');
    const { moves } = await room.view();
    expect(moves.find(({ move }) => move === 'release')?.open).toEqual([
      { code: 'sample-unchecked' },
    ]);
    const opened = await room.post('sample/ballots', 'head', {});
    const { ballots } = ballotSessionRoutes.sampleBallots.answer.parse(opened.body);
    expect(ballots.length).toBeGreaterThan(0);
    expect(ballots.every(({ marks }) => marks !== undefined)).toBe(true);
  });

  test('neither the log nor the audit says what dice drew', async () => {
    await room.sample('sample/check', { differing: 0 });
    const { rows } = await database.pool.query<{ said: string }>(
      `select payload::text as said from ballot_session_event where kind like 'ballot.sample-%'
        union all select "after"::text from audit_entry where act like 'ballot.sample-%'`,
    );
    expect(rows).toHaveLength(4);
    expect(rows.filter(({ said }) => said.includes('351624412166352'))).toHaveLength(2);
    expect(rows.filter(({ said }) => /size|places|wrongNeeded|chance/u.test(said))).toEqual([]);
  });

  test('how each person keyed is told to the head alone, by the own code', async () => {
    expect(await wholeRoom()).not.toContain('borneOut');
    expect(refusal(await typists('lan')).code).toBe('ballot-session.hands');
    const of = async (who: Counter) => (await room.hand(who)).member;
    expect((await typists('head')).body).toMatchObject({
      typists: [
        { member: await of('lan'), compared: 25, borneOut: 25 },
        { member: await of('head'), compared: 4, borneOut: 4 },
        { member: await of('duc'), compared: 29, borneOut: 27 },
      ],
    });
  });

  test('once sealed, no answer of the room tells the marks of a ballot', async () => {
    for (const move of ['release', 'signMinutes', 'seal'] as const)
      expect((await room.move(move, ['head', 'lan'])).status).toBe(200);
    const { decisions, sample } = await room.view();
    expect(decisions).toHaveLength(2);
    expect(sample?.told?.places).toHaveLength(sample?.told?.size ?? 0);
    expect(refusal(await room.post('sample/ballots', 'head', {})).code).toBe(
      'ballot-session.sample-state',
    );
    expect(await wholeRoom()).not.toMatch(/marks|struck/u);
    expect(refusal(await room.download('disputed')).code).toBe('ballot-session.doubts-closed');
  });

  test('what was sealed is not taken out of the results of the congress while the seal is closed', async () => {
    const gone = await removeResult();
    expect([gone.status, refusal(gone).code]).toEqual([409, 'result.count-sealed']);
  });

  test('a seal is opened by a decision that has a number', async () => {
    const open = (reason: string) => room.move('openSeal', ['head', 'lan'], { reason });
    expect(refusal(await open('x')).code).toBe('ballot-session.seal-decision');
    expect((await open('Quyết định số 12-QĐ/HU.')).status).toBe(200);
    expect((await removeResult()).status).toBe(200);
  });
});

function removeResult(): Promise<Reply> {
  const result = url.replace(/ballot-sessions.*/u, 'result/committee/remove-last-ballot');
  return wire.ask('xa', { method: 'POST', url: result, body: { version: 1 } });
}

async function wholeRoom(): Promise<string> {
  return JSON.stringify((await wire.ask('xa', { method: 'GET', url })).body);
}

async function typists(who: Counter): Promise<Reply> {
  const body = { hand: await room.hand(who) };
  return wire.ask('xa', { method: 'POST', url: `${url}/typists`, body });
}
