import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ComplaintList } from '@daihoi/contract/complaint';
import { TaskList } from '@daihoi/contract/tasks';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { minutes, ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let walk: ResultWalk;

const Refusal = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.unknown() }),
});
const Registered = z.object({ id: z.string(), version: z.number(), late: z.boolean() });

const words = 'Biên bản kiểm phiếu ghi thiếu hai phiếu';
const told = { receivedOn: '2020-05-25', complainant: 'Lò Thị Thử', office: 'secretary', words };

function refusal(reply: Reply) {
  return Refusal.parse(reply.body).error;
}

async function address(rest = ''): Promise<string> {
  return `/api/congresses/${await walk.id()}/complaints${rest}`;
}

async function register(who: string, change: Partial<typeof told> = {}): Promise<Reply> {
  return wire.ask(who, { method: 'POST', url: await address(), body: { ...told, ...change } });
}

async function seenBy(who: string): Promise<ComplaintList> {
  return ComplaintList.parse((await wire.ask(who, { method: 'GET', url: await address() })).body);
}

async function tasksOf(who: string): Promise<readonly { kind: string; due: string | null }[]> {
  const url = `/api/tasks?season=${wire.season.id}`;
  return TaskList.parse((await wire.ask(who, { method: 'GET', url })).body).tasks;
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('xa-khac', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  await wire.addAccount('van-thu', { role: 'committeeOffice', code: 'T1' });
  await wire.addAccount('xem', { role: 'observer', code: 'T' });
  await wire.addAccount('soi', { role: 'administrator', code: 'T' });
  walk = new ResultWalk({ wire, database, code: 'T12', own: 'xa', superior: 'huyen' });
  await walk.approved();
  await walk.foresee([]);
  await walk.move('convene', '2020-05-10');
  await walk.attend();
  await walk.move('openFormal', '2020-05-20');
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('a complaint is registered', () => {
  test('not before the closing, and not with a day that cannot be', async () => {
    expect(refusal(await register('xa')).code).toBe('complaint.congress-not-closed');
    await walk.move('close', '2020-05-21');
    const early = refusal(await register('xa', { receivedOn: '2020-05-20' }));
    expect(early.message).toContain('21/5/2020');
    wire.setToday('2020-05-26');
    const ahead = refusal(await register('xa', { receivedOn: '2020-05-27' }));
    expect(ahead.code).toBe('complaint.day-to-come');
  });

  test('by the unit or above it, by nobody else', async () => {
    for (const stranger of ['xa-khac', 'xem', 'soi'])
      expect((await register(stranger)).status, stranger).toBe(403);
    expect(Registered.parse((await register('van-thu')).body)).toMatchObject({ late: false });
  });

  test('who complained is read above the unit, not in it; onlookers read nothing', async () => {
    expect((await seenBy('huyen')).complaints).toMatchObject([{ complainant: told.complainant }]);
    expect((await seenBy('van-thu')).complaints).toMatchObject([{ complainant: told.complainant }]);
    expect((await seenBy('xa')).complaints).toMatchObject([{ complainant: null, words }]);
    for (const stranger of ['xa-khac', 'xem', 'soi'])
      expect((await wire.ask(stranger, { method: 'GET', url: await address() })).status).toBe(403);
    const log = await database.pool.query("select * from audit_entry where act like 'complaint%'");
    expect(log.rowCount).toBe(1);
    expect(JSON.stringify(log.rows)).not.toContain(words);
    expect(JSON.stringify(log.rows)).not.toContain(told.complainant);
  });
});

describe('while it is open', () => {
  beforeAll(async () => {
    await walk.enter('committee', 1, minutes(3, { An: 25, Bình: 20, Chi: 18, Dũng: 9 }));
    await walk.enter('secretary', 1, minutes(1, { An: 25, Bình: 4 }));
    await walk.completePersons();
    await walk.uploadResultPapers();
    await walk.move('reportResult', '2020-05-26');
    wire.setToday('2020-06-02');
  });

  test('the ratification is refused by the rule that wants no complaint', async () => {
    const reply = await walk.ratify({ kind: 'full' });
    expect(refusal(reply)).toMatchObject({
      code: 'congress.checklist-open',
      details: {
        items: [
          {
            code: 'complaints-concluded',
            figures: { open: 1 },
            rule: { article: 16, clause: 1, point: '2' },
          },
        ],
      },
    });
  });

  test('its clock stands still, which only those who may know are told', async () => {
    expect(await walk.result()).toMatchObject({ complaintsOpen: 1, ratificationDue: null });
    const url = `/api/congresses/${await walk.id()}/result`;
    const seen = await wire.ask('xem', { method: 'GET', url });
    expect(seen.body).toMatchObject({ complaintsOpen: null, ratificationDue: null });
    const page = await wire.ask('xem', {
      method: 'GET',
      url: `/api/congresses/${await walk.id()}`,
    });
    expect(JSON.stringify(page.body)).not.toContain('complaint');
  });

  test('the superior has to take it up today; nobody else has', async () => {
    const kinds = (await tasksOf('huyen')).filter((task) => task.kind.startsWith('decide'));
    expect(kinds).toMatchObject([{ kind: 'decide.takeUpComplaint', due: '2020-06-02' }]);
    const others = [...(await tasksOf('van-thu')), ...(await tasksOf('xem'))];
    expect(others.filter((task) => task.kind.includes('omplaint'))).toEqual([]);
  });
});

describe('the superior verifies and concludes', () => {
  const conclusion = {
    on: '2020-06-04',
    outcome: 'NOT_UPHELD',
    words: 'Biên bản đúng với số phiếu',
    paper: { number: '12-TB/UBKT', issuedOn: '2020-06-04' },
  };

  test('the unit concerned cannot; a conclusion follows the taking up', async () => {
    const [complaint] = (await seenBy('huyen')).complaints;
    const url = await address(`/${complaint?.id ?? ''}/conclusion`);
    const body = { version: 1, ...conclusion, on: '2020-06-02' };
    expect((await wire.ask('xa', { method: 'POST', url, body })).status).toBe(403);
    const reply = await wire.ask('huyen', { method: 'POST', url, body });
    expect(refusal(reply).code).toBe('complaint.not-taken-up');
  });

  test('of two who take it up at once the second is told', async () => {
    const [complaint] = (await seenBy('huyen')).complaints;
    const url = await address(`/${complaint?.id ?? ''}/taking-up`);
    const body = { version: 1, on: '2020-06-02', body: 'Ủy ban Kiểm tra Huyện ủy' };
    const both = await Promise.all(
      ['huyen', 'huyen-hai'].map((who) => wire.ask(who, { method: 'POST', url, body })),
    );
    expect(both.map((each) => each.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const task = (await tasksOf('huyen')).find((each) => each.kind.startsWith('decide'));
    expect(task).toMatchObject({ kind: 'decide.concludeComplaint', due: null });
  });

  test('then the clock runs on without the days that it stood, and the result is ratified', async () => {
    wire.setToday('2020-06-04');
    const [complaint] = (await seenBy('huyen')).complaints;
    const url = await address(`/${complaint?.id ?? ''}/conclusion`);
    const bare = { version: 2, ...conclusion, paper: null };
    const refused = await wire.ask('huyen', { method: 'POST', url, body: bare });
    expect(refusal(refused).code).toBe('complaint.paper-missing');
    const body = { version: 2, ...conclusion };
    expect((await wire.ask('huyen', { method: 'POST', url, body })).body).toEqual({ version: 3 });
    // 15 working days after 26 May without 27 May to 4 June: from 5 June to 25 June.
    const after = await walk.result();
    expect(after).toMatchObject({ complaintsOpen: 0, ratificationDue: { due: '2020-06-25' } });
    expect((await walk.ratify({ kind: 'full' })).status).toBe(200);
  });

  test('one that comes late is kept and marked where the rule is not confirmed (244)', async () => {
    wire.setToday('2020-07-01');
    const late = await register('huyen', { receivedOn: '2020-06-20' });
    expect(Registered.parse(late.body).late).toBe(true);
    const list = await seenBy('huyen');
    expect(list.due).toMatchObject({ day: '2020-06-11', firm: false, by: { article: 35 } });
  });
});
