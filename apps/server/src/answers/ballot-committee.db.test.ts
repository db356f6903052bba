import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { PreparedBody } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk, counters } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let congressId: string;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function codeOf(reply: Reply): string {
  return Refusal.parse(reply.body).error.code;
}

function room(office = 'committee'): CountingWalk {
  return new CountingWalk({ wire, who: 'xa', congressId, office });
}

function place(office = 'committee'): string {
  return `/api/congresses/${congressId}/ballot-sessions/${office}/1`;
}

type Row = PreparedBody['committee'][number];

/** Saves what stands with other rows of the committee. */
async function putCommittee(change: (rows: readonly Row[]) => readonly Row[]): Promise<Reply> {
  const { version, seats, alternateSeats, candidates, committee, printed } = await room().view();
  const rows = committee.map(({ hasCode: _has, ...row }) => row);
  const body = { version, seats, alternateSeats, candidates, printed, committee: change(rows) };
  return wire.ask('xa', { method: 'PUT', url: place(), body });
}

function renamed(from: string, more: Partial<Row>): (rows: readonly Row[]) => readonly Row[] {
  return (rows) => rows.map((row) => (row.name === from ? { ...row, ...more } : row));
}

async function chooseCode(name: string, body: object): Promise<Reply> {
  const { committee } = await room().view();
  const id = committee.find((each) => each.name === name)?.id ?? '';
  return wire.ask('xa', { method: 'POST', url: `${place()}/members/${id}/code`, body });
}

