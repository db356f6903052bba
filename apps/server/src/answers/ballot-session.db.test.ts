import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isSignedBy, tokenHash } from '@daihoi/adapters/identity';
import { openQueries, verifySessionLogs, type SessionLogVerdict } from '@daihoi/adapters/storage';
import { verifyCountPackage, type CountPackage } from '@daihoi/application/ballot-session';
import { CountPackageSchema } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import type { ResultWalk } from '../../../../tests/support/results/result-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let congress: ResultWalk;
let congressId: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const Refusal = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown().optional() }),
});

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

function room(office = 'committee', number = 1): CountingWalk {
  return new CountingWalk({ wire, who: 'xa', congressId, office, number });
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  congress = await sittingCongress({ wire, database }, names);
  congressId = await congress.id();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('from the names to the signed minutes', () => {
  test('the ballot opens with the names and seats that are foreseen, by given name', async () => {
    expect((await room().list()).next.map(({ office }) => office)).toContain('committee');
    expect((await room().open('committee')).body).toEqual({ number: 1 });
    expect(refusal(await room().open('committee')).code).toBe('ballot-session.nothing-next');
    const view = await room().view();
    expect(view).toMatchObject({ state: 'PREPARED', seats: 3, form: 'strike' });
    expect(view.candidates.map(({ name }) => name)).toEqual(names);
  });

  test('nobody fixes a list without committee, codes and roll', async () => {
    await room().prepare({ seats: 3, names });
    const early = await room().move('fixList', ['head']);
    expect(refusal(early)).toMatchObject({ code: 'ballot-session.code-missing' });
    await room().chooseCodes();
    const open = await room().move('fixList', ['head']);
    expect(refusal(open).code).toBe('ballot-session.items-open');
    expect((await room().view()).moves[0]?.open).toEqual([{ code: 'no-roll' }]);
    await room().roll();
    expect((await room().move('fixList', ['head'])).status).toBe(200);
  });

  test('a wrong code refuses, and a code is not chosen anew without the old one', async () => {
    const { committee, version } = await room().view();
    const head = committee.find(({ role }) => role === 'head')?.id ?? '';
    const url = `/api/congresses/${congressId}/ballot-sessions/committee/1`;
    const hands = [{ member: head, code: 'not-it-at-all' }];
    const wrong = await wire.ask('xa', {
      method: 'POST',
      url: `${url}/moves`,
      body: { version, move: 'printBallots', hands },
    });
    expect(refusal(wrong)).toMatchObject({ code: 'ballot-session.code-wrong' });
    expect(refusal(wrong).message).toContain('Kiều Ngọc Sang');
    const anew = await wire.ask('xa', {
      method: 'POST',
      url: `${url}/members/${head}/code`,
      body: { code: 'another-1', old: 'not-it-at-all' },
    });
    expect(refusal(anew).code).toBe('ballot-session.code-wrong');
  });

  test('the second one who counts does not see the first figure; two that agree are locked', async () => {
    await room().move('printBallots', ['head']);
    await room().move('sealBox', ['head', 'lan']);
    const value = { issued: 29, exchanged: 1, spoiled: 1, left: 4 };
    await room().post('issued', 'lan', { value });
    expect((await room().view()).issued).toMatchObject([{ value: { issued: 0 } }]);
    await room().post('issued', 'lan', { value });
    expect((await room().view()).state).toBe('BOX_SEALED');
    await room().post('issued', 'duc', { value: { ...value, issued: 28 } });
    expect((await room().view()).issued.map((each) => each.value.issued)).toEqual([29, 28]);
    await room().post('issued', 'duc', { value });
    expect(await room().view()).toMatchObject({ state: 'ISSUED', agreed: { issued: value } });
  });

  test('more ballots in the box than were issued: nobody counts until they are counted again', async () => {
    await room().correctPrinted(53);
    for (const who of ['lan', 'duc'] as const) await room().post('collected', who, { value: 31 });
    expect((await room().view()).equations.map(({ holds }) => holds)).toEqual([false, true, false]);
    await room().correctPrinted(35);
    const stopped = await room().move('reconcile', ['head']);
    expect(refusal(stopped).code).toBe('ballot-session.items-open');
    expect((await room().view()).equations.map(({ holds }) => holds)).toEqual([true, true, false]);
    expect(refusal(await room().move('recount', ['head'])).code).toBe(
      'ballot-session.reason-needed',
    );
    await room().move('recount', ['head'], { reason: 'Thu về nhiều hơn phát ra 2 phiếu' });
    await room().reconciled();
    expect((await room().view()).state).toBe('RECONCILED');
  });

  const box = Array.from({ length: 29 }, (_, at) => ({ struck: at < 9 ? [4] : [(at % 3) + 1] }));

  let firstSeat = '';

  test('two typists key apart; what they saw differently waits', async () => {
    await room().counting();
    const lan = await room().sit('lan');
    firstSeat = lan;
    const duc = await room().sit('duc');
    await room().keyAll(lan, box);
    const fresh = await room().keying(duc);
    expect(fresh.body).toMatchObject({ witness: 2, bundle: 1, total: 0, keyed: [] });
    await room().keyAll(
      duc,
      box.map((marks, at) => (at === 16 ? { struck: [2, 3] } : marks)),
    );
    const view = await room().view();
    expect(view.placed).toMatchObject({ total: 29, agreed: 28, undecided: 1 });
    expect(view.count, 'nobody sees a result grow').toBeUndefined();
    expect(refusal(await room().move('decide', ['head'])).code).toBe('ballot-session.items-open');
    expect(await room().disputed()).toMatchObject([
      { bundle: 1, position: 17, kind: 'differs', seen: [{ struck: [2] }, { struck: [2, 3] }] },
    ]);
  });

  test('numbers that are not on the ballot, places that are not in the box and strange seats are refused', async () => {
    const lan = await room().sit('lan');
    const place = { bundle: 1, position: 1 };
    expect(refusal(await room().key(lan, place, { struck: [5] })).message).toContain('Số 5');
    expect(refusal(await room().key(lan, place, { struck: [2, 2] })).code).toBe(
      'ballot-session.number-not-on-list',
    );
    expect(refusal(await room().key(lan, { bundle: 2, position: 5 }, { struck: [1] })).code).toBe(
      'ballot-session.no-such-ballot',
    );
    expect(refusal(await room().key('nobody', place, { struck: [1] })).code).toBe(
      'ballot-session.seat-unknown',
    );
  });

  test('one proposes, the head confirms, and the count is what both hands made', async () => {
    const at = { bundle: 1, position: 17 };
    await room().post('decisions', 'lan', {
      ...at,
      marks: { struck: [2] },
      reason: 'Xem lại phiếu',
    });
    const alone = await room().post('decisions/confirm', 'lan', at);
    expect(refusal(alone).code).toBe('ballot-session.two-people');
    expect((await room().post('decisions/confirm', 'head', at)).status).toBe(200);
    expect((await room().move('decide', ['head'])).status).toBe(200);
    const { count, counted } = await room().view();
    expect(counted).toEqual({ valid: 29, invalid: 0 });
    expect(count, 'nobody sees votes before the release').toBeUndefined();
  });

  test('dice of the hall draw the ballots of a hand check; one that differs keeps the result back', async () => {
    const dice = '35162 44121 66352 14263';
    expect(refusal(await room().sample('sample', { dice: '3516' })).code).toBe(
      'ballot-session.dice-few',
    );
    expect((await room().sample('sample', { dice })).status).toBe(200);
    const { sample } = await room().view();
    expect(Object.keys(sample ?? {}), 'their number would tell how close the result is').toEqual([
      'dice',
      'drawnAt',
    ]);
    expect(refusal(await room().sample('sample', { dice })).code).toBe(
      'ballot-session.sample-drawn',
    );
    expect(refusal(await room().move('release', ['head'])).code).toBe('ballot-session.items-open');
    await room().sample('sample/check', { differing: 1 });
    expect((await room().view()).moves.find(({ move }) => move === 'release')?.open).toEqual([
      { code: 'sample-differs', count: 1 },
    ]);
    expect(refusal(await room().sample('sample/check', { differing: 0 })).code).toBe(
      'ballot-session.sample-recorded',
    );
    expect(refusal(await room().sample('sample', { dice, reason: 'Thử lại' })).code).toBe(
      'ballot-session.sample-count-again',
    );
    await room().move('countAgain', ['head', 'lan'], { reason: 'Một phiếu khác với đã nhập' });
    const late = await room().key(firstSeat, { bundle: 1, position: 1 }, { struck: [1] });
    expect(refusal(late).code, 'the seats of the first count are closed').toBe(
      'ballot-session.seat-unknown',
    );
    await room().move('decide', ['head']);
    expect((await room().view()).moves.find(({ move }) => move === 'release')?.open).toEqual([
      { code: 'sample-anew', count: 1 },
    ]);
    expect(refusal(await room().move('release', ['head'])).code).toBe('ballot-session.items-open');
    expect(refusal(await room().sample('sample', { dice })).code).toBe('ballot-session.dice-used');
    await room().sample('sample', { dice: '21436 56341 12634 52431' });
    expect((await room().sample('sample/check', { differing: 0 })).status).toBe(200);
  });

  test('a check on record is not recorded again; other ballots are drawn with a reason, the earlier checks stay', async () => {
    expect(refusal(await room().sample('sample/check', { differing: 0 })).code).toBe(
      'ballot-session.sample-recorded',
    );
    const dice = '1234561234561234561234';
    expect(refusal(await room().sample('sample', { dice })).code).toBe(
      'ballot-session.sample-reason',
    );
    expect((await room().sample('sample', { dice, reason: 'Hội trường đề nghị' })).status).toBe(
      200,
    );
    expect(refusal(await room().move('release', ['head'])).code).toBe('ballot-session.items-open');
    await room().sample('sample/check', { differing: 0 });
    expect((await room().view()).earlierChecks).toBe(2);
  });

  test('signing writes the result of the congress; nobody types it again', async () => {
    await room().move('release', ['head']);
    const { count, sample } = await room().view();
    expect(count).toMatchObject({ valid: 29, invalid: 0, outcome: 'complete' });
    expect(sample?.told?.chance).toBeLessThanOrEqual(0.05);
    expect(sample?.told?.places).toHaveLength(sample?.told?.size ?? 0);
    expect(count?.rules.length).toBeGreaterThan(0);
    expect((await room().move('signMinutes', ['head', 'duc'])).status).toBe(200);
    const [office] = (await congress.result()).offices.filter(
      (each) => each.office === 'committee',
    );
    expect(office).toMatchObject({
      state: 'complete',
      ballots: [{ form: { valid: 29, collected: 29 } }],
    });
    const votes = office?.ballots[0]?.form.candidates.map((each) => each.votes);
    expect(votes?.reduce((sum, each) => sum + each, 0)).toBe(29 * 3);
    expect((await room().list()).next.map((each) => each.office)).not.toContain('committee');
  });

  test('the seal names the log; opening it needs a decision and leaves its trace', async () => {
    await room().move('seal', ['head', 'lan']);
    const sealed = await room().view();
    expect(sealed.sealHash).toMatch(/^[0-9a-f]{64}$/u);
    expect((await room().events()).map(({ hash }) => hash)).toContain(sealed.sealHash);
    expect(refusal(await room().move('openSeal', ['head', 'lan'])).code).toBe(
      'ballot-session.reason-needed',
    );
    const pack = CountPackageSchema.parse((await room().download('package')).body);
    const tools = { hash: tokenHash, isSignedBy };
    expect(verifyCountPackage(pack, tools).filter(({ holds }) => !holds)).toEqual([]);
    expect(brokenIn({ ...pack, count: { ...pack.count, valid: 28 } })).toEqual([
      'signature',
      'votes',
      'count',
    ]);
    const [first, ...rest] = pack.events;
    const forged = first && { ...first, kind: 'ballot.prepared' };
    expect(brokenIn({ ...pack, events: forged ? [forged, ...rest] : rest })).toEqual([
      'signature',
      'log',
    ]);
    expect(brokenIn({ ...pack, events: pack.events.slice(0, -1) })).toContain('seal');

    function brokenIn(changed: CountPackage) {
      return verifyCountPackage(changed, tools)
        .filter(({ holds }) => !holds)
        .map(({ check }) => check);
    }

    await room().move('openSeal', ['head', 'lan'], { reason: 'Quyết định 12-QĐ/HU' });
    await room().move('seal', ['head', 'lan']);
    const kinds = (await room().events()).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual([
      'ballot.move-seal',
      'ballot.move-openSeal',
      'ballot.move-seal',
    ]);
  });
});

describe('a tie', () => {
  test('the re-vote opens in one click with the tied names and the seat that is left', async () => {
    const first = room('secretary');
    await first.open('secretary');
    await first.sealed(['Lê Văn An', 'Phạm Thị Bình'], 1);
    await first.reconciled(28);
    await first.counting();
    const box = Array.from({ length: 28 }, (_, at) => ({ struck: [(at % 2) + 1] }));
    for (const who of ['lan', 'duc'] as const) await first.keyAll(await first.sit(who), box);
    await first.move('decide', ['head']);
    await first.move('release', ['head']);
    expect((await first.move('signMinutes', ['head', 'lan'])).status).toBe(200);
    const outcome = (await first.view()).count?.outcome;
    expect(outcome, '14 of 28 is not more than half').toBe('none');
    const next = (await first.list()).next.find((each) => each.office === 'secretary');
    expect(next).toMatchObject({ round: { number: 2 }, seats: 1, names: 2 });
    expect((await first.open('secretary')).body).toEqual({ number: 2 });
    const second = await room('secretary', 2).view();
    expect(
      second.committee.every(({ hasCode }) => hasCode),
      'the codes serve again',
    ).toBe(true);
  });
});

describe('two at once', () => {
  test('a second writer with an old version changes nothing and is told', async () => {
    const second = room('secretary', 2);
    const { version, committee } = await second.view();
    const hand = {
      member: committee.find(({ role }) => role === 'head')?.id ?? '',
      code: 'sang-2020',
    };
    const body = { version, hand, convened: 30, excluded: [], present: 29, reason: '' };
    const url = `/api/congresses/${congressId}/ballot-sessions/secretary/2/rolls`;
    const both = await Promise.all([1, 2].map(() => wire.ask('xa', { method: 'POST', url, body })));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect((await second.view()).rolls).toHaveLength(1);
  });

  test('another unit has no key to this room', async () => {
    const url = `/api/congresses/${congressId}/ballot-sessions`;
    expect((await wire.ask('huyen', { method: 'GET', url })).status).toBe(403);
  });
});

describe('the log of each ballot', () => {
  test('holds from its opening on, as `daihoi doctor` looks; a line changed or cut off behind the triggers is found', async () => {
    const db = openQueries(database.pool);
    const whole = await verifySessionLogs(db);
    expect(whole).toMatchObject({ sessions: 3, breaks: [] });
    expect(whole.entries).toBeGreaterThan(20);
    const first = 'session_id = (select id from ballot_session order by opened_at limit 1)';
    async function behindTriggers(statement: string): Promise<SessionLogVerdict> {
      const client = await database.pool.connect();
      try {
        await client.query('begin');
        await client.query("set local session_replication_role = 'replica'");
        await client.query(statement);
        await client.query('commit');
        return await verifySessionLogs(db);
      } finally {
        client.release();
      }
    }
    const changed = await behindTriggers(
      `update ballot_session_event set kind = 'ballot.opened' where seq = 7 and ${first}`,
    );
    expect(changed.breaks).toMatchObject([{ seq: 7, kind: 'changed' }]);
    const cut = await behindTriggers(
      `delete from ballot_session_event where seq >= 7 and ${first}`,
    );
    expect(cut.breaks).toMatchObject([{ seq: 7, kind: 'cut' }]);
  });
});
