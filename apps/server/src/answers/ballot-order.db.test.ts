import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { RegisterWalk } from '../../../../tests/support/results/register-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

/** The elections of one congress in their order, and names that come and go before a list is fixed. */
let database: FreshDatabase;
let wire: Wire;
let congressId: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

function room(office = 'committee', number = 1): CountingWalk {
  return new CountingWalk({ wire, who: 'xa', congressId, office, number });
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  congressId = await (await sittingCongress({ wire, database }, names)).id();
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('before the committee is elected', () => {
  test('offices that are filled from it wait, with the article, and cannot be opened', async () => {
    const { next } = await room().list();
    expect(next[0]).toMatchObject({ office: 'committee', names: 4 });
    expect(next[0]?.waits).toBeUndefined();
    const secretary = next.find(({ office }) => office === 'secretary');
    expect(secretary?.waits).toMatchObject({ rule: { regulation: '244-QĐ/TW', article: 23 } });
    const early = await room().open('secretary');
    expect(early.status).toBe(409);
    expect(refusal(early).code).toBe('ballot-session.not-its-turn');
  });
});

describe('names that come and go at the congress', () => {
  test('one is let go by more than half of those convened, one is kept, one is nominated', async () => {
    await room().open('committee');
    await room().prepare({ seats: 3, names });
    const before = await room().view();
    expect(before.likelyRoll?.convened, 'from the attendance of the congress').toBeGreaterThan(0);
    const id = (name: string) => before.candidates.find((each) => each.name === name)?.id ?? '';
    await room().put('withdrawals', { candidateId: id('Trần Dũng'), inFavour: 16, members: 30 });
    await room().put('withdrawals', { candidateId: id('Danh Chi'), inFavour: 15, members: 30 });
    await room().put('nominations', { attending: 29, names: [{ name: ' Võ  Đức ' }] });
    const { candidates, listChanges } = await room().view();
    expect(candidates.map(({ name }) => name)).toEqual([
      'Lê Văn An',
      'Phạm Thị Bình',
      'Danh Chi',
      'Võ Đức',
    ]);
    expect(listChanges.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Trần Dũng', 'withdrawn'],
      ['Danh Chi', 'kept'],
      ['Võ Đức', 'onList'],
    ]);
    const kinds = (await room().events()).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual([
      'ballot.withdrawal-voted',
      'ballot.withdrawal-voted',
      'ballot.names-nominated',
    ]);
  });

  test('a fifth name would be too many: its support has to be asked, and the sentence says so', async () => {
    const asked = await room().put('nominations', { attending: 29, names: [{ name: 'Hồ Em' }] });
    expect(refusal(asked).code).toBe('ballot-session.support-unknown');
    expect(refusal(asked).message).toContain('Hồ Em');
    const supported = { attending: 29, names: [{ name: 'Hồ Em', support: 20 }] };
    expect((await room().put('nominations', supported)).status).toBe(200);
    expect((await room().view()).listChanges.at(-1)).toMatchObject({ outcome: 'surplus' });
  });

  test('once the list is fixed nobody comes or goes', async () => {
    await room().sealed(['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Võ Đức'], 3);
    const late = await room().put('nominations', { attending: 29, names: [{ name: 'Hồ Em' }] });
    expect(refusal(late).code).toBe('ballot-session.list-fixed');
  });
});

describe('after the committee is elected', () => {
  beforeAll(async () => {
    await room().reconciled();
    await room().counting();
    const box = Array.from({ length: 29 }, () => ({ struck: [4] }));
    for (const who of ['lan', 'duc'] as const) await room().keyAll(await room().sit(who), box);
    await room().move('decide', ['head']);
    await room().move('release', ['head']);
    await room().move('signMinutes', ['head', 'duc']);
  });

  test('the secretary opens with the elected to choose among, and the roll is that of the committee that meets', async () => {
    const { next } = await room().list();
    expect(next.find(({ office }) => office === 'secretary')?.waits).toBeUndefined();
    expect((await room().open('secretary')).status).toBe(200);
    const { pool, likelyRoll } = await room('secretary').view();
    expect(pool?.map(({ name }) => name)).toEqual(['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi']);
    expect(likelyRoll).toEqual({ convened: 3, excluded: [], present: 3 });
  });

  test('somebody who was not elected to the committee cannot stand, and the list says who and why', async () => {
    const own = room('secretary');
    await own.prepare({ seats: 1, names: ['Lê Văn An', 'Võ Đức'] });
    const fix = (await own.view()).moves.find(({ move }) => move === 'fixList');
    expect(fix?.open).toContainEqual(
      expect.objectContaining({ code: 'not-in-pool', names: ['Võ Đức'] }),
    );
    await own.prepare({ seats: 1, names: ['Lê Văn An', 'Danh Chi'] });
    const again = (await own.view()).moves.find(({ move }) => move === 'fixList');
    expect(again?.open.map(({ code }) => code)).not.toContain('not-in-pool');
  });

  test('the first meeting has a register of its own: those elected, and nobody else', async () => {
    const register = new RegisterWalk({ wire, who: 'xa', congressId, gathering: 'committee' });
    expect(await register.view()).toMatchObject({
      gatherings: ['congress', 'committee'],
      body: 'committeeMeeting',
      electedMissing: 3,
    });
    expect((await register.listElected()).body).toEqual({ added: 3 });
    expect((await register.listElected()).body, 'pressed twice').toEqual({ added: 0 });
    await register.mark(['Lê Văn An', 'Phạm Thị Bình'], { kind: 'present' });
    await register.mark(['Danh Chi'], { kind: 'absent', exclusion: 'suspended' });
    const away = { kind: 'absent', exclusion: 'absentJustified' } as const;
    expect(refusal(await register.mark(['Phạm Thị Bình'], away)).code).toBe(
      'attendance.exclusion-not-of-body',
    );
    const own = room('secretary');
    expect((await own.view()).register).toEqual({
      convened: 3,
      present: 2,
      expected: 0,
      excluded: [{ reason: 'suspended', count: 1 }],
    });
    expect((await own.prepare({ seats: 1, names: ['Lê Văn An'] })).status).toBe(200);
  });
});