async function lacking(): Promise<readonly object[]> {
  return (await room().view()).moves.find(({ move }) => move === 'fixList')?.open ?? [];
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  congressId = await (await sittingCongress({ wire, database }, names)).id();
  await room().open('committee');
  await room().prepare({ seats: 3, names });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('a code', () => {
  test('is long enough, not one or two letters, and of somebody of the committee', async () => {
    expect(codeOf(await chooseCode(counters.lan.name, { code: 'abc12' }))).toBe(
      'ballot-session.code-too-short',
    );
    expect(codeOf(await chooseCode(counters.lan.name, { code: '121212' }))).toBe(
      'ballot-session.code-plain',
    );
    const url = `${place()}/members/00000000-0000-7000-8000-000000000000/code`;
    const nobody = await wire.ask('xa', { method: 'POST', url, body: { code: 'lan-2020' } });
    expect(codeOf(nobody)).toBe('ballot-session.not-of-committee');
  });

  test("of one member is nobody else's, and the sentence does not tell whose it is", async () => {
    await room().chooseCodes();
    await putCommittee((rows) => [...rows, { name: 'Hà Thị Mai', role: 'member', official: true }]);
    const same = await chooseCode('Hà Thị Mai', { code: counters.lan.code });
    expect(codeOf(same)).toBe('ballot-session.code-another');
    expect(JSON.stringify(same.body)).not.toContain(counters.lan.name);
    expect((await chooseCode('Hà Thị Mai', { code: 'mai-2020' })).status).toBe(200);
    const old = 'mai-2020';
    expect(codeOf(await chooseCode('Hà Thị Mai', { code: counters.head.code, old }))).toBe(
      'ballot-session.code-another',
    );
  });

  test('chosen by two at once stands as the first one chose it', async () => {
    await putCommittee((rows) => [...rows, { name: 'Võ Quý', role: 'member', official: true }]);
    const both = await Promise.all(
      ['quy-2020', 'quy-2021'].map((code) => chooseCode('Võ Quý', { code })),
    );
    expect(new Set(both.map(({ status }) => status)).size).toBe(2);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('does not go over to whoever takes the place of a member; the log tells who left', async () => {
    await putCommittee(renamed('Võ Quý', { name: 'Lý Thị Tâm' }));
    const { committee } = await room().view();
    expect(committee.find(({ name }) => name === 'Lý Thị Tâm')?.hasCode).toBe(false);
    expect(committee.find(({ name }) => name === counters.lan.name)?.hasCode).toBe(true);
    const told = await database.pool.query<{ readonly payload: unknown }>(
      `select payload from ballot_session_event where kind = 'ballot.prepared' order by seq desc limit 1`,
    );
    expect(told.rows[0]?.payload).toMatchObject({ left: [{ name: 'Võ Quý', role: 'member' }] });
    await putCommittee((rows) => rows.filter(({ name }) => name !== 'Lý Thị Tâm'));
  });
});

describe('the committee', () => {
  test('does not name the same person twice', async () => {
    const twice = await putCommittee((rows) => [
      ...rows,
      { name: ' cao  thị lan', role: 'member', official: true },
    ]);
    expect(codeOf(twice)).toBe('ballot-session.member-twice');
  });

  test('holds nobody of the list, whatever the client says of the person', async () => {
    await room().roll();
    await putCommittee(renamed('Hà Thị Mai', { name: 'DANH  CHI, Chi bộ 2' }));
    await chooseCode('DANH CHI, Chi bộ 2', { code: 'chi-2020' });
    expect(await lacking()).toMatchObject([
      { objection: 'election.committee-candidate', names: ['DANH CHI, Chi bộ 2'] },
    ]);
    expect(codeOf(await room().move('fixList', ['head']))).toBe('ballot-session.items-open');
  });

  test('holds a namesake, once the office says with a reason that it is another person', async () => {
    const namesake = 'Sinh 02/3/1971, đảng viên Chi bộ 2';
    await putCommittee(renamed('DANH CHI, Chi bộ 2', { namesake }));
    expect(await lacking()).toEqual([]);
    const { committee } = await room().view();
    expect(committee.find(({ name }) => name.startsWith('DANH'))).toMatchObject({ namesake });
  });

  test('is looked at again when one of it is nominated from the floor', async () => {
    await room().put('withdrawals', {
      candidateId: (await room().view()).candidates.find(({ name }) => name === 'Trần Dũng')?.id,
      inFavour: 16,
      members: 30,
    });
    const floor = { attending: 29, names: [{ name: 'Tô Minh Đức' }] };
    expect((await room().put('nominations', floor)).status).toBe(200);
    expect(await lacking()).toMatchObject([
      { objection: 'election.committee-candidate', names: ['Tô Minh Đức'] },
    ]);
    expect(codeOf(await room().move('fixList', ['head']))).toBe('ballot-session.items-open');
  });
});

describe('after the list is fixed', () => {
  test('the log of a correction tells only the ballots printed, for nothing else was applied', async () => {
    await room().prepare({ seats: 3, names });
    expect((await room().move('fixList', ['head'])).status).toBe(200);
    const { version } = await room().view();
    const body = {
      version,
      seats: 1,
      alternateSeats: 0,
      candidates: [{ name: 'Người Lạ' }],
      committee: [],
      printed: 40,
    };
    expect((await wire.ask('xa', { method: 'PUT', url: place(), body })).status).toBe(200);
    expect((await room().view()).committee).toHaveLength(3);
    const told = await database.pool.query<{ readonly payload: unknown }>(
      `select payload from ballot_session_event where kind = 'ballot.prepared' order by seq desc limit 1`,
    );
    expect(told.rows[0]?.payload).toEqual({ printed: 40 });
  });

  test('the colour of the paper is kept with the ballot and told in the log, and stays when others save', async () => {
    const { version } = await room().view();
    const body = { seats: 1, alternateSeats: 0, candidates: [], committee: [], printed: 41 };
    const put = (more: object) =>
      wire.ask('xa', { method: 'PUT', url: place(), body: { ...body, ...more } });
    expect((await put({ version, tint: 'purple' })).status).toBe(400);
    expect((await put({ version, tint: 'yellow' })).status).toBe(200);
    expect((await put({ version: version + 1 })).status).toBe(200);
    expect(await room().view()).toMatchObject({ tint: 'yellow', printed: 41, sameTint: [] });
    const told = await database.pool.query<{ readonly payload: unknown }>(
      `select payload from ballot_session_event where kind = 'ballot.prepared' order by seq desc limit 1`,
    );
    expect(told.rows[0]?.payload).toEqual({ printed: 41, tint: 'yellow' });
  });
});
